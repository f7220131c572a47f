import { shownText } from './display';
import { defaultColumnWidth, type StoredRow } from './model';

/** Pixels that a character takes at ten points, on the average, and the cell's padding. */
const perCharacter = 7;
const padding = 12;

/** The width of a column that shows its longest line whole; a column without text gets the default. */
export function fittingWidth(rows: readonly StoredRow[], column: number): number {
  let longest = 0;
  for (const row of rows) {
    for (const line of shownText(row.cells[column] ?? null).split('\n'))
      longest = Math.max(longest, line.length);
  }
  return longest ? Math.max(21, longest * perCharacter + padding) : defaultColumnWidth;
}
