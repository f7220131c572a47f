import { lastFilled, type Selection, type Step, stepped } from './selection';
import type { View } from './view';

const arrows: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key of movement takes the selection; null for any other key. */
export function moved(
  view: View,
  selection: Selection,
  event: KeyboardEvent,
  page: number,
): Selection | null {
  const jump = event.ctrlKey || event.metaKey;
  const target = targetOf(view, selection, event.key, jump, page);
  if (!target || event.altKey) return null;
  return { active: target, anchor: event.shiftKey ? selection.anchor : target };
}

function targetOf(view: View, { active }: Selection, key: string, jump: boolean, page: number) {
  const step = (given: Step) => stepped(view, active, given);
  const arrow = arrows[key];
  if (arrow) return step({ rows: arrow[0], columns: arrow[1], jump });
  if (key === 'PageDown') return step({ rows: page, columns: 0 });
  if (key === 'PageUp') return step({ rows: -page, columns: 0 });
  const firstColumn = view.columns[0] ?? 0;
  if (key === 'Home') return { row: jump ? (view.rows[0] ?? 0) : active.row, column: firstColumn };
  if (key !== 'End') return null;
  const last = lastFilled(view);
  return { row: jump ? last.row : active.row, column: last.column };
}

/** Whether a key is the beginning of a text: a letter, or the first of several that make one. */
export const beginsText = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  !(event.altKey && event.key.length === 1 && event.getModifierState('AltGraph') === false) &&
  ([...event.key].length === 1 || event.key === 'Dead' || event.key === 'Process');
