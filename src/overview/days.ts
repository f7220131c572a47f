/** Days as whole numbers since 1970-01-01, so that weeks can be counted without clocks and time zones. */
export type DayNumber = number;

const millisecondsADay = 86_400_000;

/** The number of a day written YYYY-MM-DD (what follows is ignored), or null where there is no such day. */
export function dayNumber(iso: string): DayNumber | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const number = dayOf(year, month, day);
  return isoDay(number) === iso.slice(0, 10) ? number : null;
}

/** Months count from 1; a day beyond the month's end goes on into the next one. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsADay);
}

/** YYYY-MM-DD */
export function isoDay(day: DayNumber): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The Monday of the week that the day stands in. Day 0 was a Thursday. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The week's number as ISO 8601 and Swedish calendars count: week 1 holds the year's first Thursday. */
export function weekNumber(day: DayNumber): number {
  const thursday = mondayOf(day) + 3;
  const firstOfYear = dayOf(new Date(thursday * millisecondsADay).getUTCFullYear(), 1, 1);
  return 1 + Math.floor((thursday - firstOfYear) / 7);
}

/** The earliest first, those without a day last. */
export const inDayOrder = (days: readonly (string | null)[]): (string | null)[] =>
  [...days].sort((one, other) => ((one ?? '~') < (other ?? '~') ? -1 : 1));
