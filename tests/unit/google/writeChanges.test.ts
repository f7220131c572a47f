import { writeChanges } from '../../../src/google/sheets';
import { cell } from '../../../src/overview/cells';
import type { TableChange } from '../../../src/overview/table';

const grid = {
  sheetId: 1,
  title: 'Protokoll',
  rowCount: 5000,
  columnCount: 3,
  mark: null,
  columnMarks: [],
  filterViews: [],
  charts: [],
  rows: [],
};

const change = (rows: number): TableChange => ({
  grid,
  headerRow: 0,
  columns: [],
  updates: Array.from({ length: rows }, (_, row) => ({
    row: row + 1,
    runs: [{ column: 0, cells: [cell('x'.repeat(500)), cell(`${row}`)] }],
  })),
  removes: [7],
  inserts: [],
});

/** Written by `batchUpdate`, as Google would get it. */
function written(changes: readonly TableChange[]): string[] {
  const sent: string[] = [];
  const batchUpdate = (resource: object) => void sent.push(JSON.stringify(resource));
  Object.assign(globalThis, { Sheets: { Spreadsheets: { batchUpdate } } });
  writeChanges('1sheet', changes);
  return sent;
}

test('little is written as one', () => {
  expect(written([change(60)])).toHaveLength(1);
});

test('what is more than Google takes at once goes in parts, each row in one of them, and what moves rows goes last', () => {
  const sent = written([change(4000), change(10)]);
  expect(sent.length).toBeGreaterThan(1);
  for (const part of sent) expect(part.length).toBeLessThan(2_000_000);
  const moving = sent.map((part) => part.includes('deleteDimension'));
  expect(moving).toEqual(sent.map((_, index) => index === sent.length - 1));
  const rows = sent.flatMap((part) =>
    JSON.parse(part).requests.filter((one: object) => 'updateCells' in one),
  );
  expect(rows).toHaveLength(4010);
});
