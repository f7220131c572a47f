import type { CellActions, Desk } from './cellActions';
import { ColumnHeaders } from './columnHeaders';
import { isFilterHead } from './filterHead';
import { Row, rowHeaderWidth } from './row';
import { boxOf, position } from './selection';
import type { SeenWindow } from './window';

/** The rows and columns that are in sight, the frozen ones, and the one that the keyboard is in. */
export function GridTable({ desk, actions, seen }: { desk: Desk; actions: CellActions; seen: SeenWindow }) {
  const { view, selection, session } = desk;
  const { active } = selection;
  const box = boxOf(selection);
  const frozenTop = view.tops[view.frozenRows] ?? 0;
  const columns = { view, first: seen.firstColumn, last: seen.lastColumn };
  const row = (at: number, top: number | null) => {
    const index = view.rows[at] ?? 0;
    const near = index >= box.top && index < box.bottom;
    return (
      <Row
        key={index}
        {...columns}
        position={at}
        top={top}
        active={active.row === index ? active.column : null}
        from={near ? box.left : null}
        to={near ? box.right : null}
        mayWrite={session.mayWrite}
        filters={isFilterHead(view, index)}
      />
    );
  };
  return (
    <>
      <thead class="head">
        <ColumnHeaders {...columns} box={box} resize={actions.resize} />
        {Array.from({ length: view.frozenRows }, (_, at) => row(at, null))}
      </thead>
      <tbody class="body" style={{ height: `${(view.tops[view.rows.length] ?? 0) - frozenTop}px` }}>
        {positionsOf(desk, seen).map((at) => row(at, (view.tops[at] ?? 0) - frozenTop))}
      </tbody>
    </>
  );
}

/** The positions of the rows to draw: those in sight, and the active one wherever it is. */
function positionsOf({ view, selection }: Desk, { first, last }: SeenWindow): number[] {
  const positions = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const active = position(view.rows, selection.active.row);
  if (active >= view.frozenRows && (active < first || active >= last)) positions.push(active);
  return positions;
}

/** Pixels from the left edge of the row headers to the right edge of the last column. */
export const tableWidth = ({ view }: Desk): number => rowHeaderWidth + (view.lefts[view.columns.length] ?? 0);

/** Whether the active cell is drawn, so that it can be pointed at. */
export function isActiveDrawn({ view, selection }: Desk, { firstColumn, lastColumn }: SeenWindow): boolean {
  const at = position(view.columns, selection.active.column);
  const shown = view.columns[at] === selection.active.column && view.rows.includes(selection.active.row);
  return shown && (at < view.frozenColumns || (at >= firstColumn && at < lastColumn));
}
