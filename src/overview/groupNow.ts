import { inDayOrder } from './days';
import type { Facts } from './facts';
import type { GroupPlan } from './groupPlans';
import type { IndexEntry } from './indexRows';
import type { FoundGroup } from './listing';
import { schoolsIn } from './schools';
import { type SchoolCalendar, schoolYearOf } from './schoolYear';
import { type StateKey, stateOf } from './states';

/** What holds for every group on one day. */
export interface Outlook {
  /** YYYY-MM-DD */
  today: string;
  calendar: SchoolCalendar;
  /** Meetings that a group plans for a school year where it has no plan of its own. */
  planned: number;
  paused: (group: string) => boolean;
  /** The schools that the settings name, as they are spelled there. */
  schools: readonly string[];
}

type Dated = IndexEntry & { facts: Facts & { date: string } };

/** A group as it stands today: what its row, its schools and the chart are made of. */
export interface GroupNow {
  group: FoundGroup;
  name: string;
  subject: string | null;
  /** As they stand in the row, and one by one. */
  schoolsText: string | null;
  schools: string[];
  leader: string | null;
  state: StateKey;
  latest: Dated | null;
  weeks: number | null;
  /** YYYY-MM-DD */
  next: string | null;
  planned: number;
  /** The days of this school year that it has met on: two minutes of the same day are one meeting. */
  days: string[];
  template: Facts['template'];
  focus: string | null;
  /** The days of what a principal has said is theirs to see to; null for one without a day. */
  awaiting: (string | null)[];
  /** The latest that it lets other groups see, and how many there are of this school year. */
  shared: Dated | null;
  sharedThisYear: number;
  entries: readonly IndexEntry[];
}

export function groupNow(
  group: FoundGroup,
  all: readonly IndexEntry[],
  plan: GroupPlan,
  outlook: Outlook,
): GroupNow {
  const { today, calendar } = outlook;
  const planned = plan.meetings ?? outlook.planned;
  const isThisYear = ({ facts }: Dated) => schoolYearOf(facts.date) === calendar.year;
  const entries = [...all].sort(newestFirst);
  const dated = entries.filter(isDated);
  const held = dated.filter(({ facts }) => isHeld(facts, today));
  const [latest = null] = held;
  const finals = held.filter(({ facts }) => facts.final);
  const ofFinals = <Key extends 'schools' | 'leader' | 'template' | 'focus'>(key: Key): Facts[Key] | null =>
    finals.find(({ facts }) => facts[key] !== null)?.facts[key] ?? null;
  const next = nextMeeting(dated, today);
  const weeks = latest ? calendar.weeksBetween(latest.facts.date, today) : null;
  const schoolsText = plan.schools || ofFinals('schools');
  const shared = dated.filter(({ facts }) => facts.share !== null);
  return {
    group,
    name: plan.name,
    subject: plan.subject,
    schoolsText,
    schools: schoolsIn(schoolsText ?? ''),
    leader: plan.leader || ofFinals('leader'),
    state: stateOf({
      // Minutes begun for a day to come are newer than a pause.
      paused: plan.paused || (next === null && latest?.facts.paused === true),
      booked: next !== null,
      weeks,
      plan: calendar.plan(planned),
      minutes: entries.some(({ facts, trouble }) => facts !== null || trouble !== null),
    }),
    latest,
    weeks,
    next,
    planned,
    days: [...new Set(held.filter(isThisYear).map(({ facts }) => facts.date))],
    template: ofFinals('template'),
    focus: ofFinals('focus'),
    awaiting: awaitedOf(finals, outlook),
    shared: shared[0] ?? null,
    sharedThisYear: shared.filter(isThisYear).length,
    entries,
  };
}

/** Whatever order people have sorted the rows in, and of two on one day always the same: else a group's row would change with it. */
function newestFirst(one: IndexEntry, other: IndexEntry): number {
  const day = ({ facts }: IndexEntry) => facts?.date ?? '';
  return (
    compare(day(other), day(one)) ||
    compare(other.modified, one.modified) ||
    compare(one.document, other.document) ||
    one.number - other.number
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const isDated = (entry: IndexEntry): entry is Dated => Boolean(entry.facts?.date);

/** A draft of today is of a meeting to come: most are begun before it. */
export const isHeld = (facts: Facts | null, today: string): facts is Facts & { date: string } =>
  facts !== null && facts.date !== null && (facts.final ? facts.date <= today : facts.date < today);

/** The first day to come: of minutes begun beforehand, or the next meeting that the latest minutes name. */
function nextMeeting(dated: readonly Dated[], today: string): string | null {
  const begun = dated.filter(({ facts }) => !isHeld(facts, today)).map(({ facts }) => facts.date);
  const latest = dated.find(({ facts }) => isHeld(facts, today))?.facts.date;
  const named = dated
    .filter(({ facts }) => facts.date === latest)
    .flatMap(({ facts }) => (facts.nextDate !== null && facts.nextDate >= today ? [facts.nextDate] : []));
  return [...begun, ...named].sort()[0] ?? null;
}

/** What was said in an earlier school year is still awaited while its day is to come. */
function awaitedOf(finals: readonly Dated[], { today, calendar }: Outlook): (string | null)[] {
  const open = finals.flatMap(({ facts }) => {
    const isThisYear = schoolYearOf(facts.date) === calendar.year;
    return facts.awaiting.filter((day) => isThisYear || (day !== null && day >= today));
  });
  return inDayOrder(open);
}
