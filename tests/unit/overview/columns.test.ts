import type { Language } from '../../../src/meeting/minutes';
import { templates } from '../../../src/meeting/templates';
import { type Column, tabKeys, widths } from '../../../src/overview/columns';
import { newTab } from '../../../src/overview/newTabs';
import { wordsFor } from '../../../src/text/words';
import { written } from '../../../src/text/written';
import { everySentence } from '../text/everySentence';
import { foundIn } from '../text/never';
import { folderId, swedish } from './example';

/** Long words that a subject, or a group that is called as its subject, has in a Swedish school. */
const subjects = [
  'Specialpedagogik',
  'Samhällsorienterande ämnen',
  'Naturorienterande ämnen',
  'Hem- och konsumentkunskap',
  'Ämnesövergripande arbete',
  'Anpassad grundskola – ämnesområden',
  'Studiehandledning',
];

/** How wide letters are in Arial, in thousandths of their size; any other is rather less than the last. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/[ijl]/, 222],
  [/[ftI -]/, 278],
  [/r/, 333],
  [/[cksvxyz]/, 500],
  [/m/, 833],
  [/[\p{Lu}w]/u, 750],
  [/./u, 556],
];
/** In pixels, at the 10 points of a new sheet. */
const widthOf = (word: string): number =>
  [...word].reduce((sum, sign) => sum + (letters.find(([signs]) => signs.test(sign))?.[1] ?? 0), 0) / 75;
/** What a cell keeps free at its sides, in pixels, with one more for rounding. */
const sides = 7;

/** What a sheet may have columns for (domain: 5), beside what the add-on finds its own way by. */
const columnsThereMayBe: Record<Language, string[]> = {
  sv: [
    'Grupp|Ämne och stadium|Skolor|Lärledare (kontakt)|Läge|Senaste träff|Skolveckor sedan|Nästa träff|Träffar i år',
    'Mall senast|Fokus|Uppgift till nästa träff|Återkoppling gruppen vill ha|Väntar på rektor|Delat exempel',
    'Så lästes protokollet|Skola|Grupper med lärare härifrån|Planerade träffar|Hållna träffar',
    'Grupper med nästa träff inbokad|Öppna löften från rektor|Delade exempel|Datum|Läsår|Protokoll|Mall|Status',
    'Mapp|Dokument|Plats|Ändrat|Läst|Radnyckel|Inställning|Värde|Vad det är|Namn i översikten|Paus|Månad|Träffar',
  ],
  en: [
    'Group|Subject and stage|Schools|Leader (contact)|State|Last meeting|School weeks since|Next meeting',
    'Meetings this year|Latest template|Focus|Task for next meeting|Feedback wanted|Awaiting principal',
    'Shared example|How it was read|School|Groups with teachers from here|Planned meetings|Meetings held',
    'Groups with next meeting booked|Open promises from a principal|Shared examples|Date|School year|Minutes',
    'Template|Status|Folder|Document|Place|Changed|Read|Row key|Setting|Value|What it is|Name in the overview',
    'Pause|Month|Meetings',
  ],
};

describe.each<Language>(['sv', 'en'])('the columns in %s', (language) => {
  const words = { ...swedish, overview: wordsFor(language).overview };
  const first = { folder: { id: folderId(1), name: 'Grupper' }, year: 2025 };
  const made = tabKeys.map((tab) => newTab(tab, language, [], first, words));
  const headers = made.flatMap(({ columns }) => columns.map(({ header }) => header));

  test('are those that there may be, and no other', () => {
    const shown = new Set(headers.map(({ text }) => text).filter(Boolean));
    expect(shown.size).toBeGreaterThan(30);
    const may = columnsThereMayBe[language].flatMap((line) => line.split('|'));
    expect([...shown].filter((header) => !may.includes(header))).toEqual([]);
  });

  test('and all else that new tabs say hold nothing that is never said', () => {
    const all = everySentence(made, 'tab').filter(([path]) => !path.endsWith('.key'));
    const said = all.map(([, sentence]) => sentence);
    expect(said).toContain(words.overview.columns.awaiting);
    expect(said.filter((sentence) => foundIn(sentence).length > 0)).toEqual([]);
  });

  test('are wide enough for each word that is known beforehand: Google breaks a longer one in its middle', () => {
    const { readings, states, statuses, task } = words.overview;
    const names = Object.values(templates).map(({ name }) => name[language]);
    const known: Partial<Record<Column, readonly string[]>> = {
      group: subjects,
      subject: subjects,
      planGroup: subjects,
      planName: subjects,
      planSubject: subjects,
      latest: names,
      template: names,
      state: Object.values(states),
      status: Object.values(statuses),
      reading: Object.values(readings),
      task: Object.values(task),
      invite: Object.values(written[language].invites),
    };
    const broken = tabKeys.flatMap((tab) =>
      Object.entries(widths[tab]).flatMap(([column, width]) =>
        [words.overview.columns[column as Column], ...(known[column as Column] ?? [])]
          .flatMap((text) => text.split(/(?<=-)|[ /]/))
          .filter((word) => widthOf(word) + sides > width)
          .map((word) => [tab, column, word]),
      ),
    );
    expect(broken).toEqual([]);
  });
});
