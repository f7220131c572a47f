import { type Cell, cell } from './cells';
import { type Column, widths } from './columns';
import { readMark } from './newTabs';
import { bodyRows, type Grid, locate } from './table';
import type { SheetWords } from './words';

/** The headers of a tab that someone has taken away, to be put at its top again. */
export interface LostHeaders {
  sheetId: number;
  /** Whether the row is to be put in, or stands there with nothing in it. */
  isRowGone: boolean;
  /** Each in the column that is still marked as its own; the columns of people's own had theirs from them. */
  headers: { column: number; cell: Cell }[];
  columnCount: number;
  /** The rows of the table with the headers and an empty one, which people may sort and filter; null where it is none. */
  rows: number | null;
}

/** The tabs whose columns are known by their marks, and whose headers stand nowhere. */
export function lostHeaders(grids: readonly Grid[], { overview }: SheetWords): LostHeaders[] {
  const notes: Partial<Record<Column, string>> = overview.notes;
  return grids.flatMap((grid): LostHeaders[] => {
    const tab = readMark(grid.mark)?.tab;
    if (!tab) return [];
    const keys = Object.keys(widths[tab]) as Column[];
    const table = locate(grid, keys, overview.columns);
    if (table.header >= 0) return [];
    const { columns, added } = table;
    const headers = keys
      .filter((key) => !added.includes(key))
      .map((key) => ({ column: columns[key], cell: cell(overview.columns[key], null, notes[key]) }));
    const { sheetId, columnCount, rows } = grid;
    const isRowGone = rows[0]?.some(Boolean) ?? false;
    // What people have written beneath the table is theirs.
    const last = Math.max(-1, ...bodyRows(table).filter((row) => rows[row]?.[columns.check]));
    return [{ sheetId, isRowGone, headers, columnCount, rows: tab === 'settings' ? null : last + 3 }];
  });
}
