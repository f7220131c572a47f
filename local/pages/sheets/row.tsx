import { memo } from 'preact/compat';
import { Cell } from './cell';
import { FilterMark } from './filterHead';
import type { View } from './view';

export const rowHeaderWidth = 46;

export interface RowProps {
  view: View;
  /** Position among the rows that are shown. */
  position: number;
  /** Where it stands in the body, in pixels; null for a frozen row, which stands in the flow. */
  top: number | null;
  /** Positions of the columns that are drawn beside the frozen ones: from, to. */
  first: number;
  last: number;
  /** The column of the active cell when it is in this row. */
  active: number | null;
  /** The selected columns, when the row is selected in part or whole. */
  from: number | null;
  to: number | null;
  mayWrite: boolean;
  /** Whether its cells are the headings of a filter. */
  filters: boolean;
}

/** A row of the grid: its number, the frozen cells, and those that are in sight. */
export const Row = memo(function Row(props: RowProps) {
  const { view, position, top, first, last } = props;
  const row = view.rows[position] ?? 0;
  const height = (view.tops[position + 1] ?? 0) - (view.tops[position] ?? 0);
  const style: Record<string, string> = { height: `${height}px` };
  if (top !== null) style.transform = `translateY(${top}px)`;
  const skipped = (view.lefts[first] ?? 0) - (view.lefts[view.frozenColumns] ?? 0);
  const cell = (at: number, stuck: number | null) => {
    const column = view.columns[at] ?? 0;
    const { from, to } = props;
    return (
      <Cell
        key={column}
        view={view}
        row={row}
        column={column}
        stuck={stuck}
        gap={at === first ? skipped : 0}
        active={props.active === column}
        selected={from !== null && to !== null && column >= from && column < to}
        mayWrite={props.mayWrite}
        extra={props.filters ? <FilterMark sheet={view.sheet} column={column} /> : null}
      />
    );
  };
  const cells = [];
  for (let at = 0; at < view.frozenColumns; at += 1)
    cells.push(cell(at, rowHeaderWidth + (view.lefts[at] ?? 0)));
  for (let at = first; at < last; at += 1) cells.push(cell(at, null));
  return (
    <tr class={top === null ? 'row' : 'row placed'} aria-rowindex={row + 2} style={style}>
      <th
        scope="row"
        class={props.from === null ? 'row-header' : 'row-header near'}
        data-row={row}
        aria-colindex={1}
      >
        {row + 1}
      </th>
      {cells}
    </tr>
  );
});
