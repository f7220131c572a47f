import { isDay, type WrittenDate, weekdayOf } from './dates';
import type { ReadDate } from './minutes';

/** Years for dates that were written without one. A school year runs from July to June. */

const two = (number: number): string => String(number).padStart(2, '0');
export const isoOf = (day: number, month: number, year: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** The calendar year that a month falls in, in the school year that began in July of `autumn`. */
const yearIn = (autumn: number, month: number): number => (month >= 7 ? autumn : autumn + 1);
/** The year that a school year began in: 2026 for every day from 2026-07-01 to 2027-06-30. */
export const autumnOf = (iso: string): number =>
  Number(iso.slice(0, 4)) - (Number(iso.slice(5, 7)) >= 7 ? 0 : 1);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How far ahead of today a meeting may lie before last year's is the likelier one. */
const farAhead = 182;
/** How many years back and on a weekday may point. */
const weekdayYears = [0, -1, 1, -2, -3];

const fits = (date: WrittenDate, year: number): boolean =>
  isDay(date.day, date.month, year) &&
  (date.weekday === null || weekdayOf(date.day, date.month, year) === date.weekday);

const inYear = (date: WrittenDate, year: number | undefined): ReadDate | null =>
  year === undefined || !isDay(date.day, date.month, year)
    ? null
    : { iso: isoOf(date.day, date.month, year), certain: false };

/** A date with its year, as it stands; null for one without. */
export function dated(date: WrittenDate): ReadDate | null {
  if (date.year === null) return null;
  return { iso: isoOf(date.day, date.month, date.year), certain: !date.doubtful };
}

/** The date in the school year of `anchor` (YYYY-MM-DD), or in the year near it that the weekday points at. */
export function nearDate(date: WrittenDate, anchor: string): ReadDate | null {
  const base = yearIn(autumnOf(anchor), date.month);
  const year = weekdayYears.map((step) => base + step).find((candidate) => fits(date, candidate));
  return inYear(date, year ?? base);
}

/** As `nearDate`, but what lies more than half a year ahead of `today` was rather last year. */
export function meetingDate(date: WrittenDate, today: string): ReadDate | null {
  const near = nearDate(date, today);
  if (!near || daysBetween(today, near.iso) <= farAhead) return near;
  const earlier = nearDate(date, `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`);
  return earlier ?? near;
}

/** The first such day on or after `from`. */
export function dateAfter(date: WrittenDate, from: string): ReadDate | null {
  const year = Number(from.slice(0, 4));
  const later = [year, year + 1, year + 2].filter(
    (candidate) => isDay(date.day, date.month, candidate) && isoOf(date.day, date.month, candidate) >= from,
  );
  return inYear(date, later.find((candidate) => fits(date, candidate) && candidate <= year + 1) ?? later[0]);
}

/** The last such day on or before `to`. */
export function dateBefore(date: WrittenDate, to: string): ReadDate | null {
  const year = Number(to.slice(0, 4));
  const earlier = [year, year - 1, year - 2].filter(
    (candidate) => isDay(date.day, date.month, candidate) && isoOf(date.day, date.month, candidate) <= to,
  );
  return inYear(
    date,
    earlier.find((candidate) => fits(date, candidate) && candidate >= year - 1) ?? earlier[0],
  );
}
