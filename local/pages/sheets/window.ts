import { useLayoutEffect, useState } from 'preact/hooks';
import { rowHeaderWidth } from './row';
import { type CellPlace, position } from './selection';
import { indexAt, type View } from './view';

/** Height of the letters above the columns, in pixels. */
export const headersHeight = 24;
/** Rows and columns drawn beyond what is in sight, so that a small step shows no gap. */
const spareRows = 8;
const spareColumns = 2;

/** The shown rows and columns that are in sight, as positions: from, to. */
export interface SeenWindow {
  first: number;
  last: number;
  firstColumn: number;
  lastColumn: number;
  /** How many rows Page Down goes: those that are wholly in sight. */
  page: number;
}

/** Follows what is in sight as the grid is scrolled or gets another size. */
export function useWindow(scroller: { current: HTMLElement | null }, view: View): SeenWindow {
  const [place, setPlace] = useState({ top: 0, left: 0, width: 1200, height: 700 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      setPlace({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    };
    const ask = () => {
      asked ||= requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(ask);
    resized.observe(element);
    element.addEventListener('scroll', ask, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      element.removeEventListener('scroll', ask);
    };
  }, [scroller]);
  return seenAt(view, place);
}

function seenAt(view: View, place: { top: number; left: number; width: number; height: number }): SeenWindow {
  const { tops, lefts, frozenRows, frozenColumns, rows, columns } = view;
  const top = place.top + (tops[frozenRows] ?? 0);
  const left = place.left + (lefts[frozenColumns] ?? 0);
  const bottom = place.top + place.height;
  const right = place.left + place.width;
  const [firstRow, lastRow] = [indexAt(tops, top), indexAt(tops, bottom)];
  return {
    first: Math.max(frozenRows, firstRow - spareRows),
    last: Math.min(rows.length, lastRow + 1 + spareRows),
    page: Math.max(1, lastRow - firstRow - 1),
    firstColumn: Math.max(frozenColumns, indexAt(lefts, left) - spareColumns),
    lastColumn: Math.min(columns.length, indexAt(lefts, right) + 1 + spareColumns),
  };
}

/** Scrolls as little as it takes to bring a cell into sight. */
export function reveal(element: HTMLElement | null, view: View, { row, column }: CellPlace): void {
  if (!element) return;
  const { tops, lefts, frozenRows, frozenColumns } = view;
  const down = position(view.rows, row);
  const across = position(view.columns, column);
  if (down >= frozenRows) {
    const head = headersHeight + (tops[frozenRows] ?? 0);
    const start = (tops[down] ?? 0) + headersHeight;
    const end = (tops[down + 1] ?? 0) + headersHeight;
    if (start < element.scrollTop + head) element.scrollTop = start - head;
    else if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight;
  }
  if (across >= frozenColumns) {
    const head = rowHeaderWidth + (lefts[frozenColumns] ?? 0);
    const start = (lefts[across] ?? 0) + rowHeaderWidth;
    const end = (lefts[across + 1] ?? 0) + rowHeaderWidth;
    if (start < element.scrollLeft + head) element.scrollLeft = start - head;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  }
}
