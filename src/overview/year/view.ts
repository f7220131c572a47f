import type { Language } from '../../meeting/minutes';
import { inOrder, latestFirst, sortKey } from '../alphabet';
import { dayNumber, dayOf, isoDay, mondayOf, weekNumber } from '../days';
import { type SchoolCalendar, schoolYearName, schoolYearOf } from '../schoolYear';
import type { StateKey } from '../states';

/** A school year as a picture: a row a group, a column a week. */
export interface PlotView {
  /** Of the person who looks. */
  language: Language;
  /** "2026–2027" */
  year: string;
  /** Every week that has a day in the school year, from the left. */
  weeks: PlotWeek[];
  /** Which of the weeks today stands in, or null in another school year. */
  today: number | null;
  /** Alphabetical, whatever order the sheet is sorted in. */
  groups: PlotGroup[];
}

export interface PlotWeek {
  /** As Swedish calendars count. */
  number: number;
  /** YYYY-MM-DD */
  monday: string;
  lov: boolean;
}

export interface PlotGroup {
  name: string;
  /** Null where the sheet says something else than a state. */
  state: { key: StateKey; words: string } | null;
  /** School weeks from one meeting to the next in the group's own plan; null in a pause. */
  plan: number | null;
  /** Those that have been held, the first one first: one a day. */
  meetings: PlotMeeting[];
  /** The next one, when it is booked; its week is null in another school year. */
  next: { date: string; week: number | null } | null;
}

export interface PlotMeeting {
  /** YYYY-MM-DD */
  date: string;
  /** Which of the weeks it was held in. */
  week: number;
  link: string | null;
}

/** What is known of a group before its days are given their weeks. */
export interface KnownGroup {
  name: string;
  state: PlotGroup['state'];
  plan: number;
  /** Held meetings of any year, in any order. */
  meetings: readonly { date: string; link: string | null }[];
  /** YYYY-MM-DD */
  next: string | null;
}

/** `today` is YYYY-MM-DD. */
export function plotView(
  language: Language,
  calendar: SchoolCalendar,
  today: string,
  groups: readonly KnownGroup[],
): PlotView {
  const { year } = calendar;
  const weeks = weeksOfYear(calendar);
  const [first = ''] = weeks.map(({ monday }) => monday);
  const weekOf = (date: string): number | null => {
    const day = dayNumber(date);
    if (day === null || schoolYearOf(date) !== year) return null;
    return (mondayOf(day) - mondayOf(dayNumber(first) ?? day)) / 7;
  };
  return {
    language,
    year: schoolYearName(year),
    weeks,
    today: weekOf(today),
    groups: inOrder(groups, ({ name }) => sortKey(name)).map((group) => ({
      name: group.name,
      state: group.state,
      plan: group.state?.key === 'paused' ? null : group.plan,
      meetings: meetingsOf(group, weekOf),
      next:
        group.next && dayNumber(group.next) !== null ? { date: group.next, week: weekOf(group.next) } : null,
    })),
  };
}

function weeksOfYear(calendar: SchoolCalendar): PlotWeek[] {
  const last = mondayOf(dayOf(calendar.year + 1, 6, 30));
  const weeks: PlotWeek[] = [];
  for (let monday = mondayOf(dayOf(calendar.year, 7, 1)); monday <= last; monday += 7)
    weeks.push({ number: weekNumber(monday), monday: isoDay(monday), lov: !calendar.isSchoolWeek(monday) });
  return weeks;
}

/** Two minutes of one day are one meeting: the first that has a link leads there. */
function meetingsOf({ meetings }: KnownGroup, weekOf: (date: string) => number | null): PlotMeeting[] {
  const days = new Map<string, PlotMeeting>();
  for (const { date, link } of meetings) {
    const week = weekOf(date);
    if (week !== null && !days.get(date)?.link) days.set(date, { date, week, link });
  }
  return inOrder([...days.values()], ({ date }) => latestFirst(date)).reverse();
}
