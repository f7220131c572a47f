import type { Invite, Minutes, Reading, TemplateKey } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import { plainText } from './cells';
import { inDayOrder } from './days';

/**
 * All that the overview ever knows of a meeting. This type is the limit: who was present, who wrote, what
 * was said, what the task is and what anyone answered have no place in it, so they can reach no cell.
 */
export interface Facts {
  /** Whether the group has said that the minutes are finished. Of a draft only the two dates are known. */
  final: boolean;
  /** YYYY-MM-DD */
  date: string | null;
  nextDate: string | null;
  /** The group has written in place of a next date that it takes a pause. */
  paused: boolean;
  template: TemplateKey | null;
  schools: string | null;
  /** The group's contact, not a participant. */
  leader: string | null;
  focus: string | null;
  /** Whether a task is written; never which. */
  task: boolean | null;
  invite: Invite | null;
  /** The days, YYYY-MM-DD, of what a principal has said is theirs to see to; null for one without a day. */
  awaiting: (string | null)[];
  /** Null where the group has not said that others may see it. */
  share: 'yes' | 'partial' | null;
  reading: Reading;
}

/** Where in a document a meeting stands, so that a link can lead there. */
export interface Place {
  tab: string | null;
  heading: string | null;
  /** The heading of what the group shares with others, where it named one. */
  shared: string | null;
}

const mostFocus = 200;
const mostSchools = 300;
const mostName = 100;
const mostAwaited = 20;

/** `promised` are the days of what is promised in the minutes' feedback and not yet seen to. */
export function factsOf(
  minutes: Minutes,
  outline: Outline,
  promised: readonly (string | null)[] = [],
): Facts {
  // A check-in is for the two who held it: its day is known, as of a draft, and nothing else.
  const final = minutes.status === 'final' && minutes.template !== 'avstamning';
  const ofFinal = <Value>(value: Value): Value | null => (final ? value : null);
  return {
    final,
    date: minutes.date?.iso ?? null,
    nextDate: minutes.nextDate?.iso ?? null,
    paused: minutes.nextDate === null && pause.test(nextWords(minutes, outline)),
    template: ofFinal(minutes.template),
    schools: ofFinal(shortened(minutes.schools.join(', '), mostSchools)),
    leader: ofFinal(shortened(minutes.leader, mostName)),
    focus: ofFinal(shortened(minutes.focus, mostFocus)),
    task: ofFinal(Boolean(minutes.nextTask?.trim())),
    invite: ofFinal(minutes.invite),
    awaiting: final ? inDayOrder(promised).slice(0, mostAwaited) : [],
    share: minutes.share === 'no' ? null : ofFinal(minutes.share),
    reading: minutes.read,
  };
}

const pause = /(?:^|:)\s*(?:paus|pause|uppehåll)(?!\p{L})/iu;

/** What stands in the field of the next meeting, with its label where both stand in one line. */
function nextWords({ fields }: Minutes, { tabs }: Outline): string {
  const place = fields.nextDate;
  const block = place && tabs[place.tab]?.blocks[place.block];
  if (!place || !block) return '';
  if (block.kind === 'paragraph') return block.text;
  return (place.row === null ? [] : (block.rows[place.row] ?? [])).slice(1).join(' ');
}

const shortened = (text: string | null, most: number): string | null => plainText(text ?? '', most) || null;

/** Where a meeting stands in its document, given the ids of the document's tabs in order. */
export function placeOf(minutes: Minutes, tabs: readonly (string | null)[]): Place {
  const shares = minutes.status === 'final' && minutes.share === 'partial';
  return {
    tab: tabs[minutes.place.tab] ?? null,
    heading: minutes.titleHeadingId,
    shared: shares ? sharedHeading(minutes) : null,
  };
}

function sharedHeading({ sections, shareFrom }: Minutes): string | null {
  const named = plainText(shareFrom ?? '').toLowerCase();
  if (!named) return null;
  const same = sections.find(({ heading }) => plainText(heading).toLowerCase() === named);
  return (
    (same ?? sections.find(({ heading }) => plainText(heading).toLowerCase().startsWith(named)))?.headingId ??
    null
  );
}
