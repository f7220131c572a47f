import { outlineFromJson } from '../../../src/google/documentJson';
import { pupilExcerpts } from '../../../src/meeting/aloud';
import type { Block } from '../../../src/meeting/outline';
import { pupilWords } from '../../../src/meeting/pupilWords';
import { readMinutes } from '../../../src/meeting/read';
import { growth, inStep } from '../../growth';

const context = { today: '2025-11-20', title: null, folder: null };
const many = 200_000;
const some = 2000;

const paragraph = (text: string, bold = false): Block => ({
  kind: 'paragraph',
  text,
  heading: null,
  list: null,
  headingId: null,
  bold,
  marks: [],
});
const head = [paragraph('Lärträff 2025-11-04'), paragraph('Närvarande: Anna, Bo')];
const read = (blocks: Block[]) =>
  readMinutes({ tabs: [{ id: null, title: '', blocks: head.concat(blocks) }] }, context);

/** Each line differs, so that nothing is spared by being alike. */
const lines = (text: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${text} ${index}`);
const days = (count: number) => lines('4/11', count).map((day) => [day, 'Anna', 'x']);

const paragraphs = ['', 'Bråk', 'Diskussion', '- Laget runt (20 min)', 'Datum: 2025-11-04'].map(
  (text) =>
    [
      `lines of "${text}"`,
      (count: number) => [paragraph(text === '' ? '\n'.repeat(count) : lines(text, count).join('\n'))],
    ] as const,
);
const tables = (
  [
    ['a cell', (count) => [[lines('Anna', count).join('\n')]]],
    ['a cell of labels', (count) => [['Närvarande', lines('Närvarande: Anna', count).join('\n')]]],
    ['a cell of names', (count) => [['Närvarande', lines('Anna', count).join('\n')]]],
    ['a row', (count) => [lines('Grupp', count)]],
    ['a log', (count) => [['Datum', 'Närvarande', 'Diskussion'], ...days(count)]],
  ] satisfies [string, (count: number) => string[][]][]
).map(([name, rows]) => [name, (count: number) => [{ kind: 'table', rows: rows(count) } as Block]] as const);
const headings = [
  'headings',
  (count: number) => Array.from({ length: count }, () => paragraph('Diskussion')),
] as const;

describe('documents larger than any that people write', () => {
  it.each([...paragraphs, ...tables, headings])('reads %s, in time that grows in step', (_, made) => {
    expect(growth((count) => read(made(count)), some)).toBeLessThan(inStep);
  });

  it.each([...paragraphs, ...tables, headings])('reads 200,000 of %s', (_, made) => {
    expect(read(made(many)).length).toBeGreaterThan(0);
  });

  it.each([
    ['lines', 'elev Anna 25a\n'],
    ['a line', 'elev K 25a (A.B.) '],
  ])('looks for pupils in %s of a cell beside many who were there, in time that grows in step', (_, part) => {
    const look = (count: number) => {
      const words = part.repeat(count);
      const rows = [
        ['Närvarande', lines('Anna', count).join('\n')],
        ['Diskussion', words],
      ];
      const blocks = [...head.slice(0, 1), { kind: 'table', rows } as Block, paragraph(words)];
      const outline = { tabs: [{ id: null, title: '', blocks }] };
      for (const minutes of readMinutes(outline, context)) pupilExcerpts(outline, minutes, pupilWords);
    };
    expect(growth(look, 400)).toBeLessThan(inStep);
  });

  it('reads 200,000 tabs within tabs', () => {
    const childTabs = Array.from({ length: many }, () => ({ documentTab: { body: { content: [] } } }));
    expect(outlineFromJson({ tabs: [{ childTabs }] }).tabs).toHaveLength(many);
  });
});
