import type { Line } from './line';
import { titleDate } from './titles';
import { keyOf } from './words';

const nextTime = /^(?:nästa|next)(?: gång| time)?$/;
/** A day with its hour and place. */
const longestDay = 70;

/**
 * "Nästa gång" on a line by itself says two things: a day beneath it is that of the next meeting, and words
 * beneath it are the task.
 */
export function nextTimeHeadings(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.row !== null || line.section !== null || !nextTime.test(keyOf(line.text))) return;
    const first = beneath(lines, index);
    const day = first !== null && isDay(first.line) ? first : null;
    const words = day ? beneath(lines, day.at) : first;
    if (!day && !words) return;
    line.fields = day ? [{ key: 'nextDate', value: day.line.text, weak: false }] : [];
    if (day) day.line.role = 'value';
    if (words) Object.assign(line, { role: 'section', section: 'decide' });
    else line.role = 'fields';
  });
}

/** What people have written right beneath a line, an empty one between them or not. */
function beneath(lines: readonly Line[], index: number): { line: Line; at: number } | null {
  const at = lines[index + 1]?.role === 'blank' ? index + 2 : index + 1;
  const line = lines[at];
  return line?.role === 'text' && line.row === null && !line.prompt ? { line, at } : null;
}

/** A day, with its hour and place or without, and nothing else: "9/12 tar alla med exempel" is a task. */
const isDay = ({ text }: Line): boolean => text.length <= longestDay && titleDate(text, 'sv')?.alone === true;
