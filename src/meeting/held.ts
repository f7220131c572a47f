import type { Minutes } from './minutes';
import type { Outline } from './outline';
import { isPrompt } from './prompts';
import { fetchedAmong } from './templates/fetched';
import { bare } from './words';
import { gatheredBlocks } from './year/gathered';
import { autumnOf } from './years';

/** A document of a group as it was read. */
export interface GroupDocument {
  id: string;
  name: string;
  /** YYYY-MM-DD: the day that it was last changed. */
  modified: string;
  /** It is the one that stands open. */
  open: boolean;
  outline: Outline;
  meetings: readonly Minutes[];
}

/** A meeting that the group has held: its minutes and where they stand. */
export interface Held {
  minutes: Minutes;
  document: GroupDocument;
  /** YYYY-MM-DD to put meetings in order by: for minutes without a day that of those beside them, or the document's. */
  day: string;
  link: string;
}

/**
 * The meetings that a group has held, the newest first. Templates that nobody has written in yet, meetings to
 * come, what a leader and a principal wrote for themselves, and a second copy of the same minutes are none.
 */
export function heldMeetings(documents: readonly GroupDocument[], today: string): Held[] {
  const held = documents
    .flatMap((document) => meetingsIn(document, today))
    .sort((one, other) => other.day.localeCompare(one.day) || newerChanged(one, other));
  return held.filter((one, index) => !held.slice(0, index).some((other) => isCopy(one, other)));
}

/** Of two on the same day the one changed last; what stands open comes after, since it may be a copy. */
const newerChanged = (one: Held, other: Held): number =>
  one.document === other.document
    ? 0
    : Number(one.document.open) - Number(other.document.open) ||
      other.document.modified.localeCompare(one.document.modified);

/** Newest first, as far as the order of a running document and its days tell. */
function meetingsIn(document: GroupDocument, today: string): Held[] {
  const { meetings, outline } = document;
  const days = meetings.map(({ date }) => date?.iso ?? null);
  const known = days.filter((day): day is string => day !== null);
  const rises = (known[0] ?? '') < (known[known.length - 1] ?? '');
  const held = meetings.flatMap((minutes, index): Held[] => {
    const day = days[index] ?? besideDay(days, index) ?? document.modified;
    if (day > today || (document.open && days[index] === today)) return [];
    if (minutes.template === 'avstamning' || isUntouched(minutes, outline)) return [];
    return [{ minutes, document, day: day < today ? day : today, link: linkTo(document, minutes) }];
  });
  return rises ? held.reverse() : held;
}

/** The day of the nearest meeting in the same document that has one. */
function besideDay(days: readonly (string | null)[], at: number): string | null {
  for (let step = 1; step < days.length; step += 1) {
    const found = days[at - step] ?? days[at + step];
    if (found) return found;
  }
  return null;
}

function linkTo({ id, outline }: GroupDocument, { place, titleHeadingId }: Minutes): string {
  const tab = outline.tabs[place.tab]?.id;
  return [
    `https://docs.google.com/document/d/${encodeURIComponent(id)}/edit`,
    tab ? `?tab=${encodeURIComponent(tab)}` : '',
    titleHeadingId ? `#heading=${encodeURIComponent(titleHeadingId)}` : '',
  ].join('');
}

/** Nothing is written and no task is decided. Minutes without sections are free notes: there any text counts. */
function isUntouched(minutes: Minutes, outline: Outline): boolean {
  if (minutes.nextTask) return false;
  const own = minutes.sections.filter(({ key }) => key !== 'feedback');
  if (own.some(({ written }) => written)) return false;
  return own.length > 0 || freeText(minutes, outline).length === 0;
}

/** Paragraphs of a meeting that are neither its headings nor its fields nor anything that a template printed. */
export function freeText({ place, end, fields }: Minutes, { tabs }: Outline): string[] {
  const blocks = tabs[place.tab]?.blocks ?? [];
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const taken = [
    ...Object.values(fields).map(({ block }) => block),
    ...gatheredBlocks(blocks),
    ...fetchedAmong(texts),
  ];
  return blocks.slice(place.block, end).flatMap((block, index) => {
    if (block.kind === 'table' || block.heading !== null || taken.includes(place.block + index)) return [];
    const isTitle = index === 0 && (block.bold || block.text.length < 60);
    return isTitle || isPrompt(block.text) ? [] : [block.text];
  });
}

/** The same words on the same day: somebody has made a copy of the document. */
const isCopy = (one: Held, other: Held): boolean =>
  one.minutes.date !== null &&
  one.minutes.date.iso === other.minutes.date?.iso &&
  wordsOf(one) === wordsOf(other);

function wordsOf({ minutes: { place, end }, document: { outline } }: Held): string {
  const blocks = outline.tabs[place.tab]?.blocks.slice(place.block, end) ?? [];
  return blocks
    .map((block) => bare(block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
    .join(' ')
    .trim();
}

/** The meetings of a school year. */
export const inYear = (held: readonly Held[], year: number): Held[] =>
  held.filter(({ day }) => autumnOf(day) === year);
