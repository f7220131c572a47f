import { meets } from './conditions';
import { shownText } from './display';
import type { BasicFilter, StoredSheet } from './model';

/** Whether a filter hides a row. */
export function hiddenBy(
  filter: BasicFilter | null,
  { rows }: StoredSheet,
  locale: string,
): (row: number) => boolean {
  const criteria = Object.entries(filter?.criteria ?? {}).map(
    ([column, { hiddenValues = [], condition }]) => {
      const hidden = new Set(hiddenValues);
      return { column: Number(column), hidden, condition };
    },
  );
  if (!filter || criteria.length === 0) return () => false;
  const { startRowIndex = 0, endRowIndex = Number.POSITIVE_INFINITY } = filter.range ?? {};
  return (row) =>
    row > startRowIndex &&
    row < endRowIndex &&
    criteria.some(({ column, hidden, condition }) => {
      const cell = rows[row]?.cells[column] ?? null;
      return (
        hidden.has(shownText(cell, locale)) || (condition !== undefined && !meets(cell, condition, locale))
      );
    });
}
