import { type Carried, carriedFrom } from './carried';
import { type GroupDocument, type Held, heldMeetings, inYear } from './held';
import type { TemplateKey } from './minutes';
import { isRepeat, taskOf } from './tasks';
import { bare } from './words';
import { autumnOf } from './years';

/** Minutes that new ones may go on from. */
export interface Candidate {
  /** YYYY-MM-DD; null where no day stands. */
  date: string | null;
  dateCertain: boolean;
  title: string;
  link: string | null;
  carried: Carried;
}

type Why = 'first' | 'third' | 'last' | 'usual';

export interface LookBack {
  /** Newest first; the first is proposed, and there are more only when it is in doubt. */
  candidates: Candidate[];
  meetingsThisYear: number;
  /** What fits the group now: a proposal, never more. */
  suggested: TemplateKey;
  why: Why;
}

/** As many as one can choose among. */
const mostCandidates = 5;
/** Days within which two meetings are so close that either may be meant. */
const close = 10;

/** Where a group is and what its next minutes may open with. `today` is YYYY-MM-DD. */
export function lookBackAt(documents: readonly GroupDocument[], today: string): LookBack {
  const held = heldMeetings(documents, today);
  const thisYear = inYear(held, autumnOf(today));
  const meetingsThisYear = new Set(thisYear.map(({ day, link, minutes }) => (minutes.date ? day : link)))
    .size;
  return {
    candidates: candidatesAmong(held),
    meetingsThisYear,
    ...suggestion(held, thisYear, meetingsThisYear),
  };
}

/** The newest meeting, and others that may as well be meant. */
function candidatesAmong(held: readonly Held[]): Candidate[] {
  const [last] = held;
  if (!last) return [];
  const others = new Set([
    ...held.slice(1, 2).filter((next) => isUnsure(last, next)),
    ...held.slice(1).filter((other) => daysBetween(other.day, last.day) <= close),
    ...othersGroups(held),
    ...taskBefore(held, last),
  ]);
  const chosen = held.filter((one) => one === last || others.has(one));
  return chosen
    .map((one) => candidateOf(one, held))
    .filter((one, index, all) => !all.slice(0, index).some((other) => isSame(one, other)))
    .slice(0, mostCandidates);
}

/** Whether the next may be the newer one: a running document tells by its order, even without years. */
const isUnsure = (last: Held, next: Held): boolean =>
  [last, next].some(({ minutes: { date } }) => !date || (last.document !== next.document && !date.certain));
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const groupOf = ({ minutes }: Held): string => bare(minutes.group ?? '');

/** A folder with the minutes of several groups: the newest of each. */
function othersGroups(held: readonly Held[]): Held[] {
  const seen = new Set<string>();
  return held.filter((one) => {
    const isNew = !seen.has(groupOf(one));
    seen.add(groupOf(one));
    return isNew;
  });
}

/** Where the last meeting decided nothing, or only pointed back, the newest task that says what to do. */
function taskBefore(held: readonly Held[], last: Held): Held[] {
  const says = (one: Held) => !isRepeat(taskOf(one) ?? 'samma');
  return says(last) ? [] : held.filter((one) => groupOf(one) === groupOf(last) && says(one)).slice(0, 1);
}

function candidateOf(one: Held, held: readonly Held[]): Candidate {
  const { minutes, document, link } = one;
  const before = held.slice(held.indexOf(one) + 1).filter((other) => groupOf(other) === groupOf(one));
  return {
    date: minutes.date?.iso ?? null,
    dateCertain: minutes.date?.certain ?? false,
    title: minutes.title ?? document.name,
    link,
    carried: carriedFrom([one, ...before]),
  };
}

/** Nobody can tell the one from the other by what it would bring. */
const isSame = (one: Candidate, other: Candidate): boolean =>
  one.date !== null &&
  one.date === other.date &&
  one.carried.task?.text === other.carried.task?.text &&
  one.carried.group === other.carried.group;

const usualMeetings = 6;

/**
 * First how it stands; then every third meeting to look back, and at the end to tell what was learned. A lesson
 * study that has begun goes on, and principals stay with their own kind of meeting.
 */
function suggestion(
  held: readonly Held[],
  thisYear: readonly Held[],
  meetings: number,
): { suggested: TemplateKey; why: Why } {
  const [last] = held;
  if (!last) return { suggested: 'nulage', why: 'first' };
  const { template, part } = last.minutes;
  if (template === 'rektorsgrupp') return { suggested: template, why: 'usual' };
  if (template === 'lektionsstudie' && part === 0) return { suggested: template, why: 'usual' };
  const reported = thisYear.some(({ minutes }) => minutes.template === 'slutrapport');
  if (meetings >= usualMeetings && !reported) return { suggested: 'slutrapport', why: 'last' };
  if (meetings % 3 === 2) return { suggested: 'uppfoljning', why: 'third' };
  return { suggested: 'lartraff', why: 'usual' };
}
