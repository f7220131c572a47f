import * as fc from 'fast-check';
import { walk } from '../../../src/sidebar/plot/walk';

const rows = [[3, 10, 20], [], [11, 30]];
const from = (row: number, item: number, key: string, all = false) => walk(rows, { row, item }, key, all);

test.each([
  ['ArrowRight', 0, 0, 0, 1],
  ['ArrowRight', 0, 3, 0, 3],
  ['ArrowLeft', 0, 1, 0, 0],
  ['ArrowLeft', 0, 0, 0, 0],
  ['ArrowDown', 0, 0, 1, 0],
  ['ArrowDown', 0, 2, 1, 0],
  ['ArrowUp', 2, 1, 1, 0],
  ['ArrowUp', 0, 2, 0, 2],
  ['ArrowDown', 2, 2, 2, 2],
  ['Home', 0, 2, 0, 0],
  ['End', 2, 0, 2, 2],
])('%s from row %i, item %i leads to row %i, item %i', (key, row, item, toRow, toItem) => {
  expect(from(row, item, key)).toEqual({ row: toRow, item: toItem });
});

test('with Ctrl, Home and End lead to the first and the last of all', () => {
  expect(from(1, 0, 'Home', true)).toEqual({ row: 0, item: 0 });
  expect(from(0, 0, 'End', true)).toEqual({ row: 2, item: 2 });
});

test('from a mark to the nearest of the next row', () => {
  const two = [[12], [3, 10, 20]];
  expect(walk(two, { row: 0, item: 1 }, 'ArrowDown', false)).toEqual({ row: 1, item: 2 });
});

test('no key leads out of the picture, and other keys lead nowhere', () => {
  const anyRows = fc.array(fc.array(fc.integer({ min: 0, max: 52 }), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 9,
  });
  const keys = fc.array(
    fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Tab'),
  );
  fc.assert(
    fc.property(anyRows, keys, fc.boolean(), (marks, pressed, all) => {
      let at = { row: 0, item: 0 };
      for (const key of pressed) at = walk(marks, at, key, all) ?? at;
      expect(marks[at.row]).toBeDefined();
      expect(at.item).toBeLessThanOrEqual(marks[at.row]?.length ?? -1);
      expect(walk(marks, at, 'Enter', all)).toBeNull();
    }),
  );
});
