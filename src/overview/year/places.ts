import type { PlotGroup, PlotView, PlotWeek } from './view';

/** A meeting, or the next one, where it stands in the picture. */
export interface Mark {
  kind: 'meeting' | 'next';
  date: string;
  week: number;
  link: string | null;
  /** Which of the marks of its week this is, from 0, and how many there are: they stand above one another. */
  inWeek: number;
  ofWeek: number;
}

/** All marks of a group from the left; those of one week by their days. */
export function marksOf({ meetings, next }: PlotGroup): Mark[] {
  const held = meetings.map((meeting) => ({ ...meeting, kind: 'meeting' as const }));
  const booked =
    next && next.week !== null
      ? [{ date: next.date, week: next.week, link: null, kind: 'next' as const }]
      : [];
  const all = [...held, ...booked];
  const seen = new Map<number, number>();
  return all.map((mark) => {
    const inWeek = seen.get(mark.week) ?? 0;
    seen.set(mark.week, inWeek + 1);
    return { ...mark, inWeek, ofWeek: all.filter(({ week }) => week === mark.week).length };
  });
}

/** A part of the school year. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * How far the plan reaches from each meeting, counted in weeks from the picture's left edge: to the end of the
 * last week in which no more school weeks have begun than the plan has, or to the next meeting when that is first.
 * Nowhere in a pause.
 */
export function planLines({ weeks }: Pick<PlotView, 'weeks'>, { meetings, plan }: PlotGroup): Stretch[] {
  if (plan === null) return [];
  return meetings.flatMap(({ week }, index) => {
    const reach = reachOf(weeks, week, plan);
    const next = meetings[index + 1]?.week ?? weeks.length;
    if (next === week || reach === week) return [];
    return [{ from: week + 0.5, to: next <= reach ? next + 0.5 : reach + 1 }];
  });
}

/** The last week that a plan of so many school weeks reaches to from a week. */
export function reachOf(weeks: readonly PlotWeek[], from: number, plan: number): number {
  let school = 0;
  let last = from;
  for (let week = from + 1; week < weeks.length; week += 1) {
    if (!weeks[week]?.lov) school += 1;
    if (school > plan) break;
    last = week;
  }
  return last;
}

/** Lov, from the left, with weeks side by side as one: from its first week through its last. */
export function lovStretches(weeks: readonly PlotWeek[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [week, { lov }] of weeks.entries()) {
    const last = stretches[stretches.length - 1];
    if (!lov) continue;
    if (last && last.to === week - 1) last.to = week;
    else stretches.push({ from: week, to: week });
  }
  return stretches;
}

/** Where each month begins: a week belongs to the month of its Thursday. Months count from 0. */
export function monthStarts(weeks: readonly PlotWeek[]): { month: number; week: number }[] {
  const starts: { month: number; week: number }[] = [];
  for (const [week, { monday }] of weeks.entries()) {
    const thursday = new Date(`${monday}T00:00:00Z`).getTime() + 3 * 86_400_000;
    const month = new Date(thursday).getUTCMonth();
    if (starts[starts.length - 1]?.month !== month) starts.push({ month, week });
  }
  return starts;
}
