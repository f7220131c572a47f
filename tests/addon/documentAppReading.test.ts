import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import type { BlockContent } from '../../local/documents/content';
import type { StoredDocument } from '../../local/documents/schema';
import { documentsGet } from '../../local/documents/toJson';
import { bullet, chip, documentOf, heading, paragraph, table, type Words } from '../../local/documents/write';
import { runScript } from '../../local/google/run';
import { outlineFromJson } from '../../src/google/documentJson';
import type { Outline } from '../../src/meeting/outline';
import { ScriptBed } from '../unit/local/google/scriptBed';
import { DocumentBed, only, standard } from './documentBed';

/** The add-on's own way from the open document to an outline, built as a script of its own. */
const code = buildSync({
  bundle: true,
  write: false,
  stdin: {
    contents: `
      import { outlineOf, tabsOf } from './src/google/outline';
      export const main = () => outlineOf(tabsOf(DocumentApp.getActiveDocument()), () => false);`,
    resolveDir: process.cwd(),
  },
  format: 'iife',
  globalName: 'reading',
  target: 'es2020',
}).outputFiles[0]?.text;

const bed = new ScriptBed();
writeFileSync(join(bed.dist, 'Code.js'), `${code}\nfunction main() { return reading.main(); }`);

/** What the open document says, read through DocumentApp. */
function readInside(id: string): Outline {
  const request = { dist: bed.dist, person: 'ylva', file: id, kind: 'call', function: 'main' } as const;
  const result = runScript(bed.workspace, request);
  if (!result.ok) throw new Error(result.message);
  if (result.problems.length > 0) throw new Error(result.problems.join('\n'));
  return result.value as Outline;
}

/** The same, read through the Docs API's JSON. */
const readOutside = (id: string, document: StoredDocument): Outline =>
  outlineFromJson(documentsGet({ id, name: 'Protokoll' }, document, { includeTabsContent: true }));

/** Without what only one way tells: heading ids, marks of fields outside tables, what level an empty heading has, and whether headings and long paragraphs are bold. */
const comparable = ({ tabs }: Outline) =>
  tabs.map(({ blocks, ...tab }) => ({
    ...tab,
    blocks: blocks.map((one) => {
      if (one.kind === 'table') return { rowMarks: one.rows.map(() => []), ...one };
      const heading = one.text ? one.heading : null;
      const bold = one.heading === null && one.text.length <= 200 && one.bold;
      const marks = one.marks.filter((mark) => !mark.startsWith('lartraff:field:'));
      return { ...one, heading, headingId: null, bold, marks };
    }),
  }));

const text = fc.oneof(
  fc.constantFrom('Datum', 'Vet och tror', 'Vi vet: 39 av 118', '', ' ', 'rad\nrad', 'å🙂', 'x'.repeat(250)),
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((given) => given.replace(/[\p{Cc}\p{Co}\u2028\u2029]/gu, '')),
);
const link = fc.constant({ text: 'länk', link: 'https://a.test/' });
const look = fc.record({ text, bold: fc.boolean(), italic: fc.boolean() });
const chips = fc.constantFrom(
  chip('person', 'Ylva', 'ylva@e.test'),
  chip('date', '4 nov. 2026', '2026-11-04'),
  chip('link', 'Fil', 'https://a.test/'),
);
/** Whether a chip is bold shows in the JSON alone, so chips stand beside plain words. */
const words: fc.Arbitrary<Words> = fc.oneof(
  fc.array(fc.oneof(text, look, link), { maxLength: 4 }),
  fc.array(fc.oneof(text, link, chips), { maxLength: 4 }),
);
const marks = fc.constantFrom<string[]>(
  [],
  ['lartraff:section:discussion'],
  ['lartraff:field:date', 'lartraff:feedback'],
);
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  fc.tuple(words, marks).map(([given, ranges]) => paragraph(given, { ranges })),
  fc.tuple(fc.nat(6), words, marks).map(([level, given, ranges]) => heading(level, given, { ranges })),
  fc.tuple(words, fc.nat(8)).map(([given, level]) => bullet(given, level)),
  fc
    .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .chain((rows) => fc.array(marks, { maxLength: 3 }).map((ranges) => table(rows, { ranges }))),
);
const tab = fc.record({ title: fc.constantFrom('Ett', 'Två'), blocks: fc.array(block, { maxLength: 6 }) });

test('a document says the same read from inside and from outside', () => {
  fc.assert(
    fc.property(fc.array(tab, { minLength: 1, maxLength: 3 }), fc.boolean(), (tabs, nested) => {
      const made = documentOf({
        tabs: tabs.map((one, at) => (nested && at > 0 ? { ...one, parent: at - 1 } : one)),
      });
      const { id } = bed.document('Protokoll', made);
      expect(comparable(readInside(id))).toEqual(comparable(readOutside(id, made)));
    }),
    { numRuns: 100 },
  );
});

test('opening the panel asks Google for no more than the reader needs', () => {
  const opened = new DocumentBed();
  opened.view('ylva', 'insertTemplate', standard);
  opened.forget();
  opened.view('ylva', 'openDocument', {});
  const asked = new Set(opened.record.map(({ name }) => name));
  expect(opened.record.length).toBeLessThan(480);
  expect([...asked].filter((name) => name.startsWith('Drive') || /\.as(?:Par|Lis|Tabl)/.test(name))).toEqual(
    [],
  );
});

test('a row is known by its mark though the group has written over its label', () => {
  const opened = new DocumentBed();
  opened.view('ylva', 'insertTemplate', standard);
  opened.replaceText('Nästa träff', 'Det blå huset');
  opened.replaceText('ÅÅÅÅ-MM-DD', '2025-12-09');
  expect(only(opened.view('ylva', 'openDocument', {})).nextDate).toBe('2025-12-09');
});
