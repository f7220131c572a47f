import { shownText } from './display';
import type { CellData } from './model';

const alphabet = new Intl.Collator('sv', { numeric: false, sensitivity: 'accent' });

/** Numbers before texts before truth values, each among its own; empty cells last whichever the order. */
export function compareCells(
  one: CellData | null,
  other: CellData | null,
  order: 'ASCENDING' | 'DESCENDING',
): number {
  const ranks = [rank(one), rank(other)] as const;
  if (ranks[0] === 3 || ranks[1] === 3) return ranks[0] - ranks[1];
  const direction = order === 'ASCENDING' ? 1 : -1;
  if (ranks[0] !== ranks[1]) return (ranks[0] - ranks[1]) * direction;
  if (ranks[0] === 0) return (numberOf(one) - numberOf(other)) * direction;
  return alphabet.compare(shownText(one), shownText(other)) * direction;
}

function rank(cell: CellData | null): 0 | 1 | 2 | 3 {
  const value = cell?.userEnteredValue;
  if (!value) return 3;
  if (value.numberValue !== undefined) return 0;
  return value.boolValue === undefined ? 1 : 2;
}

const numberOf = (cell: CellData | null) => cell?.userEnteredValue?.numberValue ?? 0;
