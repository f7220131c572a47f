import { findDates, timeIn } from './dates';
import { type Label, type LabelKey, labelLike, labelOf, mayBeLabel } from './labels';
import { looksLikeNames } from './names';
import { isPlaceholder } from './prompts';
import { namesGroup } from './titles';
import { keyOf } from './words';

/** A label with the value beside it, on a line or in a row. */
export interface Labelled {
  key: LabelKey;
  /** As written, trimmed; empty where nothing stands beside the label. */
  value: string;
  /** The label says less than others do for this field. */
  weak: boolean;
}

const longestLabel = 60;
/** What may stand between a label and its value. */
const separator = /[:?=\t|]|\s[–—-]+(?=\s|$)|[–—]/g;
export const leading = /^[\s:?|*–—-]+/;

/** A label that stands alone, with or without a mark after it. */
export function loneLabel(text: string): Labelled | null {
  if (text.length > longestLabel || !mayBeLabel(text)) return null;
  const label = labelOf(keyOf(text));
  return label && !label.needsName ? { key: label.key, value: '', weak: label.weak } : null;
}

/** The label that a line begins with, cut from what follows it. */
function markedLabel(text: string): Labelled | null {
  separator.lastIndex = 0;
  for (let tries = 0; tries < 3; tries += 1) {
    const found = separator.exec(text);
    if (!found || found.index > longestLabel) return null;
    const key = keyOf(text.slice(0, found.index));
    const label = found[0] === ':' ? labelLike(key) : labelOf(key);
    if (!label) continue;
    const rest = text.slice(found.index + found[0].length);
    const value = rest.replace(leading, '');
    if (label.needsName && !(found[0] === ':' && looksLikeNames(value) && !namesGroup(value))) return null;
    if (/^[–—-]/.test(found[0].trim()) && !fitsBare(label.key, value)) return null;
    return { key: label.key, weak: label.weak, value };
  }
  return null;
}

const filler = /^(?:är|blir|var|den|på|is|was|will be|on|the|(?:hos|i|in|at)\s\S+)\s+/i;

/** Whether words beside a label without a colon are its value and not the rest of a sentence. */
function fitsBare(key: LabelKey, value: string): boolean {
  if (key === 'date' || key === 'nextDate' || key === 'dateTime') {
    return value.length < 80 && (findDates(value, 'sv')[0]?.start ?? 9) < 4;
  }
  if (key === 'time') return value.length < 40 && /^\D{0,5}\d/.test(value) && timeIn(value) !== null;
  if (key === 'present' || key === 'absent' || key === 'leader' || key === 'secretary')
    return looksLikeNames(value);
  return key !== 'other' && key !== 'nextTask' && !isPlaceholder(value);
}

/** "Datum 14/10", "Nästa träff blir tis 2/12", "Sekreterare Amal": no mark at all between them. */
function bareLabel(text: string): Labelled | null {
  const start = text.slice(0, longestLabel).toLowerCase();
  let end = start.indexOf(' ');
  if (!/[\d\p{Lu}]/u.test(text.slice(end + 1, longestLabel + 40))) return null;
  let longest: { label: Label; end: number } | null = null;
  for (let words = 1; words <= 5 && end > 0; words += 1) {
    const label = labelOf(start.slice(0, end));
    if (label && !label.needsName && isBare.has(label.key)) longest = { label, end };
    end = start.indexOf(' ', end + 1);
  }
  if (!longest) return null;
  const { key, weak } = longest.label;
  const value = text.slice(longest.end).trim().replace(filler, '').replace(filler, '');
  return fitsBare(key, value) ? { key, weak, value } : null;
}

const isBare: ReadonlySet<LabelKey> = new Set([
  'date',
  'dateTime',
  'nextDate',
  'time',
  'present',
  'absent',
  'leader',
  'secretary',
]);

/** The label that a text begins with, with all that follows it; null when it begins with none. */
export const firstLabel = (text: string): Labelled | null =>
  mayBeLabel(text) ? (markedLabel(text) ?? bareLabel(text)) : null;
