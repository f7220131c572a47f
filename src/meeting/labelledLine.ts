import { findDates } from './dates';
import { firstLabel, type Labelled, leading, loneLabel } from './labelled';
import { type LabelKey, labelOf, mayBeLabel } from './labels';
import { keyOf } from './words';

/** Lines with several labels: "Datum: 14/10  Tid: 14.30, Plats: …". */

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

/** What stands between two labels that have no mark of their own: "Datum 4/11   Sekr – Amal", tabs, bars. */
const wide = /(\t| \| |(?<=\S) {2,})/;
/** A quick look before a line is cut up: without any of these it has one label at most. */
const mayBeWide = /\t| [ |]/;
const mayHoldMore = /[:?\t]| [ |]/;

/** Cuts a line at its wide gaps, where a label begins after them. */
function piecesOf(text: string): string[] {
  if (!mayBeWide.test(text)) return [text];
  const parts = text.split(wide);
  const pieces: string[] = [];
  let before: LabelKey | null = null;
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    const label = labelAfterGap(part.trim(), parts[at + 2]);
    if (at === 0 || (label !== null && mayFollow(label, before))) pieces.push(part.trim());
    else pieces[pieces.length - 1] += `${parts[at - 1]}${part}`;
    before = label ?? before;
  }
  return pieces;
}

/** `next` is what stands after the gap behind it: the value, where the label is alone. */
function labelAfterGap(part: string, next: string | undefined): LabelKey | null {
  const label = firstLabel(part) ?? (next ? loneLabel(part) : null);
  if (label && !(label.weak && label.value === '')) return label.key;
  const words = /^(.{2,30}?)\s[–—-]\s/.exec(part)?.[1];
  return words !== undefined && labelOf(keyOf(words))?.key === 'other' ? 'other' : null;
}

const mayFollow = (key: LabelKey, before: LabelKey | null): boolean =>
  key !== before && !(before !== null && texts.has(before) && withinText.has(key));

/** The labels of a line with their values; none when it does not begin with a label. */
export function labelledIn(text: string): Labelled[] {
  if (text.length > 3000 || !mayBeLabel(text)) return [];
  const [piece = '', ...others] = piecesOf(text);
  const first = firstLabel(piece);
  if (!first) return [];
  return [...dayInBrackets(first, piece), ...withLaterLabels(first), ...others.flatMap(labelledIn)];
}

/** "Till nästa gång (onsdag 14/1): …" says the day as well. */
function dayInBrackets({ key, value }: Labelled, text: string): Labelled[] {
  if (key !== 'nextTask') return [];
  const brackets = /\(([^)]*\d[^)]*)\)/.exec(text.slice(0, text.length - value.length))?.[1] ?? '';
  return findDates(brackets, 'sv').length > 0 ? [{ key: 'nextDate', value: brackets, weak: true }] : [];
}

/** Labels that follow something else on the line: "Tisdag 14 oktober   Tid: 14.30–16  Plats: …". */
export function laterLabels(text: string): { before: string; labelled: Labelled[] } | null {
  if (text.length > 300 || !mayHoldMore.test(text)) return null;
  const [piece = '', ...others] = piecesOf(text);
  const [own, ...labelled] = withLaterLabels({ key: 'other', weak: false, value: piece });
  const later = [...labelled, ...others.flatMap(labelledIn)];
  return own && own.value.length > 1 && later.length > 0 ? { before: own.value, labelled: later } : null;
}
