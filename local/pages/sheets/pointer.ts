import { at, type CellPlace, type Selection } from './selection';
import type { View } from './view';

interface PointSetting {
  view: View;
  selection: Selection;
  select: (selection: Selection) => void;
  openFilter: (place: CellPlace) => boolean;
  table: HTMLElement | null;
}

/** The cell under the pointer, or null. */
export function placeUnder(event: Event): CellPlace | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('.cell') : null;
  const { row, column } = element?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Selects with the pointer: a cell, more by drawing or with Shift, a row or a column by its header. */
export function point(
  event: PointerEvent,
  { view, selection, select, openFilter, table }: PointSetting,
): void {
  if (event.button !== 0 || !(event.target instanceof Element)) return;
  const place = placeUnder(event);
  if (place && event.target.closest('[data-filter]') && openFilter(place)) {
    select(at(place.row, place.column));
    event.preventDefault();
    return;
  }
  const whole = wholeLine(event.target, view);
  if (whole) select(whole);
  if (!place) return;
  select(event.shiftKey ? { active: place, anchor: selection.anchor } : at(place.row, place.column));
  if (event.target.closest('a') || !table) return;
  const anchor = event.shiftKey ? selection.anchor : place;
  const draw = (now: PointerEvent) => {
    const over = placeUnder(now);
    if (over) select({ active: over, anchor });
  };
  table.addEventListener('pointermove', draw);
  window.addEventListener('pointerup', () => table.removeEventListener('pointermove', draw), {
    once: true,
  });
}

function wholeLine(target: Element, view: View): Selection | null {
  const { rowCount, columnCount } = view.sheet.properties.gridProperties;
  const row = target.closest<HTMLElement>('.row-header')?.dataset.row;
  if (row !== undefined)
    return { active: { row: Number(row), column: 0 }, anchor: { row: Number(row), column: columnCount - 1 } };
  const column = target.closest<HTMLElement>('.column-header')?.dataset.column;
  if (column === undefined) return null;
  return {
    active: { row: 0, column: Number(column) },
    anchor: { row: rowCount - 1, column: Number(column) },
  };
}
