import fc from 'fast-check';
import { chip, heading, paragraph, table, type Words } from '../../local/documents/write';
import type { Payload } from '../../src/actions/calls';
import type { FieldView } from '../../src/actions/documentViews';
import { extraFields, fields } from '../../src/meeting/fields';
import type { FieldKey, TemplateKey } from '../../src/meeting/minutes';
import { readMinutes } from '../../src/meeting/read';
import { templates } from '../../src/meeting/templates';
import { DocumentBed, only, standard } from './documentBed';

type Change = Payload<'setFields'>['changes'][number];

const isDate = (key: FieldKey): boolean =>
  [...fields, ...extraFields].some((field) => field.key === key && field.placeholder?.en === 'YYYY-MM-DD');

/** Words as people write them: also such as are formulas, labels or headings elsewhere. */
const word = fc.constantFrom(
  'bråk',
  'Amal',
  '=SUMMA(A1)',
  '–',
  '“tal”',
  'och',
  '4–6',
  'Östra',
  '😀',
  'e\u0301',
  'A/B',
  '100 %',
  '+46',
);
const words = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))
  .filter((value) => /[\p{L}\p{N}]/u.test(value));
const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((date) => `2025-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`);
const names = fc
  .subarray(['Amal', 'Bengt-Åke Ek', 'Petra', 'Åsa'], { minLength: 1 })
  .map((several) => several.join(', '));

const valueFor = (key: FieldKey): fc.Arbitrary<string> => {
  if (isDate(key)) return day;
  if (key === 'secretary' || key === 'leader' || key === 'present') return names;
  if (key === 'time') return fc.constantFrom('14.30–16.00', 'kl. 15', '8–9.30');
  return words;
};

/** Every paragraph and cell of a document, in order. */
const texts = (bed: DocumentBed): string[] => bed.words().flat(2);

/** At most one text says something else, or there are new ones among those that were. */
function expectOthersAsBefore(before: readonly string[], after: readonly string[]): void {
  if (after.length === before.length) {
    expect(before.filter((words, at) => words !== after[at]).length).toBeLessThanOrEqual(1);
    return;
  }
  const left = [...after];
  for (const words of before) {
    const at = left.indexOf(words);
    expect([words, at >= 0]).toEqual([words, true]);
    left.splice(0, at + 1);
  }
}

/** What both ways of reading the document say of a field. */
function readBack(bed: DocumentBed, key: FieldKey): { view: FieldView; read: string } {
  const view = only(bed.view('tomas', 'openDocument', {})).fields.find((field) => field.key === key);
  if (!view) throw new Error(`There is no field ${key}`);
  const [minutes] = readMinutes(bed.outline, { today: '2025-11-20', title: 'Protokoll', folder: null });
  return { view, read: (minutes?.values[key] ?? '').split('\n')[0] ?? '' };
}

function setAndCheck(bed: DocumentBed, key: FieldKey, value: string): void {
  const meeting = only(bed.view('ylva', 'openDocument', {}));
  const field = meeting.fields.find((one) => one.key === key);
  if (!field) return;
  const before = texts(bed);
  const changes: Change[] = [{ field: key, was: field.value, value }];
  const answer = bed.ask('ylva', 'setFields', { meeting: meeting.place, changes });
  if (!answer.ok) {
    expect(answer.error.code).toBe('noPlace');
    expect(texts(bed)).toEqual(before);
    return;
  }
  // The answer is not read from the document again, and still says what stands there.
  expect(answer.value).toEqual(bed.view('ylva', 'openDocument', {}));
  const { view, read } = readBack(bed, key);
  const written = value.normalize('NFC');
  if (isDate(key)) expect(view.value).toContain(written);
  else expect(view.value.replace(/\s+/g, ' ')).toBe(written);
  expect(read).toBe(view.value);
  expectOthersAsBefore(before, texts(bed));
}

test('what is set in any template is read back, and nothing else is touched', () => {
  const insertion = fc.record({
    template: fc.constantFrom(...(Object.keys(templates) as TemplateKey[])),
    language: fc.constantFrom('sv' as const, 'en' as const),
  });
  fc.assert(
    fc.property(insertion, fc.nat(), fc.gen(), ({ template, language }, pick, gen) => {
      const bed = new DocumentBed();
      const view = bed.view('ylva', 'insertTemplate', { ...standard, template, language, at: 'empty' });
      const all = only(view).fields;
      const key = all[pick % all.length]?.key ?? 'date';
      for (let turn = 0; turn < 2; turn += 1) setAndCheck(bed, key, gen(valueFor, key));
      expect(readBack(bed, key).view.there).toBe(true);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

const labels: Partial<Record<FieldKey, readonly string[]>> = {
  date: ['Datum', 'När', 'Date'],
  time: ['Tid', 'Klockan'],
  secretary: ['Sekr', 'Vid pennan', 'Secretary'],
  present: ['Närvarande', 'Vi som var här'],
  leader: ['Lärledare', 'Samtalsledare'],
  focus: ['Fokus', 'Vi jobbar med'],
  nextDate: ['Nästa träff', 'Vi ses igen'],
};
const known = Object.keys(labels) as FieldKey[];
const empties = ['', '–', '[välj]', 'ÅÅÅÅ-MM-DD', '(tom)'];

/** A row of a head: which of its labels, and whether it is empty, written or a chip. */
const rowFor = (key: FieldKey) =>
  fc.record({
    label: fc.constantFrom(...(labels[key] ?? [])),
    value: fc.oneof(fc.constantFrom(...empties), valueFor(key), valueFor(key)),
    isChip: fc.boolean(),
  });
const rows = fc.tuple(fc.shuffledSubarray(known, { minLength: 3, maxLength: 6 }), ...known.map(rowFor));

test('and so it is in tables and lines that people have made', () => {
  const form = fc.constantFrom('table', 'four', 'lines', 'bold');
  fc.assert(
    fc.property(rows, form, fc.constantFrom(...known), fc.gen(), ([keys, ...every], shape, key, gen) => {
      const made = keys.flatMap((one) => every[known.indexOf(one)] ?? []);
      const cell = ({ value, isChip }: (typeof made)[number]): Words =>
        isChip && value ? [chip('person', value, 'x@skola.example')] : value;
      const pairs = made.map((one) => [one.label, cell(one)]);
      const lines = made.map((one) =>
        paragraph([{ text: `${one.label}:`, bold: shape === 'bold' }, ' ', one.value]),
      );
      const four = [0, 2, 4]
        .map((at) => [...(pairs[at] ?? []), ...(pairs[at + 1] ?? [])])
        .filter((cells) => cells.length > 0);
      const head = shape === 'table' ? [table(pairs)] : shape === 'four' ? [table(four)] : lines;
      const bed = new DocumentBed([
        heading(1, 'Lärträff – Matematik 4–6'),
        ...head,
        heading(2, 'Diskussion'),
        paragraph('Vi pratade.'),
      ]);
      if (bed.view('ylva', 'openDocument', {}).meetings.length !== 1) return;
      setAndCheck(bed, key, gen(valueFor, key));
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
