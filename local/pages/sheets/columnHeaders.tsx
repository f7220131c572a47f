import { columnLetters } from '../../spreadsheets/a1';
import { rowHeaderWidth } from './row';
import type { Box } from './selection';
import { columnWidth, type View } from './view';

/** The letters above the columns; the edge of each can be drawn to make its column wider. */
export function ColumnHeaders(props: {
  view: View;
  first: number;
  last: number;
  box: Box;
  resize: ((column: number, pixels: number) => void) | null;
}) {
  const { view, first, last, box, resize } = props;
  const skipped = (view.lefts[first] ?? 0) - (view.lefts[view.frozenColumns] ?? 0);
  const header = (at: number, stuck: number | null) => {
    const column = view.columns[at] ?? 0;
    const near = column >= box.left && column < box.right;
    const style: Record<string, string> = { width: `${columnWidth(view.sheet, column)}px` };
    if (stuck !== null) style.left = `${stuck}px`;
    if (at === first && skipped > 0) style['margin-left'] = `${skipped}px`;
    return (
      <th
        key={column}
        scope="col"
        class={`column-header ${near ? 'near' : ''} ${stuck === null ? '' : 'stuck'}`}
        aria-colindex={column + 2}
        data-column={column}
        style={style}
      >
        {columnLetters(column)}
        {resize && (
          <span
            class="column-edge"
            onPointerDown={(event) => draw(event, column, columnWidth(view.sheet, column), resize)}
          />
        )}
      </th>
    );
  };
  const headers = [];
  for (let at = 0; at < view.frozenColumns; at += 1)
    headers.push(header(at, rowHeaderWidth + (view.lefts[at] ?? 0)));
  for (let at = first; at < last; at += 1) headers.push(header(at, null));
  return (
    <tr class="row headers" aria-rowindex={1}>
      <td class="corner" aria-colindex={1} />
      {headers}
    </tr>
  );
}

/** Follows the pointer from the edge of a column until it is let go. */
function draw(
  event: PointerEvent & { currentTarget: HTMLElement },
  column: number,
  width: number,
  resize: (column: number, pixels: number) => void,
): void {
  event.preventDefault();
  event.stopPropagation();
  const edge = event.currentTarget;
  const start = event.clientX;
  const wanted = (now: PointerEvent) => Math.round(Math.min(2000, Math.max(24, width + now.clientX - start)));
  edge.setPointerCapture(event.pointerId);
  edge.onpointermove = (now) => {
    edge.style.transform = `translateX(${wanted(now) - width}px)`;
  };
  edge.onpointerup = (now) => {
    edge.onpointermove = null;
    edge.onpointerup = null;
    edge.style.transform = '';
    if (wanted(now) !== width) resize(column, wanted(now));
  };
}
