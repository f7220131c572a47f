import { chip, heading, paragraph, table } from '../../local/documents/write';
import type { CellData } from '../../local/spreadsheets/model';
import type { Answer, CallName } from '../../src/actions/calls';
import { DocumentBed, nothingCarried, standard } from '../addon/documentBed';
import type { OverviewBed } from '../addon/overviewBed';
import { edit, put } from '../addon/overviewByHand';
import { quickBed } from '../addon/overviewKeptBed';
import { almostGoogles, hostileLinks } from './hostile/links';
import { howMany } from './howMany';

const all = [...hostileLinks, ...almostGoogles];

/** The only addresses that anything of the add-on's may lead to. */
const ofGoogle =
  /^https:\/\/(docs\.google\.com\/(document|spreadsheets)\/(d\/[\w-]+\/edit(\?tab=[\w.-]+)?(#heading=[\w.-]+)?|create\?folder=[\w-]+)|drive\.google\.com\/drive\/folders\/[\w-]+)$/;

/** What stands as a link in an answer or a sheet; empty and null lead nowhere. */
function linksIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(link|uri|url|href)$/i.test(key) && value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => linksIn(part, Array.isArray(value) ? key : name));
}

const elsewhere = (value: unknown): string[] => linksIn(value).filter((link) => !ofGoogle.test(link));

const linked = (link: string): CellData => ({
  userEnteredValue: { stringValue: link },
  userEnteredFormat: { textFormat: { link: { uri: link } } },
});

const overviewCalls = ['openOverview', 'readingList', 'yearPlot'] as const;
const payloadOf = (name: CallName) => (name === 'readingList' ? { choose: null } : {});

describe('addresses that lead astray', () => {
  test('in cells, as text and as links: what the panel, the picture and a refresh make of them leads to Google', () => {
    const bed = quickBed();
    for (const name of ['Bild', 'Kemi'])
      bed.group(name, { date: '2025-10-01', share: 'Ja' }, { date: '2025-11-01' });
    bed.setUp();
    bed.refresh();
    const stored = bed.stored;
    const led = { found: 0 };
    const look = () => {
      for (const name of overviewCalls) {
        const answer = bed.ask(name, payloadOf(name) as never) as Answer;
        led.found += linksIn(answer).length;
        expect(elsewhere(answer)).toEqual([]);
      }
    };
    look();
    expect(led.found).toBeGreaterThan(8);
    for (const title of ['Översikt', 'Protokoll', 'Inställningar'])
      for (let column = 0; column < (bed.texts(title)[0]?.length ?? 0); column += 1) {
        for (let from = 0; from < howMany(1, all.length); from += 1) {
          const rows = bed.texts(title).length;
          edit(bed, title, (sheet) =>
            Array.from({ length: rows - 1 }, (_, row) => row + 1).reduce(
              (so, row) =>
                put(so, row, column, linked(all[(from + column * rows + row) % all.length] as string)),
              sheet,
            ),
          );
          look();
          restore(bed, stored);
        }
      }
  });

  test('typed where the folder stands: a refresh writes no link but to Google', () => {
    const bed = quickBed();
    bed.group('Bild', { date: '2025-10-01', share: 'Ja' });
    bed.setUp();
    bed.refresh();
    const stored = bed.stored;
    const at = bed.texts('Inställningar').findIndex(([setting]) => setting === 'Gruppernas mapp');
    for (const link of all) {
      edit(bed, 'Inställningar', (sheet) => put(sheet, at, 1, { userEnteredValue: { stringValue: link } }));
      bed.ask('refreshStep', {});
      bed.ask('openOverview', {});
      expect(bed.ask('lookAtFolder', { link })).toMatchObject({
        ok: true,
        value: { kind: expect.not.stringMatching(/^folder$/) },
      });
      expect(elsewhere(bed.stored)).toEqual([]);
      restore(bed, stored);
    }
  });

  test('in a document, its chips and its links: the panel and new minutes lead to Google', () => {
    const bed = new DocumentBed([
      heading(1, 'Lärträff – Kemi'),
      table([
        ['Datum', [chip('date', '2025-11-04', 'javascript:window.zq=1')]],
        ['Närvarande', hostileLinks.map((link) => chip('person', 'Ewa Kvist', link))],
        ['Fokus', almostGoogles.map((link) => (/^https?:/.test(link) ? { text: `${link} `, link } : link))],
        ['Uppgift till nästa träff', all.map((link) => chip('link', link, link))],
        ['Återkoppling vi vill ha', 'Läs gärna'],
      ]),
      heading(2, 'Diskussion'),
      ...all.map((link) => paragraph([chip('link', link, link)])),
    ]);
    for (const name of ['openDocument', 'lookBack', 'nextWanted'] as const)
      for (const person of ['ylva', 'principal']) expect(elsewhere(bed.ask(person, name, {}))).toEqual([]);
    bed.view('ylva', 'insertTemplate', standard);
    bed.view('ylva', 'gatherYear', { year: 2025, language: 'sv' });
    const written = linksIn(bed.stored).filter((link) => !all.includes(link));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((link) => !ofGoogle.test(link))).toEqual([]);
  });

  test('sent by a panel as where a task came from: none is written but to a document of Google’s', () => {
    const most = 20;
    for (let from = 0; from < all.length; from += most) {
      const bed = new DocumentBed();
      const tasks = all
        .slice(from, from + most)
        .map((link) => ({ text: 'Pröva i två klasser', source: { date: '2025-10-07', link } }));
      const [task = null] = tasks;
      const expected = task && { short: 'Kort', long: 'Lång', source: task.source };
      const carried = { ...nothingCarried, task, tasks, expected };
      for (const template of ['lartraff', 'uppfoljning'] as const)
        bed.view('ylva', 'insertTemplate', { ...standard, template, carried });
      expect(
        linksIn(bed.stored).filter((one) => !/^https:\/\/docs\.google\.com\/document\//.test(one)),
      ).toEqual([]);
    }
  });
});

const restore = (bed: OverviewBed, stored: OverviewBed['stored']) => {
  for (const { properties } of stored.sheets)
    edit(
      bed,
      properties.title,
      () => stored.sheets.find((one) => one.properties.sheetId === properties.sheetId) as never,
    );
};
