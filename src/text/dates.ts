import type { Language } from '../meeting/minutes';

/**
 * Days and times in words, in both languages, without Intl: Apps Script and the browser must say the same.
 * A day is YYYY-MM-DD, a moment is YYYY-MM-DDTHH:MM in the reader's own time zone. What is not a day is
 * given back as it stands.
 */

interface Calendar {
  weekdays: string[];
  months: string[];
  today: string;
  yesterday: string;
  /** Between the hour and the minute. */
  colon: string;
  at: (day: string, clock: string) => string;
}

export const monthsSv = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

export const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Names of weekdays (from Sunday) and months, and how a moment is put. */
export const calendars: Record<Language, Calendar> = {
  sv: {
    weekdays: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
    months: monthsSv,
    today: 'i dag',
    yesterday: 'i går',
    colon: '.',
    at: (day, clock) => `${day} kl. ${clock}`,
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: monthsEn,
    today: 'today',
    yesterday: 'yesterday',
    colon: ':',
    at: (day, clock) => `${day} at ${clock}`,
  },
};

interface Day {
  year: number;
  month: number;
  day: number;
  /** Milliseconds since 1970 at midnight, as if the day were in UTC. */
  midnight: number;
}

function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day, midnight: date.getTime() } : null;
}

/** "14 oktober", "14 October". */
export function dayAndMonth(language: Language, iso: string): string {
  const day = dayOf(iso);
  return day ? `${day.day} ${calendars[language].months[day.month - 1]}` : iso;
}

/** "tisdag 14 oktober", "Tuesday 14 October". */
export function weekdayAndDay(language: Language, iso: string): string {
  const day = dayOf(iso);
  if (!day) return iso;
  const weekday = calendars[language].weekdays[new Date(day.midnight).getUTCDay()];
  return `${weekday} ${dayAndMonth(language, iso)}`;
}

/** "tisdag 14 oktober 2025", "Tuesday 14 October 2025". */
export function wholeDay(language: Language, iso: string): string {
  const day = dayOf(iso);
  return day ? `${weekdayAndDay(language, iso)} ${day.year}` : iso;
}

/** "14 oktober", with the year when it is another than today's: "14 oktober 2024". */
export function nearDay(language: Language, iso: string, today: string): string {
  const day = dayOf(iso);
  if (!day) return iso;
  const sameYear = day.year === dayOf(today)?.year;
  return sameYear ? dayAndMonth(language, iso) : `${dayAndMonth(language, iso)} ${day.year}`;
}

/** "i dag kl. 14.05", "i går kl. 9.30", "14 oktober kl. 14.05", in English "today at 14:05". */
export function momentInWords(language: Language, moment: string, today: string): string {
  const day = dayOf(moment);
  if (!day) return moment;
  const calendar = calendars[language];
  const daysAgo = Math.round(((dayOf(today)?.midnight ?? Number.NaN) - day.midnight) / 86_400_000);
  const near = daysAgo === 0 ? calendar.today : daysAgo === 1 ? calendar.yesterday : null;
  const clock = /^.{10}T(\d{2}):(\d{2})/.exec(moment);
  const when = near ?? nearDay(language, moment, today);
  return clock ? calendar.at(when, `${Number(clock[1])}${calendar.colon}${clock[2]}`) : when;
}

/** The number of the day's week as Swedish calendars count (ISO 8601); null for what is not a day. */
export function weekOf(iso: string): number | null {
  const day = dayOf(iso);
  if (!day) return null;
  // A week belongs to the year of its Thursday.
  const thursday = day.midnight + (4 - (new Date(day.midnight).getUTCDay() || 7)) * 86_400_000;
  const firstDay = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday - firstDay) / (7 * 86_400_000));
}

/** The first letter large, for a date that begins a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
