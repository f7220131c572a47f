import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf, paragraph } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import type {
  CardAnswer,
  CardAsked,
  CardJson,
  ClickJson,
  WidgetJson,
} from '../../local/google/cardService/json';
import { GoogleError } from '../../local/google/modelled';
import { type Meeting, minutes, OverviewBed } from './overviewBed';

const person = 'coordinator';

/** The card that is on top after an answer. */
function cardIn(answer: CardAnswer): CardJson {
  const [top] =
    'cards' in answer
      ? answer.cards
      : answer.action.navigations.flatMap((to) =>
          'updateCard' in to ? [to.updateCard] : 'pushCard' in to ? [to.pushCard] : [],
        );
  if (!top) throw new Error('There is no card');
  return top;
}

const select = (bed: OverviewBed, ...items: string[]): CardJson =>
  cardIn(bed.card(person, { kind: 'selected', items }));

const widgetsOf = ({ sections }: CardJson): WidgetJson[] => sections.flatMap(({ widgets }) => widgets);

interface Pressed {
  text: string;
  onClick?: ClickJson;
}

const pressable = (card: CardJson): Pressed[] => [
  ...widgetsOf(card).flatMap((widget): Pressed[] =>
    'buttonList' in widget
      ? widget.buttonList.buttons
      : 'decoratedText' in widget
        ? [widget.decoratedText]
        : [],
  ),
  ...(card.fixedFooter ? [card.fixedFooter.primaryButton] : []),
];

function clickOn(card: CardJson, text: string): ClickJson {
  const found = pressable(card).find((one) => one.text === text)?.onClick;
  if (!found) throw new Error(`Nothing to press says ${text}: ${JSON.stringify(card)}`);
  return found;
}

function actionOf(card: CardJson, text: string): CardAsked {
  const click = clickOn(card, text);
  if (!('action' in click)) throw new Error(`${text} is a link`);
  const parameters = Object.fromEntries(click.action.parameters.map(({ key, value }) => [key, value]));
  return { kind: 'action', host: 'drive', function: click.action.function, parameters };
}

const press = (bed: OverviewBed, card: CardJson, text: string): CardJson =>
  cardIn(bed.card(person, actionOf(card, text)));

/** A row as "label | text | below". */
const rowsOf = (card: CardJson): string[] =>
  widgetsOf(card).flatMap((widget) => {
    if (!('decoratedText' in widget)) return [];
    const { topLabel, text, bottomLabel } = widget.decoratedText;
    return [[topLabel, text, bottomLabel].filter(Boolean).join(' | ')];
  });

const textsOf = (card: CardJson): string[] =>
  widgetsOf(card).flatMap((widget) => ('textParagraph' in widget ? [widget.textParagraph.text] : []));

/** A day so many days before 20 November 2025. */
const dayBefore = (days: number): string =>
  new Date(Date.UTC(2025, 10, 20) - days * 86_400_000).toISOString().slice(0, 10);

const everyMeeting = (count: number): Meeting[] =>
  Array.from({ length: count }, (_, index) => ({ date: dayBefore(index), focus: `Fokus ${index}` }));

describe("a group's folder", () => {
  test('shows its minutes, the latest first, with a link to each and to new ones', () => {
    const bed = new OverviewBed();
    const { folder, documents } = bed.group(
      'Matematik 4–6',
      { date: '2025-09-16', next: '2025-10-14', focus: 'Taluppfattning' },
      { date: '2025-11-11', next: '2025-12-09', focus: 'Bråk & <b>decimaltal</b>' },
      { date: '2025-10-14', next: 'Paus', focus: 'Hemligt', status: 'Utkast' },
    );
    const card = select(bed, folder.id);
    expect(card.header).toEqual({ title: 'Matematik 4–6', subtitle: 'Gruppens protokoll' });
    expect(rowsOf(card)).toEqual([
      'Tisdag 11 november 2025 | Bråk &amp; &lt;b&gt;decimaltal&lt;/b&gt; | Nästa träff 9 december · Återkoppling: Utmana vår tanke',
      'Tisdag 14 oktober 2025 | Utkast | Gruppen tar paus',
      'Tisdag 16 september 2025 | Taluppfattning | Nästa träff 14 oktober · Återkoppling: Utmana vår tanke',
    ]);
    expect(clickOn(card, 'Taluppfattning')).toEqual({
      openLink: { url: expect.stringContaining(`/document/d/${documents[0]?.id}/edit`) },
    });
    expect(clickOn(card, 'Nytt protokoll')).toEqual({
      openLink: { url: `https://docs.google.com/document/create?folder=${folder.id}` },
    });
    expect(JSON.stringify(card)).not.toMatch(/Hemligt|Amal|Ewa|Pröva testet|gruppens egen text/);
  });

  test('speaks the language of the person', () => {
    const bed = new OverviewBed({ locale: 'en' });
    const { folder } = bed.group('Kemi', { date: '2025-11-11', next: '2025-12-09' });
    const card = select(bed, folder.id);
    expect(card.header?.subtitle).toBe("The group's minutes");
    expect(rowsOf(card)).toEqual([
      'Tuesday 11 November 2025 | Bråk | Next meeting 9 December · Feedback: Challenge our thinking',
    ]);
  });

  test('more than a hundred meetings come page by page, none twice and none left out', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    const meetings = everyMeeting(130);
    bed.document('Alla träffar', minutes('Kemi', ...meetings), folder.id);
    const seen: string[] = [];
    let card = select(bed, folder.id);
    for (let page = 1; ; page += 1) {
      expect(widgetsOf(card).length).toBeLessThanOrEqual(100);
      expect(textsOf(card)).toContain(`Sida ${page} av 7`);
      seen.push(...rowsOf(card).map((row) => row.split(' | ')[1] ?? ''));
      if (page === 7) break;
      card = press(bed, card, 'Nästa sida');
    }
    expect(seen).toEqual(meetings.map(({ focus }) => focus));
    expect(() => press(bed, card, 'Nästa sida')).toThrow('Nothing to press');
    expect(rowsOf(press(bed, card, 'Föregående sida'))).toHaveLength(20);
  });

  test('of very many documents the latest are read in time, said plainly, and then the rest', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', ...everyMeeting(170));
    bed.forget();
    const before = bed.clock.now();
    const card = select(bed, folder.id);
    expect(bed.clock.now() - before).toBeLessThan(15_000);
    expect(bed.documentReads).toBe(150);
    expect(textsOf(card)[0]).toBe('150 av 170 dokument är lästa. De som ändrats senast är lästa först.');
    bed.forget();
    const whole = press(bed, card, 'Läs vidare');
    expect(bed.documentReads).toBe(20);
    expect(textsOf(whole)).toEqual(['Sida 1 av 9']);
    bed.forget();
    select(bed, folder.id);
    expect(bed.documentReads).toBe(0);
  });

  test('what has changed is read again', () => {
    const bed = new OverviewBed();
    const { folder, documents } = bed.group('Kemi', { date: '2025-11-11', focus: 'Syror' });
    select(bed, folder.id);
    bed.clock.pass(60_000);
    bed.workspace.write(documents[0]?.id ?? '', minutes('Kemi', { date: '2025-11-11', focus: 'Baser' }));
    expect(rowsOf(select(bed, folder.id))[0]).toContain('Baser');
  });

  test('one without minutes says how to begin', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    bed.document('Anteckning', documentOf([paragraph('Köp kaffe.')]), folder.id);
    const card = select(bed, folder.id);
    expect(rowsOf(card)).toEqual([]);
    expect(textsOf(card)).toEqual([expect.stringMatching(/^Här finns inga protokoll än/)]);
    expect(clickOn(card, 'Nytt protokoll')).toBeDefined();
  });
});

describe('the folder of all groups', () => {
  const twoYears = (bed: OverviewBed) => {
    bed.group('Ämnesövergripande', { date: '2025-09-02' });
    bed.group('Engelska', { date: '2025-11-18', next: '2026-01-20' });
    bed.group('Biologi', { date: '2025-11-18' });
    bed.group('Slöjd');
    bed.group('Musik', { date: '2025-11-04', next: 'Paus till jul' });
  };

  test('shows each group in alphabetical order, with its state in the words of the overview', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    bed.setUp();
    bed.refresh();
    const states = new Map(bed.table('Översikt').map((row) => [row.Grupp, row.Läge]));
    const card = select(bed, bed.root.id);
    const shown = widgetsOf(card).flatMap((widget) =>
      'decoratedText' in widget ? [[widget.decoratedText.text, widget.decoratedText.topLabel]] : [],
    );
    expect(shown.map(([name]) => name)).toEqual([
      'Biologi',
      'Engelska',
      'Musik',
      'Slöjd',
      'Ämnesövergripande',
    ]);
    expect(new Map(shown as [string, string][])).toEqual(states);
    expect(rowsOf(card)[1]).toBe(
      '● Nästa träff inbokad | Engelska | Senaste träff 18 november · Nästa träff 20 januari 2026',
    );
    const group = press(bed, card, 'Engelska');
    expect(group.header).toEqual({ title: 'Engelska', subtitle: 'Gruppens protokoll' });
  });

  test('a group is pressed above the others, so that Google shows the way back', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const answer = bed.card(person, actionOf(select(bed, bed.root.id), 'Musik'));
    expect(answer).toMatchObject({ action: { navigations: [{ pushCard: expect.anything() }] } });
  });

  test('many groups come page by page, and only what a page shows is read', () => {
    const bed = new OverviewBed();
    for (let number = 1; number <= 45; number += 1) bed.group(`Grupp ${number}`, { date: '2025-11-18' });
    bed.forget();
    const first = select(bed, bed.root.id);
    expect(bed.documentReads).toBe(20);
    expect(rowsOf(first)).toHaveLength(20);
    expect(textsOf(first)).toContain('Sida 1 av 3');
    const last = press(bed, press(bed, first, 'Nästa sida'), 'Nästa sida');
    expect(rowsOf(last).map((row) => row.split(' | ')[1])).toEqual(
      [41, 42, 43, 44, 45].map((number) => `Grupp ${number}`),
    );
  });

  test('nothing is told of a group before all its documents are read', () => {
    const bed = new OverviewBed();
    bed.group('Biologi', ...everyMeeting(140));
    bed.group('Musik', ...everyMeeting(30));
    const card = select(bed, bed.root.id);
    expect(rowsOf(card).map((row) => row.split(' | ').slice(0, 2))).toEqual([
      [expect.stringContaining('Träff nyligen'), 'Biologi'],
      ['Musik', 'Inte läst än'],
    ]);
    expect(rowsOf(press(bed, card, 'Läs vidare'))[1]).toMatch(/^. Träff nyligen.* \| Musik/);
  });

  test('a folder that was taken for the wrong kind can be shown as the other', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const groups = select(bed, bed.root.id);
    const one = press(bed, groups, 'Visa hela mappen som en grupp');
    expect(rowsOf(one)).toHaveLength(4);
    expect(rowsOf(press(bed, one, 'Visa varje undermapp som en grupp'))).toHaveLength(5);
  });

  test('a folder that holds nothing but that one shows the same', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const email = bed.workspace.person(person)?.email ?? '';
    const above = bed.folder('Ekåsa kommun', bed.workspace.root.id, [{ email, right: 'viewer' }]);
    bed.workspace.change(bed.root.id, { parent: above.id });
    expect(rowsOf(select(bed, above.id))).toEqual(rowsOf(select(bed, bed.root.id)));
    const { folder } = bed.group('Bild');
    bed.document('Tips', documentOf([paragraph('Läs.')]), bed.folder('Underlag', folder.id).id);
    expect(select(bed, folder.id).header?.title).toBe('Bild');
  });

  test('subfolders that are school years make no groups', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    const year = bed.folder('Läsåret 2025/26', folder.id);
    bed.document('Protokoll', minutes('Kemi', { date: '2025-11-11' }), year.id);
    expect(select(bed, folder.id).header?.subtitle).toBe('Gruppens protokoll');
  });

  test('a folder above too much says so in time', () => {
    const bed = new OverviewBed();
    let parent = bed.root.id;
    for (let level = 0; level < 40; level += 1) parent = bed.folder(`Nivå ${level}`, parent).id;
    const before = bed.clock.now();
    expect(textsOf(select(bed, bed.root.id))).toEqual([expect.stringContaining('mer än vad som hinner')]);
    expect(bed.clock.now() - before).toBeLessThan(15_000);
  });
});

describe('a document', () => {
  test('shows how its minutes are read, and how sure', () => {
    const bed = new OverviewBed();
    const { documents } = bed.group('Kemi', { date: '2025-11-11', next: '2025-12-09', share: 'Ja' });
    const card = select(bed, documents[0]?.id ?? '');
    expect(textsOf(card)).toEqual(['Allt det här kunde läsas säkert.']);
    expect(card.sections[1]?.header).toBe('Tisdag 11 november 2025');
    expect(rowsOf(card)).toEqual([
      'Så lästes protokollet | Säkert',
      'Status | Klart',
      'Mall | Lärträff',
      'Fokus | Bråk',
      'Nästa träff | 9 december',
      'Uppgift till nästa träff | Ifylld',
      'Återkoppling gruppen vill ha | Utmana vår tanke',
      'Delat exempel | Hela protokollet',
    ]);
    expect(JSON.stringify(card)).not.toMatch(/Amal|Ewa|Pröva testet|gruppens egen text/);
  });

  test('one of more than a hundred meetings comes page by page', () => {
    const bed = new OverviewBed();
    const id = bed.document('Alla', minutes('Kemi', ...everyMeeting(105)), bed.root.id).id;
    const card = select(bed, id);
    expect(widgetsOf(card).length).toBeLessThanOrEqual(100);
    expect(textsOf(card)).toContain('Sida 1 av 11');
    expect(press(bed, card, 'Nästa sida').sections[1]?.header).toBe('Måndag 10 november 2025');
  });

  test('one without minutes, and one that may not be read', () => {
    const bed = new OverviewBed();
    const note = bed.document('Lista', documentOf([paragraph('Köp kaffe.')]), bed.root.id);
    expect(textsOf(select(bed, note.id))).toEqual(['Lärträff hittar inget protokoll i det här dokumentet.']);
    bed.faults.at(
      'Docs.Documents.get',
      new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
    );
    expect(textsOf(select(bed, note.id))).toEqual(['Dokumentet är inte delat med dig.']);
  });
});

describe('anything else', () => {
  test('nothing selected, and the editors, say what can be done', () => {
    const bed = new OverviewBed();
    const first = (asked: CardAsked) => textsOf(cardIn(bed.card(person, asked)))[0];
    expect(first({ kind: 'homepage', host: 'drive' })).toMatch(/^Markera en grupps mapp/);
    expect(first({ kind: 'selected', items: [] })).toMatch(/^Markera en grupps mapp/);
    expect(first({ kind: 'homepage', host: 'docs' })).toMatch(/^I dokument hjälper/);
    expect(first({ kind: 'homepage', host: 'sheets' })).toMatch(/^I kalkylark håller/);
    bed.workspace.setLocale(person, 'en');
    expect(first({ kind: 'homepage', host: 'docs' })).toMatch(/^In documents/);
  });

  test('a spreadsheet is nothing that is read; a shortcut leads to its folder', () => {
    const bed = new OverviewBed();
    expect(textsOf(select(bed, bed.sheet.id))).toEqual([expect.stringMatching(/^Det här är inget/)]);
    const { folder } = bed.group('Kemi', { date: '2025-11-11' });
    const shortcut = bed.workspace.create({
      name: 'Vår grupp',
      mimeType: 'application/vnd.google-apps.shortcut',
      parent: bed.root.id,
      owner: bed.workspace.person('ylva')?.email ?? '',
      target: folder.id,
    });
    expect(rowsOf(select(bed, shortcut.id))).toHaveLength(1);
  });

  test('of several selected ones, the one that was clicked last is shown', () => {
    const bed = new OverviewBed();
    const one = bed.group('Kemi', { date: '2025-11-11' }).folder.id;
    const other = bed.group('Fysik', { date: '2025-11-11' }).folder.id;
    expect(select(bed, one, other).header?.title).toBe('Fysik');
  });
});

describe('whatever goes wrong', () => {
  test('is a card with a calm sentence and the way to try again, at whichever call it happens', () => {
    const made = () => {
      const bed = new OverviewBed();
      const { folder } = bed.group('Kemi', { date: '2025-11-11' });
      bed.forget();
      return { bed, folder: folder.id };
    };
    const unbroken = made();
    select(unbroken.bed, unbroken.folder);
    const names = unbroken.bed.record.map(({ name }) => name);
    for (const name of new Set(names.filter((one) => /^(Drive|UrlFetchApp|Cache|ScriptApp)/.test(one)))) {
      const { bed, folder } = made();
      bed.faults.at(names.indexOf(name) + 1, new GoogleError('Service error: try again.'));
      const card = select(bed, folder);
      expect(JSON.stringify(card)).not.toMatch(/Service error|undefined/);
      if (rowsOf(card).length === 0) expect(rowsOf(press(bed, card, 'Försök igen'))).toHaveLength(1);
    }
  });

  test('what is not approved is asked for without an editor’s menu', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', { date: '2025-11-11' });
    const message = 'Specified permissions are not sufficient to call Drive.Files.list.';
    bed.faults.at('Drive.Files.list', new GoogleError(message));
    expect(textsOf(select(bed, folder.id))).toEqual([expect.stringMatching(/^Lärträff behöver ditt godk/)]);
  });

  test('parameters of another shape are refused', () => {
    const bed = new OverviewBed();
    const given = { name: 'folder', id: bed.root.id, title: 'x', as: 'guess', page: '0', on: 'instead' };
    const ask = (parameters: Record<string, string>) =>
      textsOf(
        cardIn(bed.card(person, { kind: 'action', host: 'drive', function: 'cardAction', parameters })),
      );
    for (const wrong of [
      {},
      { name: '__proto__' },
      { ...given, page: '-1' },
      { ...given, id: "x' or '1'='1" },
      { ...given, more: 'x' },
    ])
      expect(ask(wrong)).toEqual([expect.stringMatching(/^Det gick inte den här gången/)]);
  });
});

interface ManifestFile {
  oauthScopes: string[];
  addOns: { common: object };
}

describe('what the manifest asks for', () => {
  const changed = (change: (manifest: ManifestFile) => object): string => {
    const dist = mkdtempSync(join(tmpdir(), 'dist-'));
    cpSync('dist', dist, { recursive: true });
    const file = join(dist, 'appsscript.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
    return dist;
  };
  const without = (scope: string) =>
    changed(({ oauthScopes, ...manifest }) => ({
      ...manifest,
      oauthScopes: oauthScopes.filter((one) => !one.endsWith(scope)),
    }));

  test('without the scope for selected files Drive tells of none', () => {
    const dist = without('drive.addons.metadata.readonly');
    try {
      const bed = new OverviewBed({ dist });
      expect(() => select(bed, bed.root.id)).toThrow('drive.addons.metadata.readonly');
    } finally {
      rmSync(dist, { recursive: true });
    }
  });

  test('without the scope for the language the one of the account is spoken', () => {
    const dist = without('script.locale');
    try {
      const bed = new OverviewBed({ dist, locale: 'en' });
      expect(select(bed, bed.sheet.id).header?.title).toBe('Översikt läsåret');
      expect(textsOf(select(bed, bed.sheet.id))).toEqual([expect.stringMatching(/^This is nothing/)]);
    } finally {
      rmSync(dist, { recursive: true });
    }
  });

  test.each(['http://example.org/logo.png', 'https://example.org/logo.svg'])('%s is no logo', (logoUrl) => {
    const dist = changed(({ addOns, ...manifest }) => ({
      ...manifest,
      addOns: { ...addOns, common: { ...addOns.common, logoUrl } },
    }));
    try {
      const bed = new OverviewBed({ dist });
      expect(() => bed.card(person, { kind: 'homepage', host: 'drive' })).toThrow('Invalid image URL');
    } finally {
      rmSync(dist, { recursive: true });
    }
  });
});
