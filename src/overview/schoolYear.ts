import { type DayNumber, dayNumber, dayOf, isoDay, mondayOf, weekNumber } from './days';

/**
 * The Swedish school year, July to June, and its school weeks: weeks that are not lov. Lov is written as
 * week numbers, since that is how schools speak of it, and each number occurs once in a school year.
 */
export const breakKeys = ['autumn', 'christmas', 'winter', 'easter', 'summer'] as const;
export type BreakKey = (typeof breakKeys)[number];

/** Weeks as people write them: "44", "52–1", "9, 10". */
export type Breaks = Record<BreakKey, string>;

const firstMonth = 7;

/** The year that the school year began in: 2026 for every day from 2026-07-01 to 2027-06-30. */
export function schoolYearOf(iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return month >= firstMonth ? year : year - 1;
}

/** "2026–2027" */
export const schoolYearName = (year: number): string => `${year}–${year + 1}`;

/** The year of "2026–2027", "2026/27" or "2026"; null where no year stands. */
export function schoolYearNamed(text: string): number | null {
  const found = /\b(20\d\d)\b/.exec(text);
  return found ? Number(found[1]) : null;
}

/**
 * Lov as most municipalities have it. Höstlov is week 44 and sportlov week 9 in many places, jullov the
 * weeks with three school days or more from 22 December to 7 January, påsklov the week before Easter Sunday.
 */
export function proposedBreaks(year: number): Breaks {
  return {
    autumn: '44',
    christmas: christmasWeeks(year),
    winter: '9',
    easter: String(weekNumber(easterSunday(year + 1))),
    summer: '25–32',
  };
}

function christmasWeeks(year: number): string {
  const [first, last] = [dayOf(year, 12, 22), dayOf(year + 1, 1, 7)];
  const weeks: number[] = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7) {
    const schoolDays = [0, 1, 2, 3, 4].filter((day) => monday + day >= first && monday + day <= last);
    if (schoolDays.length >= 3) weeks.push(weekNumber(monday));
  }
  return `${weeks[0]}–${weeks[weeks.length - 1]}`;
}

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The week numbers of "44", "v. 52–1" (over the new year) or "9, 10 och 12". What is no week is left out. */
export function weeksOf(text: string): Set<number> {
  const weeks = new Set<number>();
  for (const [, from, to] of text.matchAll(/(\d{1,2})(?:\s*[-–—]\s*(?:v\.?\s*)?(\d{1,2}))?/g)) {
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    if (!isWeek(first) || !isWeek(last)) continue;
    for (let week = first; ; week = week >= 53 ? 1 : week + 1) {
      weeks.add(week);
      if (week === last) break;
    }
  }
  return weeks;
}

/** What people write where there is no such lov. */
const noLov = /^(?:inget|ingen|inga|nej|none|no|0|[-–—])$/i;

/** Whether a text says which weeks are lov, or that none are. */
export const saysWeeks = (text: string): boolean => noLov.test(text.trim()) || weeksOf(text).size > 0;

const isWeek = (number: number): boolean => number >= 1 && number <= 53;

/** Counts school weeks with the lov of one school year as it is set, and of other years as proposed. */
export class SchoolCalendar {
  private readonly breaks = new Map<number, Set<number>>();

  constructor(
    readonly year: number,
    set: Breaks,
  ) {
    this.breaks.set(year, allWeeks(set));
  }

  /** Whether the week that begins with this Monday has school. A week belongs to the year of its Thursday. */
  isSchoolWeek(monday: DayNumber): boolean {
    const year = schoolYearOf(isoDay(monday + 3));
    const breaks = this.breaks.get(year) ?? allWeeks(proposedBreaks(year));
    this.breaks.set(year, breaks);
    return !breaks.has(weekNumber(monday));
  }

  /** School weeks that have begun after the week of one day, up to and with the week of another. Days are YYYY-MM-DD. */
  weeksBetween(from: string, to: string): number {
    const first = dayNumber(from);
    const last = dayNumber(to);
    if (first === null || last === null) return 0;
    return this.count(mondayOf(first) + 7, mondayOf(last));
  }

  /** School weeks in the whole school year. */
  weeksInYear(): number {
    return this.count(
      mondayOf(dayOf(this.year, firstMonth, 4)),
      mondayOf(dayOf(this.year + 1, firstMonth, 4)) - 7,
    );
  }

  /** School weeks from one meeting to the next when the year's meetings are spread evenly, at least one. */
  plan(meetingsAYear: number): number {
    return Math.max(1, Math.ceil(this.weeksInYear() / Math.max(1, meetingsAYear)));
  }

  private count(first: DayNumber, last: DayNumber): number {
    let weeks = 0;
    for (let monday = first; monday <= last; monday += 7) if (this.isSchoolWeek(monday)) weeks += 1;
    return weeks;
  }
}

function allWeeks(breaks: Breaks): Set<number> {
  return weeksOf(Object.values(breaks).join(', '));
}
