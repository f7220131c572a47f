import fc from 'fast-check';
import { fields } from '../../../src/meeting/fields';
import type { Minutes } from '../../../src/meeting/minutes';
import type { Block, Outline } from '../../../src/meeting/outline';

const labels = fields.flatMap(({ label }) => [label.sv, label.en]);

/** Pieces of minutes, in any order and mixed with anything at all. */
export const pieces = [
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
/** Signs of any script and none, halves of pairs too: `fc.string` with its unit 'binary' takes a second to make. */
export const anySigns = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength })
    .map((codes) => String.fromCodePoint(...codes));

/** Words of minutes with anything between. */
export const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, anySigns(12)), { maxLength: 8 })
  .map((parts) => parts.join(''));
/** Documents of such texts, in any shape. */
export function outlineOf(words: fc.Arbitrary<string>): fc.Arbitrary<Outline> {
  const labelled = fc.tuple(fc.constantFrom(...labels), words).map(([label, value]) => `${label}: ${value}`);
  const line = fc.oneof(words, { weight: 2, arbitrary: labelled });

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
  return fc.record({
    tabs: fc.array(
      fc.record({
        id: fc.option(fc.constant('t.0'), { nil: null }),
        title: words,
        blocks: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { maxLength: 14 }),
      }),
      { maxLength: 3 },
    ),
  });
}

export const outline = outlineOf(text);

/** Everything that stands in an outline, in the form that comparisons are made in. */
export const bare = (words: string): string =>
  words.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}\ue907\ufffc]+/gu, '');
export const allOf = ({ tabs }: Outline): string =>
  bare(
    tabs
      .map(
        ({ title, blocks }) =>
          `${title} ${blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text)).join(' ')}`,
      )
      .join(' '),
  );

/** What a reading quotes from the document. */
export const textsOf = (minutes: Minutes): string[] =>
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
