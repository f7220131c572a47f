import {
  groupColumns,
  indexColumns,
  monthColumns,
  planColumns,
  schoolColumns,
} from '../../../src/overview/columns';
import { planOf } from '../../../src/overview/plan';
import { locate } from '../../../src/overview/table';
import { documentId, folderId, someEntry, someOutlook, swedish } from './example';

const many = 200_000;
const { columns } = swedish.overview;
const folder = { id: folderId(1), name: 'Lärgrupper' };
const group = { id: folderId(2), name: 'Kemi' };
const gridOf = (rows: string[][]) => ({
  sheetId: 1,
  title: 'Protokoll',
  rowCount: rows.length,
  columnCount: 40,
  mark: null,
  columnMarks: [],
  filterViews: [],
  charts: [],
  rows,
});

// A list that is handed on as so many arguments is more than the engine takes, in Google's script too.
test('a document with very many rows can come and go', () => {
  const rows = Array.from({ length: many }, () => ['']);
  const tables = {
    index: locate(gridOf(rows), indexColumns, columns),
    groups: locate(gridOf([['']]), groupColumns, columns),
    schools: locate(gridOf([['']]), schoolColumns, columns),
    plans: locate(gridOf([['']]), [...planColumns, ...monthColumns], columns),
  };
  const names = { group: group.name, document: 'Protokoll', folder: group.id };
  const gone = Array.from({ length: many }, (_, row) => ({ row, names, entry: someEntry(), sound: true }));
  const found = { id: documentId(2), name: 'Logg', modified: '2025-11-20T09:00:00.000Z', group: group.id };
  const fresh = Array.from({ length: many }, (_, index) =>
    someEntry({ document: found.id, number: index + 1 }),
  );
  const plan = planOf(
    tables,
    { rows: gone, ruined: [] },
    {
      listing: { folder, groups: [group], documents: [found] },
      fresh: new Map([[found.id, fresh]]),
      pending: new Set(),
    },
    someOutlook(),
    swedish,
  );
  expect(plan.index.removes).toHaveLength(many);
  expect(plan.index.inserts.flatMap((insert) => insert.rows)).toHaveLength(many);
  expect(plan.summary.meetings).toBe(many);
});
