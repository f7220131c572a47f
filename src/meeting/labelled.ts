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
const leading = /^[\s:?|*–—-]+/;

/** A label that stands alone, with or without a mark after it. */
export function loneLabel(text: string): Labelled | null {
  if (text.length > longestLabel || !mayBeLabel(text)) return null;
  const label = labelOf(keyOf(text));
  return label && !label.needsName ? { key: label.key, value: '', weak: label.weak } : null;
}

/** The label that a line begins with, cut from what follows it. */
function firstLabel(text: string): Labelled | null {
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
  if (key === 'present' || key === 'leader' || key === 'secretary') return looksLikeNames(value);
  return key !== 'other' && key !== 'absent' && key !== 'nextTask' && !isPlaceholder(value);
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
  'leader',
  'secretary',
]);

const later = /(?:^|[\s,;|.(/•·–—])((?:\p{Lu}[\p{L}/&-]*)(?: [\p{L}/&-]+){0,4})\s?(?::|\?(?=\s|$))/gu;
/** Also in small letters, where a short value ends with a comma: "14.30–16, plats: biblioteket". */
const laterSmall = /[,;|]\s{0,3}(\p{L}[\p{L}/&-]*(?: [\p{L}/&-]+){0,3})\s?:/gu;
const shortValues: ReadonlySet<LabelKey> = new Set([
  'date',
  'dateTime',
  'time',
  'nextDate',
  'leader',
  'secretary',
]);
/** Labels that a longer text may well hold as words of its own. */
const withinText: ReadonlySet<LabelKey> = new Set(['time', 'other', 'date', 'dateTime']);
const texts: ReadonlySet<LabelKey> = new Set(['nextTask', 'focus']);

interface Later {
  key: LabelKey;
  weak: boolean;
  /** Where the label begins and where its value does. */
  start: number;
  end: number;
}

/** Cuts "14/10  Tid: 14.30, Plats: …" where the next label begins. */
function withLaterLabels(first: Labelled): Labelled[] {
  const { value } = first;
  const next =
    laterIn(value, later, first.key) ??
    (shortValues.has(first.key) ? laterIn(value, laterSmall, first.key) : null);
  if (!next) return [{ ...first, value: value.trim() }];
  const own = value
    .slice(0, next.start)
    .replace(/[\s,;|.(/•·–—-]+$/, '')
    .trim();
  const rest = value.slice(next.end).replace(leading, '').trim();
  return [{ ...first, value: own }, ...withLaterLabels({ key: next.key, weak: next.weak, value: rest })];
}

function laterIn(value: string, pattern: RegExp, before: LabelKey): Later | null {
  if (!/[:?]/.test(value)) return null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(value); match; match = pattern.exec(value)) {
    const words = match[1] ?? '';
    const label = lastWordsLabel(words, pattern === laterSmall);
    if (!label || label.key === before || (texts.has(before) && withinText.has(label.key))) continue;
    const start = value.indexOf(words, match.index) + label.offset;
    return { key: label.key, weak: label.weak, start, end: match.index + match[0].length };
  }
  return null;
}

/** The label that a run of words ends in: "Amal Nästa träff" ends in "Nästa träff". */
function lastWordsLabel(
  words: string,
  small: boolean,
): { key: LabelKey; weak: boolean; offset: number } | null {
  let offset = 0;
  for (const word of words.split(' ')) {
    const begins = (small || /^\p{Lu}/u.test(word)) && mayBeLabel(word);
    const label = begins ? labelOf(keyOf(words.slice(offset))) : undefined;
    if (label && !label.needsName) return { key: label.key, weak: label.weak, offset };
    offset += word.length + 1;
  }
  return null;
}

/** The labels of a line with their values; none when it does not begin with a label. */
export function labelledIn(text: string): Labelled[] {
  if (text.length > 3000 || !mayBeLabel(text)) return [];
  const first = firstLabel(text) ?? bareLabel(text);
  return first ? [...dayInBrackets(first, text), ...withLaterLabels(first)] : [];
}

/** "Till nästa gång (onsdag 14/1): …" says the day as well. */
function dayInBrackets({ key, value }: Labelled, text: string): Labelled[] {
  if (key !== 'nextTask') return [];
  const brackets = /\(([^)]*\d[^)]*)\)/.exec(text.slice(0, text.length - value.length))?.[1] ?? '';
  return findDates(brackets, 'sv').length > 0 ? [{ key: 'nextDate', value: brackets, weak: true }] : [];
}

/** Labels that follow something else on the line: "Tisdag 14 oktober   Tid: 14.30–16  Plats: …". */
export function laterLabels(text: string): { before: string; labelled: Labelled[] } | null {
  if (text.length > 300 || text.indexOf(':') < 4) return null;
  const [own, ...labelled] = withLaterLabels({ key: 'other', weak: false, value: text });
  return own && labelled.length > 0 ? { before: own.value, labelled } : null;
}
