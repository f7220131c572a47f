import { outlineFromJson } from '../../../src/google/documentJson';
import type { Block } from '../../../src/meeting/outline';
import { readMinutes } from '../../../src/meeting/read';
import { workTime } from '../../workTime';

const context = { today: '2025-11-20', title: null, folder: null };
const many = 200_000;

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
const lines = (text: string): string =>
  Array.from({ length: many }, (_, index) => `${text} ${index}`).join('\n');

describe('documents larger than any that people write', () => {
  it.each(['', 'Bråk', 'Diskussion', '- Laget runt (20 min)', 'Datum: 2025-11-04'])(
    'reads a paragraph of 200,000 lines of "%s"',
    (text) => {
      let meetings = 0;
      const time = workTime(() => {
        meetings = read([paragraph(text === '' ? '\n'.repeat(many) : lines(text))]).length;
      });
      expect(meetings).toBeGreaterThan(0);
      expect(time).toBeLessThan(10_000);
    },
  );

  it.each([
    ['cell', [[lines('Anna')]]],
    ['cell of labels', [['Närvarande', lines('Närvarande: Anna')]]],
    ['cell of names', [['Närvarande', lines('Anna')]]],
    ['row', [lines('Grupp').split('\n')]],
    [
      'log',
      [
        ['Datum', 'Närvarande', 'Diskussion'],
        ...lines('4/11')
          .split('\n')
          .map((day) => [day, 'Anna', 'x']),
      ],
    ],
  ])('reads a table with a %s of 200,000', (_, rows) => {
    const time = workTime(() => read([{ kind: 'table', rows }]));
    expect(time).toBeLessThan(10_000);
  });

  it('reads 200,000 headings of sections, tabs and tabs within tabs', () => {
    const blocks = Array.from({ length: many }, () => paragraph('Diskussion'));
    expect(workTime(() => read(blocks))).toBeLessThan(10_000);
    const childTabs = Array.from({ length: many }, () => ({ documentTab: { body: { content: [] } } }));
    expect(outlineFromJson({ tabs: [{ childTabs }] }).tabs).toHaveLength(many);
  });
});
