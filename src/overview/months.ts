import { type Cell, cell, numberCell } from './cells';
import type { SheetWords } from './words';

/** The school year's months, July to June, with the meetings held in each: what the chart is drawn from. */
export function monthCells(held: readonly number[], { overview }: SheetWords): Cell[][] {
  return overview.months.map((month, index) => [cell(month), numberCell(held[index] ?? 0)]);
}
