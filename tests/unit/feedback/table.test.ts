import fc from 'fast-check';
import { sectionName } from '../../../src/feedback/names';
import { isAbout, isFrom, type Reaction, reactions } from '../../../src/feedback/reactions';
import type { FeedbackWords } from '../../../src/feedback/statement';
import {
  cellsFor,
  columnsOf,
  headerCells,
  inColumns,
  isFeedbackTable,
  parseFeedback,
} from '../../../src/feedback/table';
import { feedbackEn } from '../../../src/text/en/feedback';
import { feedbackSv } from '../../../src/text/sv/feedback';

const languages = [feedbackSv, feedbackEn];
const named = (key: string): Reaction => reactions.find((one) => one.key === key) as Reaction;
const [read, know, followed] = [named('read'), named('know'), named('followed')];
const nothingMore = { note: null, promised: null, done: false, response: null };

const order = { at: { section: 0, text: 1, from: 2, date: 3 }, header: 0 };
const rowOf = (reaction = read, words: FeedbackWords = feedbackSv, heading = 'Vet och tror'): string[] =>
  inColumns(cellsFor(reaction, heading, 'Maria Stenkvist', '2025-11-20', words), order, 4);

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.constantFrom(
    '=IMPORTXML("http://x","//a")',
    '<img src=x onerror=alert(1)>',
    'Är uppgiften tydlig?',
    '”Citat” i rubrik',
    'Inget svar behövs.',
    'x'.repeat(10_000),
    '👩🏽‍🏫 Läst 📖',
    'A\u030aterkoppling',
  ),
);

test('every reaction in both languages comes back as it was written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...reactions),
      fc.constantFrom(...languages),
      anyName,
      anyName.filter((name) => name.trim() !== ''),
      (reaction, words, heading, from) => {
        const cells = cellsFor(reaction, heading, from, '2025-11-20', words);
        const rows = [headerCells(words), inColumns(cells, order, 4)];
        const [back, ...others] = parseFeedback(rows, languages);
        expect(others).toEqual([]);
        expect(back).toMatchObject({ reaction: reaction.key, date: '2025-11-20', row: 1, text: cells.text });
        expect(isAbout(back as never, heading)).toBe(true);
        expect(isFrom(back as never, { name: from, formerNames: [] })).toBe(true);
      },
    ),
  );
});

test('each text ends by saying that it asks for nothing', () => {
  for (const reaction of reactions) {
    expect(rowOf(reaction)[1]).toMatch(/ Inget svar behövs\.$/);
    expect(rowOf(reaction, feedbackEn)[1]).toMatch(/ No reply is needed\.$/);
  }
});

test('what is written is what people expect to see', () => {
  expect(rowOf(read, feedbackSv, '2. Vet och tror (20 min)')).toEqual([
    'Vet och tror',
    '📖 Läst: Jag har läst ”Vet och tror”. Inget svar behövs.',
    'Maria Stenkvist',
    '2025-11-20',
  ]);
});

test.each([
  ['the icon lost', (text: string) => text.replace(/^\S+ /, '')],
  ['letters decomposed', (text: string) => text.normalize('NFD')],
  ['extra spaces', (text: string) => `  ${text.replaceAll(' ', ' \u00a0 ')}\n`],
  ['capitals', (text: string) => text.toUpperCase()],
  ['the label on a line of its own', (text: string) => text.replace(': ', '\n')],
  ['the label lost', (text: string) => text.replace(/^[^:]+: /, '')],
  ['the last sentence lost', (text: string) => text.replace(/[^.]+\.$/, '')],
  ['the group’s answer in the same cell', (text: string) => `${text}\n🙏 Tack, vi tar med oss det`],
  ['straight quotes', (text: string) => text.replace(/[”“]/g, '"')],
])('a reaction is understood with %s', (_, change) => {
  for (const reaction of [read, know, followed])
    for (const words of languages) {
      const [section = '', text = '', from = '', date = ''] = rowOf(reaction, words);
      const rows = [headerCells(words), [section, change(text), from, date]];
      expect(parseFeedback(rows, languages)[0]?.reaction).toBe(reaction.key);
    }
});

test.each(['Läst', 'Vad menar ni med det här?', 'Bra jobbat!', 'Jag har läst och undrar hur ni tänkte.', ''])(
  'a row that says %j has no reaction and keeps its words',
  (text) => {
    const [row] = parseFeedback([headerCells(feedbackSv), ['Fokus', text, 'Per', 'i tisdags']], languages);
    const words = { section: 'Fokus', text, from: 'Per' };
    expect(row).toEqual({ ...nothingMore, ...words, reaction: null, date: null, row: 1 });
  },
);

test('columns are found by their headers, in any order and either language', () => {
  const rows = [
    ['Date', ' från ', 'FEEDBACK:', 'Avsnitt'],
    ['2025-11-20', 'Per Lind', rowOf(know)[1] ?? '', 'Vet och tror'],
  ];
  expect(parseFeedback(rows, languages)).toEqual([
    {
      reaction: 'know',
      section: 'Vet och tror',
      text: rowOf(know)[1],
      from: 'Per Lind',
      date: '2025-11-20',
      row: 1,
      ...nothingMore,
    },
  ]);
  const columns = columnsOf(rows, languages);
  const cells = cellsFor(read, 'Fokus', 'Ann Ek', '2025-12-01', feedbackSv);
  expect(inColumns(cells, columns, 4)).toEqual(['2025-12-01', 'Ann Ek', cells.text, 'Fokus']);
});

test('without a header the usual order holds and no row is left out', () => {
  const rows = [rowOf(read), rowOf(know)];
  expect(parseFeedback(rows, languages).map((row) => [row.reaction, row.row])).toEqual([
    ['read', 0],
    ['know', 1],
  ]);
});

test('without a header that is known, statements and days tell which column is which', () => {
  const [section = '', text = '', from = '', date = ''] = rowOf(know);
  const rows = [
    ['Datum', 'Wo', 'Was', 'Wer'],
    [date, section, text, from],
  ];
  const found = parseFeedback(rows, languages).find(({ row }) => row === 1);
  expect(found).toMatchObject({ reaction: 'know', section, text, from, date });
  const cells = cellsFor(read, 'Fokus', 'Ann Ek', '2025-12-01', feedbackSv);
  expect(inColumns(cells, columnsOf(rows, languages), 4)).toEqual([
    '2025-12-01',
    'Fokus',
    cells.text,
    'Ann Ek',
  ]);
});

test('a header that stands there twice is no row', () => {
  const rows = [headerCells(feedbackSv), rowOf(read), headerCells(feedbackEn), rowOf(know)];
  expect(parseFeedback(rows, languages).map(({ row }) => row)).toEqual([1, 3]);
});

test.each([
  ['19 november 2025', '2025-11-19'],
  ['19 nov. 2025', '2025-11-19'],
  ['Wednesday 19 November 2025', '2025-11-19'],
  ['19 nov', null],
  ['19/11', null],
  ['19/11 2025', '2025-11-19'],
  ['19/11-25', '2025-11-19'],
  ['19.11.2025', '2025-11-19'],
  ['2025/11/19', '2025-11-19'],
  ['31/11 2025', null],
  ['11/19 2025', null],
  ['v. 47', null],
  ['31 november 2025', null],
  ['2 ma 2025', null],
])('the date is read when it has been written as %j', (written, day) => {
  const [row] = parseFeedback([headerCells(feedbackSv), [...rowOf(read).slice(0, 3), written]], languages);
  expect(row?.date).toBe(day);
});

test.each([
  ['19/11', '2025-11-19'],
  ['Tisdag 25/11', '2025-11-25'],
  ['19 nov', '2025-11-19'],
  ['9 januari', '2026-01-09'],
  ['9/1 kl 10.30', '2026-01-09'],
  ['18/11', '2025-11-18'],
  ['17/11', null],
  ['19/9', null],
  ['29/2', null],
  ['19/13', null],
  ['1/2', '2026-02-01'],
  ['8:30', null],
])('%j after a meeting on 18 November 2025 is read as %s', (written, day) => {
  const rows = [headerCells(feedbackSv), [...rowOf(read).slice(0, 3), written]];
  expect(parseFeedback(rows, languages, '2025-11-18')[0]?.date).toBe(day);
});

test('a row whose cells have been merged keeps its words as its text', () => {
  for (const words of [rowOf(know).join('\n'), rowOf(know)[1] ?? '']) {
    const [row] = parseFeedback([headerCells(feedbackSv), [words, '', '', '']], languages);
    expect(row).toMatchObject({ reaction: null, section: '', text: words, from: '', date: null });
  }
});

test('a number that the row has been given is not a part of what it says', () => {
  const rows = [
    ['Nr', ...headerCells(feedbackSv)],
    ['1.', ...rowOf(know)],
  ];
  expect(parseFeedback(rows, languages)[0]).toMatchObject({ reaction: 'know', text: rowOf(know)[1] });
});

test('a title after the name leaves the row whose it is', () => {
  const maria = { name: 'Maria Stenkvist', formerNames: [] };
  for (const from of ['Maria Stenkvist, rektor', 'Maria  Stenkvist (rektor)'])
    expect(isFrom({ from }, maria)).toBe(true);
  for (const from of ['Maria Stenkvist-Ek', 'Rektor, Maria Stenkvist', ', Maria', ''])
    expect(isFrom({ from }, maria)).toBe(false);
});

test('what stands in a column of the group’s own is read with the text', () => {
  const rows = [
    [...headerCells(feedbackSv), 'Svar'],
    [...rowOf(know), 'Tack!'],
  ];
  expect(parseFeedback(rows, languages)[0]).toMatchObject({
    reaction: 'know',
    text: `${rowOf(know)[1]}\nTack!`,
  });
});

test('a header further down is a header, and empty rows are none', () => {
  const rows = [['', ''], rowOf(read), headerCells(feedbackSv), [' ', '\n'], rowOf(know)];
  expect(parseFeedback(rows, languages).map((row) => row.row)).toEqual([1, 4]);
});

test('a table with fewer columns still carries every word', () => {
  const rows = [['Avsnitt', 'Återkoppling']];
  const cells = cellsFor(read, 'Fokus', 'Ann Ek', '2025-12-01', feedbackSv);
  const written = inColumns(cells, columnsOf(rows, languages), 2);
  expect(written).toEqual(['Fokus', `${cells.text}\nAnn Ek\n2025-12-01`]);
  expect(parseFeedback([...rows, written], languages)[0]?.reaction).toBe('read');
});

test('a table of the group’s own is not taken for feedback', () => {
  expect(
    isFeedbackTable(
      [
        ['Vem', 'Vad'],
        ['Per', 'Skriver'],
      ],
      languages,
    ),
  ).toBe(false);
  expect(isFeedbackTable([headerCells(feedbackEn)], languages)).toBe(true);
  expect(isFeedbackTable([rowOf(followed)], languages)).toBe(true);
  expect(isFeedbackTable([], languages)).toBe(false);
});

test.each(['2025-02-30', '2025-13-01', '12025-01-01', 'i går', ''])('%j is no day', (date) => {
  expect(parseFeedback([['a', 'b', 'c', date]], languages)[0]?.date).toBeNull();
});

test('no rows whatever make the reading throw or lose words', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...headerCells(feedbackSv), ...headerCells(feedbackEn), ...rowOf(read), ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const parsed = parseFeedback(rows, languages);
      const { at } = columnsOf(rows, languages);
      for (const { row, section, text, from } of parsed)
        rows[row]?.forEach((cell, index) => {
          if (index !== at.date && !/^\d{1,3}[.)]?$/.test(cell.trim()))
            expect([section, text, from].join('\n')).toContain(cell.trim());
        });
      expect(new Set(parsed.map((row) => row.row)).size).toBe(parsed.length);
      const width = Math.max(1, ...rows.map((row) => row.length));
      const cells = cellsFor(read, 'Fokus', 'Ann Ek', '2025-12-01', feedbackSv);
      const written = inColumns(cells, columnsOf(rows, languages), width);
      expect(written).toHaveLength(width);
      for (const text of Object.values(cells)) expect(written.join('\n')).toContain(text);
    }),
  );
});

test('the section that is written is the section’s name', () => {
  expect(rowOf(read, feedbackSv, '3) Diskussion (40 min)')[0]).toBe(sectionName('Diskussion'));
});
