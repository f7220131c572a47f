import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetsWords } from '../../words/sheets';
import { cellId } from './cell';
import type { CellPlace } from './selection';
import type { View } from './view';

/** The note of the cell that one stands in or points at, beside it. */
export function NoteTip(props: { view: View; place: CellPlace | null; hidden: boolean; words: SheetsWords }) {
  const { view, place, hidden, words } = props;
  const note = hidden || !place ? undefined : view.sheet.rows[place.row]?.cells[place.column]?.note;
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (note && place && tip.current) standBeside(tip.current, place);
  });
  if (!note) return null;
  return (
    <div class="note-tip" role="tooltip" id="note-tip" ref={tip}>
      <span class="visually-hidden">{words.note('')}</span>
      {note}
    </div>
  );
}

function standBeside(tip: HTMLElement, { row, column }: CellPlace): void {
  const cell = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  const holder = tip.offsetParent?.getBoundingClientRect();
  tip.style.visibility = cell ? 'visible' : 'hidden';
  if (!cell || !holder) return;
  const { width, height } = tip.getBoundingClientRect();
  const right = cell.right - holder.left + 6;
  const fits = right + width < holder.width;
  tip.style.left = `${Math.max(4, fits ? right : cell.left - holder.left - width - 6)}px`;
  tip.style.top = `${Math.max(4, Math.min(cell.top - holder.top, holder.height - height - 24))}px`;
}
