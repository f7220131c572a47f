import fc from 'fast-check';
import { fields } from '../../../src/meeting/fields';
import type { Minutes } from '../../../src/meeting/minutes';
import type { Block, Outline } from '../../../src/meeting/outline';
import { readMinutes } from '../../../src/meeting/read';
import { growth, inStep } from '../../growth';

const labels = fields.flatMap(({ label }) => [label.sv, label.en]);

/** Pieces of minutes, in any order and mixed with anything at all. */
const pieces = [
  ...labels,
  'Laget runt',
  'Vet och tror',
  'TILL NÄSTA GÅNG',
  'Övrigt',
  'Discussion',
  'Lärträff – Matematik 4–6',
  'SVA-gruppen F–3, träff 3!!',
  'tis 4/11',
  '4 nov',
  '3/10 -23',
  'v. 46',
  '14.30–',
  'ÅÅÅÅ-MM-DD',
  '[välj]',
  'samma som sist',
  'alla utom Petra',
  'Mats O, Mats L',
  '2025-11-04',
  '31/2',
  '251104',
  'Nov 13, 2025',
  'Ja, från rubriken Vet och tror',
  'Klart',
  '☒ läsa',
  'Petra och Bo (Ewa kom sent)',
  '(',
  ')',
  ': ',
  '? ',
  ' – ',
  '\t',
  '\n',
  '  ',
  '1. ',
  '(20 min)',
  'e\u0301',
  '\u00a0',
  '\u200b',
  '😀',
  '\ud800',
  '=IMPORTXML("http://x","//a")',
  '<img src=x onerror=alert(1)>',
  'Tallåsaskolan',
  'HT 2025',
  'läsåret 25/26',
  'Tid',
  'Vi ses',
  'Frånvarande: Kim',
  'Avsnitt',
  'Från',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const labelled = fc.tuple(fc.constantFrom(...labels), text).map(([label, value]) => `${label}: ${value}`);
const line = fc.oneof(text, { weight: 2, arbitrary: labelled });

const paragraph: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph' as const),
  text: line,
  heading: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3, nil: null }),
  list: fc.option(fc.integer({ min: 0, max: 8 }), { freq: 5, nil: null }),
  headingId: fc.option(fc.constant('h.x'), { nil: null }),
  bold: fc.boolean(),
  marks: fc.subarray(
    [
      'lartraff:template:lartraff',
      'lartraff:section:decide',
      'lartraff:feedback',
      'kix.x',
      'lartraff:section:none',
    ],
    { maxLength: 1 },
  ),
});
const table: fc.Arbitrary<Block> = fc
  .tuple(fc.array(fc.array(line, { maxLength: 5 }), { maxLength: 6 }), fc.boolean())
  .map(([rows, marked]) => ({
    kind: 'table',
    rows,
    ...(marked && { rowMarks: rows.map(() => ['lartraff:field:focus']) }),
  }));
const outline: fc.Arbitrary<Outline> = fc.record({
  tabs: fc.array(
    fc.record({
      id: fc.option(fc.constant('t.0'), { nil: null }),
      title: text,
      blocks: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { maxLength: 14 }),
    }),
    { maxLength: 3 },
  ),
});

const context = { today: '2025-11-20', title: null, folder: null };

/** Everything that stands in an outline, in the form that comparisons are made in. */
const bare = (words: string): string => words.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}\ue907\ufffc]+/gu, '');
const allOf = ({ tabs }: Outline): string =>
  bare(
    tabs
      .map(
        ({ title, blocks }) =>
          `${title} ${blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text)).join(' ')}`,
      )
      .join(' '),
  );

const textsOf = (minutes: Minutes): string[] =>
  [
    minutes.title,
    minutes.time,
    minutes.group,
    minutes.leader,
    minutes.secretary,
    minutes.focus,
    minutes.shareFrom,
    ...minutes.schools,
    ...minutes.present,
    ...minutes.taskKind,
    ...minutes.sections.map(({ heading }) => heading),
    ...(minutes.nextTask ?? '').split('\n'),
  ].filter((value): value is string => value !== null);

describe('whatever a document holds', () => {
  it('is read without an exception, in order and within bounds', () => {
    fc.assert(
      fc.property(outline, (given) => {
        const meetings = readMinutes(given, context);
        for (const { place, end, sections, fields: found, read } of meetings) {
          const count = given.tabs[place.tab]?.blocks.length ?? -1;
          expect(place.block).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(place.block);
          expect(end).toBeLessThanOrEqual(count);
          for (const section of sections) {
            expect(section.place.tab).toBe(place.tab);
            expect(section.end).toBeGreaterThan(section.place.block);
            expect(section.end).toBeLessThanOrEqual(Math.max(end, section.place.block + 1));
          }
          for (const field of Object.values(found)) expect(field.block).toBeLessThan(count);
          expect(['certain', 'uncertain', 'unreadable']).toContain(read);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives no words that do not stand in it', () => {
    fc.assert(
      fc.property(outline, (given) => {
        const all = allOf(given);
        for (const minutes of readMinutes(given, context)) {
          for (const value of textsOf(minutes)) expect(all).toContain(bare(value));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives no day whose number does not stand in it, and none that the calendar lacks', () => {
    fc.assert(
      fc.property(outline, (given) => {
        const all = allOf(given);
        for (const { date, nextDate } of readMinutes(given, context)) {
          for (const read of [date, nextDate]) {
            if (!read) continue;
            expect(all).toContain(String(Number(read.iso.slice(8))));
            expect(new Date(`${read.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.iso);
            if (read.certain) expect(all).toContain(read.iso.slice(2, 4));
          }
          if (date && nextDate) expect(nextDate.iso >= date.iso).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a line in time that grows in step with its length', () => {
    for (const part of [...pieces, 'Anna, ', '1/2 ', '. ', 'kl ', '- ', 'Datum: 4/11 ', '(Ewa kom ']) {
      const block = (words: string, bold: boolean): Block => ({
        kind: 'paragraph',
        text: words,
        heading: null,
        list: null,
        headingId: null,
        bold,
        marks: [],
      });
      const read = (size: number) => {
        const long = part.repeat(Math.ceil(size / part.length));
        const blocks = [
          block('Protokoll', true),
          block(long, true),
          block(`Närvarande: ${long}`, false),
          block(`Datum: ${long}`, false),
          block(`Får delas: ${long}`, false),
        ];
        readMinutes({ tabs: [{ id: null, title: '', blocks }] }, context);
      };
      expect(growth(read, 5000)).toBeLessThan(inStep);
    }
  });
});

describe('the documents made here', () => {
  it('are minutes often enough for the rest to say something', () => {
    const made = fc.sample(outline, { numRuns: 500, seed: 1 }).map((given) => readMinutes(given, context));
    const meetings = made.flat();
    expect(meetings.length).toBeGreaterThan(150);
    expect(meetings.filter(({ date }) => date !== null).length).toBeGreaterThan(50);
    expect(meetings.filter(({ nextDate }) => nextDate !== null).length).toBeGreaterThan(10);
  });
});
