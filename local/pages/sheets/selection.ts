import type { StoredSheet } from '../../spreadsheets/model';
import type { View } from './view';

export interface CellPlace {
  row: number;
  column: number;
}

/** The cell that one stands in, and the corner that the selection was begun from. */
export interface Selection {
  active: CellPlace;
  anchor: CellPlace;
}

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const at = (row: number, column: number): Selection => ({
  active: { row, column },
  anchor: { row, column },
});

/** The selected cells, half open. */
export function boxOf({ active, anchor }: Selection): Box {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row) + 1,
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column) + 1,
  };
}

export interface Step {
  rows: number;
  columns: number;
  /** To the edge of what is filled in, as Ctrl and an arrow go. */
  jump?: boolean;
}

/** Where a step from a place leads, over hidden rows and columns. */
export function stepped(view: View, place: CellPlace, { rows, columns, jump = false }: Step): CellPlace {
  const go = (list: number[], from: number, by: number, filled: (index: number) => boolean) => {
    const here = position(list, from);
    return (
      list[jump && by !== 0 ? edge(list, here, Math.sign(by), filled) : clamp(here + by, list.length)] ?? from
    );
  };
  return {
    row: go(view.rows, place.row, rows, (row) => isFilled(view.sheet, row, place.column)),
    column: go(view.columns, place.column, columns, (column) => isFilled(view.sheet, place.row, column)),
  };
}

function edge(list: number[], from: number, by: number, filled: (index: number) => boolean): number {
  const is = (index: number) => index >= 0 && index < list.length && filled(list[index] ?? 0);
  const last = by > 0 ? list.length - 1 : 0;
  let index = from;
  if (is(from) && is(from + by)) {
    while (is(index + by)) index += by;
    return index;
  }
  for (index = from + by; index !== last && index >= 0 && index < list.length; index += by)
    if (is(index)) return index;
  return clamp(last, list.length);
}

/** The position of an index among those that are shown, or of the nearest before it. */
export function position(list: number[], index: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clamp = (value: number, length: number) => Math.min(Math.max(value, 0), Math.max(length - 1, 0));

const isFilled = (sheet: StoredSheet, row: number, column: number) =>
  sheet.rows[row]?.cells[column]?.userEnteredValue !== undefined;

/** The last cell of what is filled in, among what is shown. */
export function lastFilled({ sheet, rows, columns }: View): CellPlace {
  let row = rows[0] ?? 0;
  let column = columns[0] ?? 0;
  for (const index of rows) {
    const cells = sheet.rows[index]?.cells ?? [];
    const last = columns.filter((at) => cells[at]?.userEnteredValue !== undefined).at(-1);
    if (last === undefined) continue;
    row = index;
    column = Math.max(column, last);
  }
  return { row, column };
}

/** A selection within a grid that may have become smaller. */
export function within(sheet: StoredSheet, { active, anchor }: Selection): Selection {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const inside = ({ row, column }: CellPlace) => ({
    row: clamp(row, rowCount),
    column: clamp(column, columnCount),
  });
  return { active: inside(active), anchor: inside(anchor) };
}
