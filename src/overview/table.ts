import { type Cell, plainText } from './cells';

/** A tab as it was read: texts only, row by row, as far as anything stands in them. */
export interface Grid {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  /** What the add-on marked the tab with (developer metadata), null for other people's tabs. */
  mark: string | null;
  /** For each column, what the add-on marked it with. */
  columnMarks: readonly (string | null)[];
  /** What the filter views are called that it has. */
  filterViews: readonly string[];
  charts: readonly { id: number; title: string }[];
  rows: readonly (readonly string[])[];
}

/** A tab of the overview with its columns found, wherever people have moved them. */
export interface Table<Key extends string> {
  grid: Grid;
  /** The row that the headers stand in; -1 where someone has taken them away. */
  header: number;
  columns: Record<Key, number>;
  headers: Record<Key, string>;
  /** Columns that are not there (any more): they get their place at the right. */
  added: Key[];
}

/** Cells side by side. */
export interface Run {
  column: number;
  cells: Cell[];
}

/** All changes of one tab, with rows counted as they stand before any of them. */
export interface TableChange {
  grid: Grid;
  columns: { index: number; key: string; header: string }[];
  headerRow: number;
  updates: { row: number; runs: Run[] }[];
  inserts: { before: number; rows: Run[][] }[];
  removes: number[];
  /** Filter views that there are not yet. */
  views?: NewView[];
}

/** Rows whose text in one column is this, from the headers down to the row before `end`. */
export interface NewView {
  title: string;
  column: number;
  text: string;
  end: number;
}

const headerWithin = 10;

/** Finds the columns by their marks, then by their headers. */
export function locate<Key extends string>(
  grid: Grid,
  keys: readonly Key[],
  headers: Record<Key, string>,
): Table<Key> {
  const header = headerRow(grid, keys, headers);
  const words = (grid.rows[header] ?? []).map((text) => plainText(text));
  const columns = {} as Record<Key, number>;
  const taken = new Set([-1]);
  const take = (key: Key, index: number) => {
    if (key in columns || taken.has(index)) return;
    columns[key] = index;
    taken.add(index);
  };
  for (const key of keys) take(key, grid.columnMarks.indexOf(key));
  for (const key of keys) take(key, words.indexOf(headers[key]));
  const added = keys.filter((key) => !(key in columns));
  let free = Math.max(...taken) + 1;
  for (const row of grid.rows) free = Math.max(free, row.length);
  for (const key of added) columns[key] = free++;
  return { grid, header, columns, headers, added };
}

/**
 * The row near the top with the most of the headers in it: people put lines of their own above, and other
 * words in it. Columns that are known by their marks, and no header in any of them, have none.
 */
function headerRow<Key extends string>(
  grid: Grid,
  keys: readonly Key[],
  headers: Record<Key, string>,
): number {
  const words = new Set(keys.map((key) => headers[key]));
  const hits = grid.rows
    .slice(0, headerWithin)
    .map((row) => row.filter((text) => words.has(plainText(text))).length);
  const most = Math.max(0, ...hits);
  if (most >= 2) return hits.indexOf(most);
  const marked = keys.filter((key) => grid.columnMarks.includes(key));
  if (marked.length === 0) return 0;
  return grid.rows.findIndex((row) =>
    marked.some((key) => plainText(row[grid.columnMarks.indexOf(key)] ?? '') === headers[key]),
  );
}

/** The numbers of the rows beneath the headers. */
export function bodyRows({ grid, header }: Table<string>): number[] {
  return grid.rows.map((_, row) => row).slice(header + 1);
}

/** What stands in one row, column by column. */
export function textsOf<Key extends string>({ grid, columns }: Table<Key>, row: number): Record<Key, string> {
  const cells = grid.rows[row] ?? [];
  const texts = {} as Record<Key, string>;
  for (const key in columns) texts[key] = plainText(cells[columns[key]] ?? '');
  return texts;
}

/**
 * Rows that are no longer known for what they were: those with nothing else in them go, and of those that people
 * have written in beside, in columns of their own, only the table's own cells are emptied.
 */
export function lostRows<Key extends string>(
  { grid, columns }: Table<Key>,
  rows: readonly number[],
): { removes: number[]; emptied: Wanted<Key>[] } {
  const own = new Set<number>(Object.values(columns));
  const isWrittenIn = (row: number) => grid.rows[row]?.some((text, column) => text && !own.has(column));
  const nothing = () =>
    Object.fromEntries(Object.keys(columns).map((key) => [key, { text: '' }])) as Record<Key, Cell>;
  return {
    removes: rows.filter((row) => !isWrittenIn(row)),
    emptied: rows.filter(isWrittenIn).map((row) => ({ row, cells: nothing(), order: '' })),
  };
}

/** A row as it shall be: where it stands now (null for a new one), and what to order it by. */
export interface Wanted<Key extends string> {
  row: number | null;
  cells: Record<Key, Cell>;
  order: string;
}

/**
 * The least that makes the table say what is wanted: rows whose texts differ are written, new ones put
 * where they belong among those that stand there, the rest left alone, whatever order people sorted them in.
 */
export function changesOf<Key extends string>(
  table: Table<Key>,
  wanted: readonly Wanted<Key>[],
  removes: readonly number[],
  orderOf: (row: number) => string | null,
): TableChange {
  const { grid, columns } = table;
  const cellsOf = (row: Wanted<Key>) => runsOf(columns, row.cells);
  const updates = wanted.flatMap((row) =>
    row.row !== null && differs(table, row.row, row.cells) ? [{ row: row.row, runs: cellsOf(row) }] : [],
  );
  const added = table.added.map((key) => ({ index: columns[key], key, header: table.headers[key] }));
  return {
    grid,
    columns: added,
    headerRow: Math.max(0, table.header),
    updates,
    inserts: insertsOf(
      table,
      wanted.filter(({ row }) => row === null),
      orderOf,
      cellsOf,
    ),
    removes: [...new Set(removes)].sort((one, other) => one - other),
  };
}

function insertsOf<Key extends string>(
  table: Table<Key>,
  fresh: Wanted<Key>[],
  orderOf: (row: number) => string | null,
  runs: (row: Wanted<Key>) => Run[],
): TableChange['inserts'] {
  if (fresh.length === 0) return [];
  const standing = bodyRows(table)
    .map((row) => ({ row, order: orderOf(row) }))
    .filter((one): one is { row: number; order: string } => one.order !== null);
  const end = (standing[standing.length - 1]?.row ?? table.header) + 1;
  const inserts = new Map<number, Run[][]>();
  // In their own order, so what one stands before is never above what the one before it stands before.
  let at = 0;
  for (const row of [...fresh].sort((one, other) => (one.order < other.order ? -1 : 1))) {
    let next = standing[at];
    while (next && next.order <= row.order) next = standing[++at];
    const before = next?.row ?? end;
    const together = inserts.get(before) ?? [];
    together.push(runs(row));
    inserts.set(before, together);
  }
  return [...inserts].map(([before, rows]) => ({ before, rows }));
}

function differs<Key extends string>(table: Table<Key>, row: number, cells: Record<Key, Cell>): boolean {
  const standing = table.grid.rows[row] ?? [];
  return Object.entries<Cell>(cells).some(
    ([key, cell]) => plainText(standing[table.columns[key as Key]] ?? '') !== cell.text,
  );
}

/** The cells of a row as runs, so that columns in their first order are written as one. */
export function runsOf<Key extends string>(
  columns: Record<Key, number>,
  cells: Partial<Record<Key, Cell>>,
): Run[] {
  const placed = (Object.entries(cells) as [Key, Cell][])
    .map(([key, cell]) => ({ column: columns[key], cell }))
    .sort((one, other) => one.column - other.column);
  const runs: Run[] = [];
  for (const { column, cell } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}

export function isEmptyChange({ columns, updates, inserts, removes }: TableChange): boolean {
  return columns.length + updates.length + inserts.length + removes.length === 0;
}

/** How many rows a change writes. */
export function rowsWritten({ updates, inserts }: TableChange): number {
  return updates.length + inserts.reduce((sum, { rows }) => sum + rows.length, 0);
}
