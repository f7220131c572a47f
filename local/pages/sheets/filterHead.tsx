import type { StoredSheet } from '../../spreadsheets/model';
import type { View } from './view';

/** Whether a row holds the headings of the sheet's filter; one that looks through a filter view sees no other. */
export const isFilterHead = ({ filterView, sheet: { basicFilter } }: View, row: number): boolean =>
  filterView === null && basicFilter !== null && row === (basicFilter.range?.startRowIndex ?? 0);

/** The mark that opens the filter of a column by the pointer; from the keyboard Alt and the down arrow do. */
export function FilterMark({ sheet, column }: { sheet: StoredSheet; column: number }) {
  const { range = {}, criteria = {} } = sheet.basicFilter ?? {};
  const { startColumnIndex = 0, endColumnIndex = Number.POSITIVE_INFINITY } = range;
  if (column < startColumnIndex || column >= endColumnIndex) return null;
  const used = (criteria[column]?.hiddenValues?.length ?? 0) > 0;
  return (
    <span class={used ? 'filter-mark used' : 'filter-mark'} aria-hidden="true" data-filter={column}>
      {used ? '▼' : '▾'}
    </span>
  );
}
