import { type Cell, cell, fingerprint } from './cells';
import type { GroupColumn } from './columns';
import type { Facts } from './facts';
import { type IndexEntry, readingWords, taskWord } from './indexRows';
import { documentLink, folderLink } from './links';
import type { FoundGroup } from './listing';
import type { SchoolCalendar } from './schoolYear';
import { schoolYearOf } from './schoolYear';
import { stateOf, states } from './states';
import type { SheetWords } from './words';

/** What holds for every group on one day. */
export interface Outlook {
  /** YYYY-MM-DD */
  today: string;
  calendar: SchoolCalendar;
  /** Meetings that each group plans for a school year. */
  planned: number;
  paused: (group: string) => boolean;
}

type Dated = IndexEntry & { facts: Facts & { date: string } };

/** A group's row, from its entries in the index. */
export function groupCells(
  group: FoundGroup,
  entries: readonly IndexEntry[],
  outlook: Outlook,
  words: SheetWords,
): Record<GroupColumn, Cell> {
  const { overview, templates, invites } = words;
  const { today, calendar, planned } = outlook;
  const dated = entries.filter(isDated).sort((one, other) => (one.facts.date < other.facts.date ? 1 : -1));
  const held = dated.filter(({ facts }) => facts.date <= today);
  const [latest = null] = held;
  const finals = held.filter(({ facts }) => facts.final);
  const ofFinals = <Key extends 'schools' | 'leader' | 'template' | 'focus'>(key: Key): Facts[Key] | null =>
    finals.find(({ facts }) => facts[key] !== null)?.facts[key] ?? null;
  const template = ofFinals('template');
  const next = nextMeeting(dated, today);
  const weeks = latest ? calendar.weeksBetween(latest.facts.date, today) : null;
  const state = stateOf({
    paused: outlook.paused(group.name) || latest?.facts.paused === true,
    booked: next !== null,
    weeks,
    plan: calendar.plan(planned),
    minutes: entries.some(({ facts, trouble }) => facts !== null || trouble !== null),
  });
  const since =
    state === 'longer' && latest ? overview.sinceNote(words.day(latest.facts.date), weeks ?? 0) : undefined;
  const cells = {
    group: cell(group.name, folderLink(group.id)),
    subject: cell(),
    schools: cell(ofFinals('schools')),
    leader: cell(ofFinals('leader')),
    state: cell(`${states[state].icon} ${overview.states[state]}`, null, since),
    last: cell(latest?.facts.date, latest && linkTo(latest)),
    weeks: cell(weeks?.toString()),
    next: cell(next),
    meetings: cell(overview.meetingsOfPlan(heldIn(calendar.year, held), planned)),
    latest: cell(template && templates[template]),
    focus: cell(ofFinals('focus')),
    task: cell(taskWord(latest?.facts.task, overview.task)),
    invite: cell(latest?.facts.invite && invites[latest.facts.invite]),
    awaiting: cell(),
    shared: sharedCell(dated, overview),
    reading: cell(howRead(entries, latest, overview)),
    folder: cell(group.id),
  };
  return { ...cells, check: cell(checkOf(Object.values(cells))) };
}

const isDated = (entry: IndexEntry): entry is Dated => Boolean(entry.facts?.date);

const linkTo = ({ document, place }: IndexEntry, heading = place.heading): string | null =>
  documentLink(document, place.tab, heading);

/** The first day to come: of minutes begun beforehand, or the next meeting that the latest minutes name. */
function nextMeeting(dated: readonly Dated[], today: string): string | null {
  const begun = dated.filter(({ facts }) => facts.date > today).map(({ facts }) => facts.date);
  const latest = dated.find(({ facts }) => facts.date <= today)?.facts.date;
  const named = dated
    .filter(({ facts }) => facts.date === latest)
    .flatMap(({ facts }) => (facts.nextDate !== null && facts.nextDate >= today ? [facts.nextDate] : []));
  return [...begun, ...named].sort()[0] ?? null;
}

/** Days with a meeting: two minutes of the same day are one. */
function heldIn(year: number, held: readonly Dated[]): number {
  const days = held.map(({ facts }) => facts.date).filter((day) => schoolYearOf(day) === year);
  return new Set(days).size;
}

function sharedCell(dated: readonly Dated[], words: SheetWords['overview']): Cell {
  const shared = dated.find(({ facts }) => facts.share !== null);
  if (!shared) return cell();
  return cell(words.sharedFrom(shared.facts.date), linkTo(shared, shared.place.shared ?? undefined));
}

/** How the latest was read; a document that cannot be read at all is told about first. */
function howRead(
  entries: readonly IndexEntry[],
  latest: IndexEntry | null,
  words: SheetWords['overview'],
): string | null {
  const troubled = entries.find(({ trouble }) => trouble !== null);
  const shown = troubled ?? latest ?? entries.find(({ facts }) => facts !== null);
  return shown ? readingWords(shown, words) : null;
}

const checkOf = (cells: readonly Cell[]): string =>
  fingerprint(cells.flatMap(({ text, link, note }) => [text, link ?? '', note ?? '']));
