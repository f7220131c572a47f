import { shownText } from '../../spreadsheets/display';
import { hiddenBy } from '../../spreadsheets/filtered';
import {
  defaultColumnWidth,
  defaultRowHeight,
  type FilterView,
  type StoredRow,
  type StoredSheet,
} from '../../spreadsheets/model';
import { linesOf } from './measure';

/** What of a sheet is seen: rows and columns that are not hidden, and where each begins, in pixels. */
export interface View {
  sheet: StoredSheet;
  locale: string;
  /** Indexes into the sheet, in order. */
  rows: number[];
  columns: number[];
  /** Where each shown row begins; one more than there are rows. */
  tops: Float64Array;
  lefts: Float64Array;
  /** How many of the shown rows and columns are frozen. */
  frozenRows: number;
  frozenColumns: number;
  /** The filter view that is looked through, in place of the tab's own filter. */
  filterView: FilterView | null;
  /** Whether a filter hides any rows. */
  filtered: boolean;
}

export function viewOf(sheet: StoredSheet, locale: string, filterViewId: number | null = null): View {
  const {
    rowCount,
    columnCount,
    frozenRowCount = 0,
    frozenColumnCount = 0,
  } = sheet.properties.gridProperties;
  const columns = indexes(columnCount, (column) => !sheet.columns[column]?.hiddenByUser);
  const filterView = sheet.filterViews.find((one) => one.filterViewId === filterViewId) ?? null;
  const hides = hiddenBy(filterView ?? sheet.basicFilter, sheet, locale);
  const rows = indexes(rowCount, (row) => !sheet.rows[row]?.properties?.hiddenByUser && !hides(row));
  const widths = columns.map((column) => columnWidth(sheet, column));
  const signature = columns.map((column, at) => `${column}:${widths[at]}`).join();
  return {
    sheet,
    locale,
    rows,
    columns,
    tops: sums(rows.map((row) => rowHeight(sheet, row, columns, widths, signature, locale))),
    lefts: sums(widths),
    frozenRows: rows.filter((row) => row < frozenRowCount).length,
    frozenColumns: columns.filter((column) => column < frozenColumnCount).length,
    filterView,
    filtered: sheet.rows.some((_, row) => hides(row)),
  };
}

export const columnWidth = (sheet: StoredSheet, column: number): number =>
  sheet.columns[column]?.pixelSize ?? defaultColumnWidth;

const indexes = (count: number, shown: (index: number) => boolean): number[] =>
  Array.from({ length: count }, (_, index) => index).filter(shown);

function sums(sizes: number[]): Float64Array {
  const result = new Float64Array(sizes.length + 1);
  for (const [index, size] of sizes.entries()) result[index + 1] = (result[index] ?? 0) + size;
  return result;
}

/** Heights by row: a row object never changes, so its height holds as long as the columns are the same. */
const heights = new WeakMap<StoredRow, { signature: string; height: number }>();

function rowHeight(
  sheet: StoredSheet,
  index: number,
  columns: number[],
  widths: number[],
  signature: string,
  locale: string,
): number {
  const row = sheet.rows[index];
  const given = row?.properties?.pixelSize;
  if (!row || given !== undefined) return given ?? defaultRowHeight;
  const known = heights.get(row);
  if (known?.signature === signature) return known.height;
  let height = defaultRowHeight;
  for (const [at, column] of columns.entries()) {
    const cell = row.cells[column];
    if (!cell?.userEnteredValue) continue;
    const { wrapStrategy, textFormat } = cell.userEnteredFormat ?? {};
    const size = textFormat?.fontSize ?? 10;
    const text = shownText(cell, locale);
    const wraps = wrapStrategy === 'WRAP' || wrapStrategy === 'LEGACY_WRAP';
    const bold = textFormat?.bold ?? false;
    const lines = wraps ? linesOf(text, (widths[at] ?? 0) - 8, size, bold) : text.split('\n').length;
    height = Math.max(height, Math.round(lines * lineHeight(size) + 4));
  }
  heights.set(row, { signature, height: Math.min(height, 420) });
  return Math.min(height, 420);
}

/** Pixels for a line of text of a size in points. */
export const lineHeight = (points: number): number => Math.round(points * 1.7);

/**
 * What merging makes of a cell: null for nothing, the size in pixels of all that is merged for its first
 * cell, "covered" for the others.
 */
export function mergeAt(
  view: View,
  row: number,
  column: number,
): { width: number; height: number } | 'covered' | null {
  const { sheet, rows, columns, tops } = view;
  if (sheet.merges.length === 0) return null;
  for (const {
    startRowIndex = 0,
    endRowIndex = 0,
    startColumnIndex = 0,
    endColumnIndex = 0,
  } of sheet.merges) {
    if (row < startRowIndex || row >= endRowIndex || column < startColumnIndex || column >= endColumnIndex)
      continue;
    if (row !== startRowIndex || column !== startColumnIndex) return 'covered';
    const across = columns.filter((at) => at >= startColumnIndex && at < endColumnIndex);
    const first = rows.indexOf(row);
    const down = rows.filter((at) => at >= startRowIndex && at < endRowIndex).length;
    return {
      width: across.reduce((sum, at) => sum + columnWidth(sheet, at), 0),
      height: (tops[first + down] ?? 0) - (tops[first] ?? 0),
    };
  }
  return null;
}

/** The first index whose end lies beyond an offset. */
export function indexAt(edges: Float64Array, offset: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
