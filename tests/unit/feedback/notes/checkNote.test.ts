import fc from 'fast-check';
import {
  checkNote as checkNoteBy,
  type FindingKey,
  type Note,
  noteGrammar,
  withSuggestion,
} from '../../../../src/feedback/language/checkNote';
import { grammars } from '../../../../src/feedback/language/grammars';
import { type StemKey, stems } from '../../../../src/feedback/stems';
import type { Language } from '../../../../src/meeting/minutes';
import { panelWords } from '../../../../src/text/panels';

const by = { sv: noteGrammar('sv', grammars.sv), en: noteGrammar('en', grammars.en) };
const checkNote = (note: Note, language: Language) => checkNoteBy(note, by[language]);

const svenska = (text: string, stem: StemKey | null = null) => checkNote({ stem, text }, 'sv');
const english = (text: string, stem: StemKey | null = null) => checkNote({ stem, text }, 'en');
const keysOf = ({ findings }: ReturnType<typeof checkNote>): FindingKey[] => findings.map(({ key }) => key);

test.each<[string, FindingKey]>([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['\u200b\u00ad', 'empty'],
  [`Jag läste ${'om er och '.repeat(16)}er.`, 'long'],
  ['Jag läste ert\nprotokoll', 'lines'],
  ['Jag läste ert\u2028protokoll', 'lines'],
  ['Jag läste ert protokoll. Det gav mig en bild av klassen.', 'sentences'],
  ['Det stämde?', 'mark'],
  ['Det stämde？', 'mark'],
  ['Det stämde⁇', 'mark'],
  ['Det stämde ❓', 'mark'],
  ['Det stämde ‽', 'mark'],
  ['Jag läste på www.exempel.se', 'link'],
  ['Jag läste om det hos namn@exempel.se', 'link'],
  ['Jag läste om @grupp4', 'link'],
])('%j is stopped as %s', (text, key) => {
  expect(svenska(text)).toMatchObject({ verdict: 'stopped' });
  expect(keysOf(svenska(text))).toContain(key);
});

test.each([
  'Jag läste t.ex. om bråk kl. 14.30 i åk. 5 och kap. 3.',
  'Frågan ”Hur vet vi det?” återkommer hos er, och den tar jag med mig.',
  'Ord som "måste", \'ska\' och »bör« har ni låtit eleverna sortera.',
  `Jag läste ${'å'.normalize('NFD').repeat(140)}`,
])('%j keeps within the limits', (text) => expect(keysOf(svenska(text))).toEqual([]));

test.each([
  'N\u0456 måste börja tidigare', // Cyrillic і
  'Ni m\u00e5\u200bste börja tidigare',
  'Ni ma\u030aste börja tidigare',
  'Ni må\u00adste börja tidigare',
  'ＮＩ ＭÅＳＴＥ börja tidigare',
  'Ni\u00a0\u2003måste börja tidigare',
  '𝗡𝗶 måste börja tidigare',
  'Ni\nmåste börja tidigare',
])('a demand in disguise is a demand: %j', (text) => expect(keysOf(svenska(text))).toContain('modal'));

test.each<[string, StemKey | null, boolean]>([
  ['Anna höll i samtalet på ett lugnt sätt', null, true],
  ['Annas idé om tallinjen stannade hos mig', null, true],
  ['att Vilgot antecknade allt', 'take', true],
  ['det som Fatima delade om läsloggar', 'reminds', true],
  ['att Skolverket tog upp samma sak', 'take', false],
  ['Anna skola, där vi prövade samma sak', 'reminds', false],
  ['Astrid Lindgrens sätt att skriva om ensamhet', 'reminds', false],
  ['DLS visade något annat i februari än i Göteborg', 'noticed', false],
])('a note is never about a person: %j after %s', (text, stem, stopped) => {
  expect(keysOf(svenska(text, stem)).includes('person')).toBe(stopped);
});

test('in the place of a name stands the group', () => {
  const text = 'Anna lyfte en klok tanke';
  expect(svenska(text, 'noticed').findings.map((finding) => withSuggestion(text, finding))).toEqual([
    'gruppen lyfte en klok tanke',
  ]);
});

test('what breaks a limit is mended where it stands', () => {
  const text = 'Jag såg mönstret i\nfemman';
  const [finding] = svenska(text).findings;
  expect(finding && withSuggestion(text, finding)).toBe('Jag såg mönstret i femman');
});

test('the stem decides what the words after it are', () => {
  expect(svenska('ni måste börja tidigare', 'noticed').verdict).toBe('stopped');
  expect(svenska('hur ni jämförde klasserna', 'take').verdict).toBe('fine');
  expect(svenska('testa i små steg ger mer', 'learned').verdict).toBe('fine');
  expect(svenska('testa i små steg', 'beside').verdict).toBe('stopped');
});

test.each<[Language, string, StemKey]>([
  ['sv', 'det trots allt blev ett protokoll den här gången också', 'noticed'],
  ['sv', 'hur mycket mer de fick ut av det på Norra skolan', 'reminds'],
  ['sv', 'lite självkritik skadar ingen', 'beside'],
  ['en', 'there were minutes this time, which is something', 'noticed'],
  ['en', 'how much more they got out of it at North School', 'reminds'],
  ['en', 'a little self-criticism never hurt anyone', 'beside'],
])('hears what stands between the lines: %s, %j', (language, text, stem) =>
  expect(checkNote({ stem, text }, language).verdict).toBe('stopped'),
);

test.each<[Language, string, StemKey]>([
  ['sv', 'det var därför ni frågade eleverna två gånger', 'noticed'],
  ['sv', 'kaffeautomaten fortfarande är trasig, den är på mitt bord', 'noticed'],
  ['sv', 'vill ni veta mer om studien har jag den på mitt rum', 'beside'],
  ['en', 'that was why you asked the pupils twice', 'noticed'],
  ['en', 'the coffee machine is still broken, which is on my list', 'noticed'],
  ['en', 'had I been in the room I would probably have read it the same way', 'beside'],
])('and nothing where nothing does: %s, %j', (language, text, stem) =>
  expect(checkNote({ stem, text }, language).verdict).toBe('fine'),
);

test('points at the words that sound so, and hears only its own language', () => {
  const text = 'energin dalar lite mer för varje träff';
  const [finding] = svenska(text, 'noticed').findings;
  expect(finding).toMatchObject({ key: 'tone' });
  expect(keysOf(english(text, 'noticed'))).not.toContain('tone');
});

test('points at the words, as they were written', () => {
  const text = 'Ert  arbete fastnade hos mig, men ni ma\u030aste börja tidigare';
  const { findings } = svenska(text);
  expect(findings.map(({ key, from, to }) => [key, text.slice(from, to)])).toEqual([
    ['modal', 'ma\u030aste'],
  ]);
});

test.each<[string, StemKey | null, string]>([
  ['Ni måste börja tidigare', null, 'Säg till om jag kan vara till hjälp.'],
  ['Jag undrar hur ni kom fram till det.', null, 'Jag lade märke till hur ni kom fram till det.'],
  ['jag undrar hur ni kom fram till det', 'take', 'hur ni kom fram till det'],
  ['Varför valde ni bråk?', null, 'Jag lade märke till att ni valde bråk.'],
  ['ni ska pröva en gång till', 'noticed', 'ni tänker pröva en gång till'],
])('says it in other words, that may be sent: %j after %s', (text, stem, other) => {
  const [finding] = svenska(text, stem).findings;
  expect(finding && withSuggestion(text, finding)).toBe(other);
  expect(svenska(other, stem).verdict).toBe('fine');
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc
    .array(
      fc.constantFrom(
        'ni',
        'måste',
        'inte',
        'att',
        ',',
        '?',
        '"',
        '^',
        '_',
        '/',
        'you',
        'not',
        'the',
        'så',
        '𝒳',
      ),
      {
        maxLength: 300,
      },
    )
    .map((words) => words.join(' ')),
);
const stem = fc.constantFrom<StemKey | null>(null, 'noticed', 'learned', 'reminds', 'take', 'beside');

test('answers whatever it is given, within it, and the same however letters are composed', () => {
  fc.assert(
    fc.property(anything, stem, fc.constantFrom('sv', 'en'), (text, from, language) => {
      const { verdict, findings } = checkNote({ stem: from, text }, language);
      for (const finding of findings) {
        expect(finding.from).toBeGreaterThanOrEqual(0);
        expect(finding.to).toBeGreaterThanOrEqual(finding.from);
        expect(finding.to).toBeLessThanOrEqual(text.length);
      }
      expect(verdict === 'fine').toBe(findings.length === 0);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('å', 'ä', 'n', 'i', 'm', ' ', 's', 't', 'é'), maxLength: 60 }),
      (text) => {
        const [composed, apart] = [text.normalize('NFC'), text.normalize('NFD')].map((each) => svenska(each));
        expect(apart?.verdict).toBe(composed?.verdict);
        expect(apart && keysOf(apart)).toEqual(composed && keysOf(composed));
      },
    ),
  );
});

test('the time it takes has an end', () => {
  for (const text of [
    'ni inte '.repeat(20_000),
    '"'.repeat(100_000),
    'a\u0301'.repeat(100_000),
    '? '.repeat(50_000),
  ])
    expect(svenska(text).verdict).toBe('stopped');
});

test('every stem is fine with words that say what was seen', () => {
  for (const each of Object.keys(stems.sv) as StemKey[]) {
    expect(svenska('eleverna hittade mönstret själva', each).verdict).toBe('fine');
    expect(english('pupils found the pattern themselves', each).verdict).toBe('fine');
  }
});

test('what the panel says of a finding is itself neither a question nor a demand on the group', () => {
  for (const language of ['sv', 'en'] as const)
    for (const said of Object.values(panelWords[language]().notes.findings)) expect(said).not.toMatch(/[?!]/);
});
