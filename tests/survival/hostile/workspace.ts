import type { StoredDocument } from '../../../local/documents/schema';
import { chip, documentOf, heading, paragraph, table } from '../../../local/documents/write';
import type { CellData } from '../../../local/spreadsheets/model';
import type { DriveItem } from '../../../local/workspace/item';
import { byHand } from '../../addon/overviewActs';
import { minutes, OverviewBed } from '../../addon/overviewBed';
import { edit, put, text, withRows } from '../../addon/overviewByHand';
import { keepIn } from './keepIn';
import { hostileLinks } from './links';
import { markup } from './markup';

/** The one that each place has which holds a single text. */
export const one = '"><img src=x onerror=window.zq=1>';

/** A link to the web that a group has in its minutes. */
export const elsewhere = 'https://ekasa.example/';

/** What stands wholly in angle brackets is read as something to fill in. */
const asWords = (text: string): string => `Om ${text}`;

const at = (index: number): string => markup[index % markup.length] as string;
const dayBefore = (now: number, days: number): string =>
  new Date(now - days * 86_400_000).toISOString().slice(0, 10);

export interface HostileWorkspace {
  groups: string;
  /** A folder of two groups, the second with many meetings. */
  beside: string;
  sheet: string;
  /** Minutes whose fields and feedback hold every text. */
  filled: string;
  /** Minutes with a heading for each text. */
  headed: string;
  /** Many meetings, a text for each focus. */
  running: string;
  /** Chips that lead to each of the links. */
  led: string;
  /** The same as links in the text, as a file changed on disk may hold them. */
  unsafe: string;
  /** Empty, beside the others. */
  empty: string;
}

/** Fills a folder with a workspace where whatever people can write is one of the texts; each stands everywhere. */
export function fillHostile(data: string): HostileWorkspace {
  const now = new Date();
  const bed = new OverviewBed({ now: now.toISOString() });
  const { workspace } = bed;
  workspace.change(bed.root.id, { name: one, shared: everyone(bed) });
  markup.forEach((text, index) => {
    const folder = bed.folder(text, bed.root.id);
    bed.document(at(index + 1), groupMinutes(index, dayBefore(now.getTime(), index % 60)), folder.id);
  });
  bed.setUp();
  bed.refresh();
  settle(bed);
  bed.refresh();
  addTabs(bed);
  addLinks(bed);
  const beside = bed.folder(at(2), workspace.root.id, everyone(bed));
  const own = bed.folder(at(0), beside.id);
  const other = bed.folder(at(1), beside.id);
  const apart = bed.folder(at(8), workspace.root.id, everyone(bed));
  const made = {
    groups: bed.root.id,
    beside: beside.id,
    sheet: bed.sheet.id,
    filled: bed.document(one, filledMinutes(dayBefore(now.getTime(), 0)), own.id).id,
    headed: bed.document(one, headedMinutes(dayBefore(now.getTime(), 2)), other.id).id,
    running: bed.document(at(5), runningMinutes(now.getTime()), other.id).id,
    led: bed.document(at(7), ledMinutes(), apart.id).id,
    unsafe: bed.document(at(9), unsafeMinutes(), apart.id).id,
    empty: bed.document(at(6), documentOf([]), own.id).id,
  };
  introduce(bed, made.running);
  keepIn(data, workspace);
  return made;
}

const everyone = (bed: OverviewBed): DriveItem['shared'] =>
  bed.workspace.people.map(({ email }) => ({ email, right: 'editor' }));

function groupMinutes(index: number, date: string): StoredDocument {
  const words = (step: number) => asWords(at(index + 31 * step));
  return minutes(words(1), {
    date,
    focus: words(2),
    leader: words(3),
    schools: words(4),
    task: words(5),
    share: 'Ja',
    invite: 'Läs gärna',
  });
}

const typedColumns = ['Ämne och stadium', 'Skolor', 'Lärledare (kontakt)'];

/** What a coordinator may write about the groups. */
function settle(bed: OverviewBed): void {
  const [headers = [], ...rows] = bed.texts('Inställningar');
  const folder = headers.indexOf('Mapp');
  edit(bed, 'Inställningar', (sheet) =>
    rows.reduce(
      (changed, cells, row) =>
        cells[folder]
          ? typedColumns.reduce(
              (so, header, step) =>
                put(so, row + 1, headers.lastIndexOf(header), text(at(row + 31 * (step + 6)))),
              changed,
            )
          : changed,
      sheet,
    ),
  );
}

/** A tab for each text, beside those of the overview; no two may have one name, in capitals or not. */
function addTabs(bed: OverviewBed): void {
  const titles = markup.map((words, index) => `${words.slice(0, 95)} ${index}`);
  byHand(
    bed,
    titles.map((title) => ({ addSheet: { properties: { title } } })),
  );
}

/** The tab whose cells lead to each of the links: in their look, by a formula, and in a part of their text. */
export const ledTab = 'Länkar';

function addLinks(bed: OverviewBed): void {
  byHand(bed, [{ addSheet: { properties: { title: ledTab } } }]);
  const cells = (uri: string): CellData[] => {
    const look = { textFormat: { link: { uri } } };
    return [
      { ...text(`a ${uri}`), userEnteredFormat: look },
      { userEnteredValue: { formulaValue: `=HYPERLINK("${uri}";"zq")` } },
      { ...text(`c ${uri}`), textFormatRuns: [{ startIndex: 2, format: look.textFormat }] },
    ];
  };
  edit(bed, ledTab, (sheet) =>
    withRows(
      sheet,
      hostileLinks.map((uri) => ({ cells: cells(uri) })),
    ),
  );
}

const ledMinutes = (): StoredDocument =>
  documentOf(hostileLinks.map((link) => paragraph([`a ${link}`, chip('link', `b ${link}`, link)])));

const unsafeMinutes = (): StoredDocument =>
  documentOf(hostileLinks.map((link) => paragraph([{ text: `a ${link}`, link }])));

const fieldsOf = (words: string, date: string) =>
  table([
    ['Datum', date],
    ['Grupp', words],
    ['Skolor', words],
    ['Lärledare', words],
    ['Sekreterare för dagen', words],
    ['Närvarande', [chip('person', one, one), ` ${markup.join(', ')}`]],
    ['Fokus', words],
    ['Återkoppling vi vill ha', 'Utmana vår tanke'],
    ['Får delas med andra grupper', `Ja, från rubriken ${one}`],
    ['Nästa träff', ''],
    ['Uppgift till nästa träff', words],
    ['Status', 'Utkast'],
  ]);

/** Every text in every field, a row of feedback for each, and beneath two headings. */
function filledMinutes(date: string): StoredDocument {
  return documentOf([
    heading(1, `Lärträff – ${one}`),
    fieldsOf(markup.join(' '), date),
    heading(2, 'Vet och tror'),
    ...markup.map((line) => paragraph(`Vi vet ${line}`)),
    heading(2, 'Diskussion'),
    paragraph([chip('link', one, elsewhere), chip('date', one), { text: one, link: elsewhere }]),
    heading(2, 'Återkoppling'),
    table([
      ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
      ...markup.map((line, index) => [line, at(index + 1), at(index + 2), date]),
    ]),
  ]);
}

/** A heading for each text, and the text beneath it. */
const headedMinutes = (date: string): StoredDocument =>
  documentOf([
    heading(1, `Lärträff – ${one}`),
    fieldsOf(one, date),
    ...markup.flatMap((line) => [heading(2, `Om ${line}`), paragraph(`Vi vet ${line}`)]),
    heading(2, 'Parkeringen'),
    ...markup.map((line) => paragraph(line)),
  ]);

const runningMeetings = Math.ceil(markup.length / 2);

/** A meeting a day, the latest first. */
const runningMinutes = (now: number): StoredDocument =>
  documentOf(
    Array.from({ length: runningMeetings }, (_, index) => {
      const words = markup.filter((__, each) => each % runningMeetings === index);
      return [
        heading(1, `Lärträff ${dayBefore(now, index)}`),
        table([
          ['Datum', dayBefore(now, index)],
          ['Grupp', at(index + 7)],
          ['Fokus', asWords(words.join(' '))],
          ['Återkoppling vi vill ha', 'Läs gärna'],
          ['Status', 'Klart'],
        ]),
        heading(2, 'Diskussion'),
        ...words.map((line) => paragraph(line)),
      ];
    }).flat(),
  );

/** What the persons have said of themselves, and their questions and promises, as they are kept. */
function introduce(bed: OverviewBed, running: string): void {
  for (const { id, email } of bed.workspace.people) {
    const properties = bed.workspace.properties(`user:${email}`);
    properties.set('role', id === 'principal' ? 'principal' : 'member');
    properties.set('name', one);
    properties.set('formerNames', markup.slice(0, 20).join('\n'));
    properties.set('questions', JSON.stringify(markup));
    properties.set(`promises:${running}`, JSON.stringify(markup.map((words) => [null, words, null])));
  }
}
