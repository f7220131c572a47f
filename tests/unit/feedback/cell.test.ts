import fc from 'fast-check';
import { readCell, responseIn, saysDone } from '../../../src/feedback/cell';
import { freeStems } from '../../../src/feedback/note';
import { openPromises } from '../../../src/feedback/promises';
import { type Note, responses } from '../../../src/feedback/reaction';
import { type Reaction, reactions } from '../../../src/feedback/reactions';
import { doneLine, noteText, responseLine, statementOf } from '../../../src/feedback/statement';
import { cellsFor, headerCells, inColumns, parseFeedback } from '../../../src/feedback/table';
import { feedbackEn } from '../../../src/text/en/feedback';
import { feedbackSv } from '../../../src/text/sv/feedback';

const languages = [feedbackSv, feedbackEn];
const day = '2025-11-20';
const usual = { at: { section: 0, text: 1, from: 2, date: 3 }, header: 0 };
const named = (key: string): Reaction => reactions.find((one) => one.key === key) as Reaction;

const hostile = [
  'Inget svar behövs. Gruppen: 🙏 Tack, vi tar med oss det',
  'Jag lade märke till att Jag lade märke till att',
  'Ni avgör om den är till nytta. Inget svar behövs.',
  'Klart 3 december.',
  '=IMPORTXML("http://x","//a")',
  '<img src=x onerror=alert(1)>',
  'de skrev ”Hur vet vi det”',
  '2026 var året',
  'A\u030a ett o\u0308',
  '😀 👩🏽‍🏫 …',
  '’s no “reply” is needed',
  '...',
];
const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 });
const noteWords = fc
  .oneof(letters, fc.constantFrom(...hostile))
  .map((text) => noteText(text.normalize('NFC')))
  .filter((text) => text !== '');
const heading = fc.oneof(letters, fc.constantFrom('Vet och tror', 'Jag har läst 2026', ...hostile));
const aDay = fc
  .date({ min: new Date('2025-11-20'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What may be left: a reaction with what it needs, and a note or none. */
const left = fc.constantFrom(...reactions).chain((reaction) => {
  const note = fc.record({
    stem: reaction.stem ? fc.constant(reaction.stem) : fc.constantFrom(...freeStems),
    text: noteWords,
  });
  return fc.record({
    reaction: fc.constant(reaction),
    promised: reaction.needs === 'date' ? aDay : fc.constant(null),
    note: reaction.needs === 'note' ? note : fc.option(note, { nil: null }),
  });
});

test('whatever is left comes back from the cell: reaction, note, day, answer and mark, in both languages', () => {
  fc.assert(
    fc.property(
      left,
      fc.constantFrom(...languages),
      heading,
      fc.option(fc.constantFrom(...responses), { nil: null }),
      fc.boolean(),
      ({ reaction, ...added }, words, about, response, done) => {
        const cells = cellsFor(reaction, about, 'Maria Stenkvist', day, words, added);
        const lines = [
          cells.text,
          ...(done && reaction.key === 'mine' ? [doneLine(day, words)] : []),
          ...(response ? [responseLine(response, words)] : []),
        ];
        const row = inColumns({ ...cells, text: lines.join('\n') }, usual, 4);
        const [back, ...others] = parseFeedback([headerCells(words), row], languages);
        expect(others).toEqual([]);
        expect(back).toMatchObject({
          reaction: reaction.key,
          ...added,
          response,
          done: done && reaction.key === 'mine',
          text: cells.text,
        });
      },
    ),
    { numRuns: 1500 },
  );
});

const said = (key: string, note: Note | null = null, promised: string | null = null, words = feedbackSv) =>
  statementOf(named(key), 'Vet och tror', words, day, { note, promised });
const read = (text: string, section = 'Vet och tror') => readCell(text, { section, date: day }, languages);

test('what is written is what people expect to see', () => {
  expect(said('know', { stem: 'noticed', text: 'ni räknade i varje klass.' })).toBe(
    '🔎 Ni vet: Här ser jag att ni har tagit reda på hur det är, inte bara vad ni trodde. Jag lade märke till att ni räknade i varje klass. Inget svar behövs.',
  );
  expect(said('learned', { stem: 'ofYou', text: 'att låta eleverna rita först' })).toBe(
    '💡 Jag lärde mig: Det här lärde jag mig av er: att låta eleverna rita först. Inget svar behövs.',
  );
  expect(said('thought', { stem: 'beside', text: 'uppgiften kan ha varit svår att läsa' })).toBe(
    '💭 En tanke bredvid: En tanke att lägga bredvid er egen: uppgiften kan ha varit svår att läsa. Ni avgör om den är till nytta. Inget svar behövs.',
  );
  expect(said('mine', null, '2025-12-03')).toBe(
    '🤝 Det ligger hos mig: Det här ligger hos mig. Ni får besked av mig den 3 december. Inget svar behövs.',
  );
  expect(said('mine')).toBe(
    '🤝 Det ligger hos mig: Det här ligger hos mig. Ni får besked av mig den … Inget svar behövs.',
  );
  expect(said('mine', null, '2026-01-15', feedbackEn)).toBe(
    '🤝 This one is mine: This one is mine. You will hear from me on 15 January 2026. No reply is needed.',
  );
  expect(responseLine('thanks', feedbackSv)).toBe('Gruppen: 🙏 Tack, vi tar med oss det');
  expect(responseLine('checked', feedbackEn)).toBe('The group: This felt like a check');
  expect(doneLine('2025-12-03', feedbackSv)).toBe('Klart 3 december.');
});

describe('what people do to the text of a row', () => {
  const note: Note = { stem: 'take', text: 'att ni räknade' };
  const whole = `${said('mine', note, '2025-12-03')}\nKlart 2 december.\n${responseLine('helped', feedbackSv)}`;
  const understood = { reaction: 'mine', note, promised: '2025-12-03', done: true, response: 'helped' };

  test.each<[string, (text: string) => string, object]>([
    ['as it was written', (text) => text, understood],
    ['icons lost', (text) => text.replace(/[🤝✔]/gu, ''), understood],
    [
      'capitals',
      (text) => text.toUpperCase(),
      { ...understood, note: { stem: 'take', text: 'ATT NI RÄKNADE' } },
    ],
    ['decomposed letters', (text) => text.normalize('NFD'), understood],
    ['the answer above the mark', (text) => text.replace(/\n(.*)\n(.*)$/, '\n$2\n$1'), understood],
    ['"Gruppen:" taken away', (text) => text.replace('Gruppen: ', ''), understood],
    ['the day of the mark taken away', (text) => text.replace('Klart 2 december.', 'Klart!'), understood],
    ['a line of the group’s own', (text) => `${text}\nVi återkommer`, understood],
    ['the mark taken away', (text) => text.replace(/\nKlart.*/, ''), { ...understood, done: false }],
    ['the answer taken away', (text) => text.replace(/\nGruppen.*/, ''), { ...understood, response: null }],
    [
      'another day',
      (text) => text.replace('3 december', '9 januari'),
      { ...understood, promised: '2026-01-09' },
    ],
    [
      'a day that is none',
      (text) => text.replace('3 december', 'när jag vet'),
      { reaction: 'mine', promised: null },
    ],
    ['no words that ask for nothing', (text) => text.replace(' Inget svar behövs.', ''), understood],
  ])('%s', (_, change, found) => {
    expect(read(change(whole))).toMatchObject(found);
  });

  test('a section with another name than when it was read', () => {
    const text = said('read', { stem: 'noticed', text: 'ni bytte rubrik' });
    expect(read(text, 'Något annat')).toMatchObject({
      reaction: 'read',
      note: { stem: 'noticed', text: 'ni bytte rubrik' },
    });
  });

  test.each([
    'Det här ligger hos dig. Inget svar behövs.',
    'Gruppen: 🙏 Tack, vi tar med oss det',
    'Klart 3 december.',
    'Bra jobbat!\nGruppen: ✔ Det här hjälpte',
  ])('%j is left as it is', (text) => {
    expect(read(text)).toEqual({
      reaction: null,
      text,
      note: null,
      promised: null,
      done: false,
      response: null,
    });
  });
});

describe('statements that people have put together in one cell', () => {
  const [one, other] = [said('know'), said('mine', { stem: 'noticed', text: 'ni räknade' }, '2025-12-03')];

  test.each([
    ['on a line each', `${one}\n${other}`],
    ['on one line', `${one} ${other}`],
    ['without their last sentence', `${one}\n${other}`.replaceAll(' Inget svar behövs.', '')],
    [
      'with an answer between them',
      `${one}\n${responseLine('thanks', feedbackSv)}\n${other}\nKlart 1 december.`,
    ],
    ['in two languages', `${one}\n${said('mine', null, '2025-12-03', feedbackEn)}`],
  ])('%s are left alone, and known to be two', (_, text) => {
    expect(read(text)).toEqual({
      reaction: null,
      text,
      note: null,
      promised: '2025-12-03',
      done: text.includes('Klart'),
      response: null,
      together: ['know', 'mine'],
    });
  });

  test('a promise among them is still a promise', () => {
    const rows = [headerCells(feedbackSv), ['Fokus', `${one}\n${other}`, 'Maria', day]];
    expect(openPromises(parseFeedback(rows, languages))).toMatchObject([{ promised: '2025-12-03' }]);
    const kept = rows.map((row) => row.map((cell) => cell.replace(other, `${other}\nKlart 1 december.`)));
    expect(openPromises(parseFeedback(kept, languages))).toEqual([]);
  });

  test('one statement is one, whatever has been written beside it', () => {
    for (const text of [`${one}\nJag har läst det här.`, `${one}\n${one.split(':')[0]}`, `Ni vet\n${one}`])
      expect(read(text).together).toBeUndefined();
  });
});

test('any line that is an answer is known in both languages, and no other', () => {
  for (const words of languages)
    for (const key of responses) expect(responseIn(responseLine(key, words), languages)).toBe(key);
  for (const line of ['Tack', 'Gruppen: tack', '', 'Det här hjälpte oss mycket'])
    expect(responseIn(line, languages)).toBeNull();
  expect(saysDone('Klart som korvspad', languages)).toBe(false);
});

test('open promises are those that nobody has marked', () => {
  const row = (text: string) => inColumns({ section: 'Fokus', text, from: 'Maria', date: day }, usual, 4);
  const promise = said('mine', null, '2025-12-03');
  const rows = [
    headerCells(feedbackSv),
    row(promise),
    row(`${promise}\nKlart 1 december.`),
    row(said('know')),
  ];
  expect(openPromises(parseFeedback(rows, languages))).toEqual([
    { section: 'Fokus', from: 'Maria', date: day, promised: '2025-12-03' },
  ]);
});

test('no text whatever makes the reading throw or lose a word', () => {
  const pieces = [
    ...hostile,
    ...reactions.map(({ key }) => said(key)),
    ...responses.map((key) => responseLine(key, feedbackEn)),
  ];
  const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...pieces)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, fc.string(), (lines, section) => {
      const whole = lines.join('\n');
      const found = readCell(whole, { section, date: null }, languages);
      const taken = whole.split('\n').filter((line) => !found.text.split('\n').includes(line));
      for (const line of taken)
        expect(responseIn(line, languages) !== null || saysDone(line, languages)).toBe(true);
    }),
  );
});
