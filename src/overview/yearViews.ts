import { plainText } from './cells';
import type { IndexColumn } from './columns';
import { bodyRows, type NewView, type Table } from './table';
import type { SheetWords } from './words';

/**
 * A filter view for each school year that the index has had no meeting of before. One that somebody has
 * taken away stays away, as its year is no news; one that is there is not made twice.
 * @param years as the index then has them
 * @param last the last row that the index has now, or the headers'
 */
export function yearViews(
  table: Table<IndexColumn>,
  years: readonly string[],
  last: number,
  { overview }: SheetWords,
): NewView[] {
  const { grid, columns } = table;
  const known = new Set(bodyRows(table).map((row) => plainText(grid.rows[row]?.[columns.year] ?? '')));
  return years
    .filter((year) => !known.has(year))
    .map((year) => ({
      title: overview.yearView(year),
      column: columns.year,
      text: year,
      // With one row more, so that rows that come at the end come into it.
      end: last + 2,
    }))
    .filter(({ title }) => !grid.filterViews.includes(title));
}
