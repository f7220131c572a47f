import type { Cell } from '../overview/cells';
import type { NewView, Run, TableChange } from '../overview/table';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type MetadataLocation = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;

/** Developer metadata by which tabs and columns are found again, whatever people call them or where they move them. */
export const tabKey = 'lartraff:tab';
export const columnKey = 'lartraff:column';

/** What of a cell is written: people's own colours, widths and fonts stay. */
const written = 'userEnteredValue,userEnteredFormat.textFormat.link,note';

/** Text is always a stringValue: what begins with "=" stays text. */
function cellData({ text, number, link, note }: Cell): CellData {
  const value = number === undefined ? { stringValue: text } : { numberValue: number };
  return {
    ...(text && { userEnteredValue: value }),
    ...(link && { userEnteredFormat: { textFormat: { link: { uri: link } } } }),
    ...(note && { note }),
  };
}

export function writeCells(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly Cell[])[],
): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: rows.map((cells) => ({ values: cells.map(cellData) })),
      fields: written,
    },
  };
}

export const markTab = (sheetId: number, value: string): Request => marked(tabKey, value, { sheetId });

export const markColumn = (sheetId: number, index: number, key: string): Request =>
  marked(columnKey, key, { dimensionRange: span(sheetId, 'COLUMNS', index, 1) });

function marked(metadataKey: string, metadataValue: string, location: MetadataLocation): Request {
  const developerMetadata = { metadataKey, metadataValue, location, visibility: 'DOCUMENT' };
  return { createDeveloperMetadata: { developerMetadata } };
}

type Dimension = 'ROWS' | 'COLUMNS';

export const span = (sheetId: number, dimension: Dimension, startIndex: number, length: number) => ({
  sheetId,
  dimension,
  startIndex,
  endIndex: startIndex + length,
});

/** More rows or columns at the end, where there are fewer than it takes. */
const room = (sheetId: number, dimension: Dimension, length: number): Request[] =>
  length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];

/** New text in rows that stand where they stood. Columns that had gone come first: the text may be theirs. */
export function updateRequests(change: TableChange): Request[] {
  const { grid, columns, headerRow, updates, views = [] } = change;
  const { sheetId, columnCount, rowCount } = grid;
  const beyond = Math.max(0, ...columns.map(({ index }) => index + 1)) - columnCount;
  const last = Math.max(
    updates.reduce((most, { row }) => Math.max(most, row + 1), 0),
    ...views.map(({ end }) => end),
  );
  const headers = columns.flatMap(({ index, key, header }) => [
    writeCells(sheetId, headerRow, index, [[{ text: header }]]),
    markColumn(sheetId, index, key),
  ]);
  const rows = updates.flatMap(({ row, runs }) =>
    runs.map(({ column, cells }) => writeCells(sheetId, row, column, [cells])),
  );
  return [
    ...room(sheetId, 'COLUMNS', beyond),
    ...room(sheetId, 'ROWS', last - rowCount),
    ...views.map((view) => viewRequest(change, view)),
    ...headers,
    ...rows,
  ];
}

/** Over all columns: also those that people have added are looked at in it. */
function viewRequest({ grid: { sheetId }, headerRow }: TableChange, view: NewView): Request {
  const { title, column, text, end } = view;
  const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] };
  const range = { sheetId, startRowIndex: headerRow, endRowIndex: end };
  return { addFilterView: { filter: { title, range, criteria: { [column]: { condition } } } } };
}

/** Rows that go and come, from the bottom up, so that what stands above keeps its number. */
export function structuralRequests(change: TableChange): Request[] {
  const { grid, headerRow } = change;
  const { sheetId, rowCount } = grid;
  const moves = movesOf(change);
  const removed = moves.reduce((sum, { remove }) => sum + remove, 0);
  const last = Math.max(0, ...moves.filter(({ rows }) => rows.length).map(({ at }) => at));
  // Google keeps at least one row beneath the frozen ones, and inserts only before a row that exists.
  const spare = Math.max(last + 1, removed > 0 ? headerRow + 2 + removed : 0) - rowCount;
  return [...room(sheetId, 'ROWS', spare), ...moves.flatMap((move) => moveRequests(sheetId, move))];
}

interface Move {
  at: number;
  /** Rows that go, from here down. */
  remove: number;
  rows: Run[][];
}

function moveRequests(sheetId: number, { at, remove, rows }: Move): Request[] {
  const range = (length: number) => span(sheetId, 'ROWS', at, length);
  return [
    ...(remove > 0 ? [{ deleteDimension: { range: range(remove) } }] : []),
    ...(rows.length > 0
      ? [{ insertDimension: { range: range(rows.length), inheritFromBefore: false } }]
      : []),
    ...runRequests(sheetId, at, rows),
  ];
}

/** All rows of an insert have the same runs of columns, so each run is written as one block. */
function runRequests(sheetId: number, at: number, rows: Run[][]): Request[] {
  const [first = []] = rows;
  return first.map(({ column }, index) =>
    writeCells(
      sheetId,
      at,
      column,
      rows.map((runs) => runs[index]?.cells ?? []),
    ),
  );
}

/** Removes that touch one another as one, inserts among them before them, and the lowest first. */
function movesOf({ removes, inserts }: TableChange): Move[] {
  const moves: Move[] = [];
  for (const row of removes) {
    const last = moves[moves.length - 1];
    if (last && last.at + last.remove === row) last.remove += 1;
    else moves.push({ at: row, remove: 1, rows: [] });
  }
  for (const { before, rows } of inserts) {
    const within = moves.find(({ at, remove }) => before === at || (before > at && before < at + remove));
    if (within) within.rows = [...within.rows, ...rows];
    else moves.push({ at: before, remove: 0, rows });
  }
  return moves.sort((one, other) => other.at - one.at);
}
