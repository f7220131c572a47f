import { useLayoutEffect } from 'preact/hooks';
import { cellId } from './cell';
import type { CellPlace } from './selection';

export interface Editing {
  text: string;
  /** Begun by typing over what was there: then the arrow keys finish and move on. */
  replaces: boolean;
}

interface EditorProps {
  input: { current: HTMLTextAreaElement | null };
  editing: Editing | null;
  place: CellPlace;
  /** The text to keep, or null for none, and how far to move on. */
  finish: (text: string | null, rows: number, columns: number) => void;
  label: string;
  refocus: { current: () => void };
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The field that lies over the active cell while it is edited; always there, so that no letter is lost. */
export function Editor({ input, editing, place, finish, label, refocus }: EditorProps) {
  useLayoutEffect(() => {
    if (editing && input.current) lieOver(input.current, place);
  }, [editing, place.row, place.column]);
  const end = (text: string | null, rows = 0, columns = 0) => {
    finish(text, rows, columns);
    refocus.current();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    const { value } = event.currentTarget;
    const step = editing?.replaces ? steps[event.key] : undefined;
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter' && (event.altKey || event.ctrlKey))
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        'end',
      );
    else if (event.key === 'Enter') end(value, event.shiftKey ? -1 : 1);
    else if (event.key === 'Tab') end(value, 0, event.shiftKey ? -1 : 1);
    else if (step) end(value, ...step);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={input}
      class={editing ? 'editor' : 'editor idle'}
      rows={1}
      tabIndex={-1}
      aria-label={label}
      aria-hidden={editing ? undefined : 'true'}
      spellcheck={false}
      maxLength={50_000}
      onKeyDown={onKeyDown}
      onInput={({ currentTarget }) => grow(currentTarget)}
      onBlur={({ currentTarget }) => finish(currentTarget.value, 0, 0)}
    />
  );
}

/** Puts the field over its cell, where the cell is in sight. */
function lieOver(field: HTMLTextAreaElement, { row, column }: CellPlace): void {
  const cell = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  const holder = field.offsetParent?.getBoundingClientRect();
  if (!cell || !holder) return;
  field.style.left = `${cell.left - holder.left - 1}px`;
  field.style.top = `${cell.top - holder.top - 1}px`;
  field.style.minWidth = `${cell.width + 1}px`;
  field.style.minHeight = `${cell.height + 1}px`;
  field.style.maxWidth = `${Math.max(cell.width, holder.right - cell.left - 20)}px`;
  field.style.maxHeight = `${Math.max(cell.height, holder.bottom - cell.top - 20)}px`;
  grow(field);
}

function grow(field: HTMLTextAreaElement): void {
  field.style.width = '0';
  field.style.height = '0';
  field.style.width = `${field.scrollWidth + 6}px`;
  field.style.height = `${field.scrollHeight + 2}px`;
}
