import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { omissible, ready, subjects, templateFile } from '../../../building/format';
import { readOwnTemplates, takenIn, told } from '../../../building/ownTemplates';
import { extraFields } from '../../../src/meeting/fields';

const guide = readFileSync('templates/README.md', 'utf8');
const example = readFileSync('templates/examples/klassrumsbesok.json', 'utf8');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const said = (environment: NodeJS.ProcessEnv = { LANG: 'sv_SE.UTF-8' }) => {
  const { problems } = readOwnTemplates(folder);
  return problems.length === 0
    ? []
    : told(problems, environment)
        .split('\n')
        .slice(2, -2)
        .map((line) => line.replace(`${folder}/`, ''));
};

test('the example is right, and becomes a template', () => {
  put('besok.json', example);
  put('README.md', '# Not a template');
  const { templates, problems } = readOwnTemplates(folder);
  expect(problems).toEqual([]);
  expect(templates).toMatchObject([
    {
      key: 'own:besok',
      name: { sv: 'Klassrumsbesök', en: 'Classroom visit' },
      extraFields: ['lessonDate'],
      parts: [{ name: null, minutes: 60 }],
    },
  ]);
  expect(templates[0]?.parts[0]?.sections.map(({ key, minutes }) => [key, minutes])).toEqual([
    ['own:besok:det-har-ville-vi-se', 10],
    ['effects', 20],
    ['discussion', 20],
    ['decide', 10],
    ['parking', null],
    ['reading', null],
  ]);
});

test('what has been taken in is said, a line a template, and nothing where there is none', () => {
  const lines = (LANG: string) => takenIn(readOwnTemplates(folder), { LANG });
  expect(lines('sv_SE.UTF-8')).toEqual([]);
  put('besok.json', example);
  expect(lines('sv_SE.UTF-8')).toEqual([`${join(folder, 'besok.json')}: mallen ”Klassrumsbesök” är med.`]);
  expect(lines('en_GB.UTF-8')).toEqual([
    `${join(folder, 'besok.json')}: the template “Classroom visit” is included.`,
  ]);
});

test('a file that is not kept as UTF-8 is told of, with the first line that cannot be read', () => {
  writeFileSync(join(folder, 'latin.json'), Buffer.from(example.replaceAll('’', "'"), 'latin1'));
  writeFileSync(join(folder, 'wide.json'), Buffer.from(`\ufeff${example}`, 'utf16le'));
  expect(said()).toEqual([
    'latin.json, rad 2: här står tecken som inte går att läsa. Spara filen som UTF-8.',
    'wide.json, rad 1: här står tecken som inte går att läsa. Spara filen som UTF-8.',
  ]);
  expect(said({ LANG: 'en_GB.UTF-8' })[0]).toBe(
    'latin.json, line 2: signs stand here that cannot be read. Save the file as UTF-8.',
  );
});

test('several problems are told in the order of their lines', () => {
  put(
    'besok.json',
    example
      .replace('"use"', '"when"')
      .replace('"about": "effects"', '"about": "effekter"')
      .replace('"minutes": 20', '"minutes": "20"'),
  );
  expect(said().map((line) => /rad (\d+): (”\w+”)/.exec(line)?.slice(1).join(' '))).toEqual([
    '1 ”use”',
    '7 ”when”',
    '27 ”minutes”',
    '28 ”about”',
  ]);
});

test('the guide names every field, and everything that may stand in one', () => {
  const rows = extraFields.map(({ key, label }) => `\`${key}\` ${label.sv}`);
  for (const row of rows) expect(guide.replace(/ *\| */g, ' ')).toContain(row);
  for (const name of [...Object.keys(templateFile.entries), ...subjects, ...omissible, ...Object.keys(ready)])
    expect(guide).toMatch(new RegExp(`[\`"]${name}[\`"]`));
});

test('words in one language only stand in both, and several meetings are parts', () => {
  const sections = [{ heading: 'Läsning', minutes: 15 }];
  put(
    'kurs.json',
    JSON.stringify({ name: 'Kurs', purpose: 'Läsa.', use: 'I maj.', meetings: [{ sections }, { sections }] }),
  );
  const { templates } = readOwnTemplates(folder);
  expect(templates).toMatchObject([
    {
      name: { sv: 'Kurs', en: 'Kurs' },
      feedback: true,
      without: [],
      parts: [{ name: { sv: 'Träff 1' } }, { minutes: 15 }],
    },
  ]);
});

test.each([
  [
    '"minutes": 20',
    '"minutes": "20"',
    'rad 27: ”minutes” ska vara ett helt antal minuter från 1 till 240, utan citattecken.',
  ],
  ['"feedback": true,', '"feedback": true', 'rad 14: ett kommatecken behövs på slutet av raden före.'],
  ['"ready": "reading" }', '"ready": "reading" },', 'rad 47: kommatecknet före slutparentesen ska bort.'],
  ['"Samtal om besöken"', '“Samtal om besöken”', 'rad 35: här står “. Skriv raka citattecken i stället: ".'],
  [
    '"feedback": true',
    '// nej\n  "feedback": true',
    'rad 13: kommentarer går inte att ha i filen. Ta bort raden.',
  ],
  ['"feedback": true', '"feedback": "ja"', 'rad 13: ”feedback” ska vara true eller false, utan citattecken.'],
  ['"feedback"', '"återkoppling"', 'rad 13: ”återkoppling” är inget fält som mallar har här.'],
  [
    '"about": "effects"',
    '"about": "discussion"',
    'rad 37: två rubriker handlar om ”discussion”. Ta bort ”about” ur den ena.',
  ],
  [
    '"Samtal om besöken"',
    '"Det här ville vi se"',
    'rad 35: rubriken ”Det här ville vi se” står två gånger i samma träff.',
  ],
  [', "en": "Classroom visit"', '', 'rad 2: ”name: en” ska också stå här.'],
  ['"Klassrumsbesök"', '"Lektionsstudie"', 'rad 2: en annan mall heter ”Lektionsstudie” redan.'],
  [
    '"Klassrumsbesök"',
    '"Protokoll"',
    'rad 2: ”Protokoll” är ett ord som många protokoll börjar med. Ge mallen ett eget namn.',
  ],
  [
    '"Samtal om besöken"',
    '"Återkoppling"',
    'rad 35: rubriken ”Återkoppling”, eller raderna under den, läses som något annat i ett protokoll. Välj andra ord.',
  ],
  ['"ready": "parking"', '"ready": "fika"', 'rad 46: ”ready” kan vara något av nextTask, parking, reading.'],
])('%s written as %s is told of with its line and field', (from, to, sentence) => {
  put('besok.json', example.replace(from, to));
  expect(example).toContain(from);
  expect(said()).toContain(`besok.json, ${sentence}`);
});

test('in English where the terminal is, and of every file at once', () => {
  put('besok.json', example.replace('"minutes": 20', '"minutes": 0'));
  put('half.json', example.slice(0, 200));
  put('Besök.json', example);
  put('kurs.json.txt', example);
  expect(said({ LANG: 'en_GB.UTF-8' })).toEqual([
    expect.stringMatching(/^Besök\.json: the file name “Besök\.json” is to begin with/u),
    'besok.json, line 27: “minutes” is to be a whole number of minutes from 1 to 240, without quotation marks.',
    expect.stringMatching(/^half\.json, line \d: /),
    expect.stringMatching(/^kurs\.json\.txt: .* end with \.json\.$/u),
  ]);
});
