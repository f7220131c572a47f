import type { Language } from './minutes';

/**
 * Dates as people write them: "2025-11-04", "20251104", "251104", "4/11", "3/10 -23", "4.11.2025",
 * "tisdag den 4 november", "4:e nov", "Nov 13, 2025". A week ("v. 46"), a month, a span of days or a class
 * ("åk 5/6") is no date, and a day that does not exist (31/2) is none either.
 */
export interface WrittenDate {
  day: number;
  /** 1–12 */
  month: number;
  /** Null where it is not written. */
  year: number | null;
  /** 0 for Sunday, as `Date.getUTCDay`; null where it is not written. */
  weekday: number | null;
  /** Day and month may as well be the other way round (English "4/11/2025"). */
  doubtful: boolean;
  /** Where it stands in the text, the weekday before it included. */
  start: number;
  end: number;
}

const monthWords: readonly string[] = [
  'januari january jan',
  'februari february febr feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
];
const weekdayWords: readonly string[] = [
  'söndag söndagen sön sönd sunday sun',
  'måndag måndagen mån månd monday mon',
  'tisdag tisdagen tis tisd ti tuesday tue tues',
  'onsdag onsdagen ons onsd wednesday wed weds',
  'torsdag torsdagen tors torsd tor thursday thu thur thurs',
  'fredag fredagen fre fred fr friday fri',
  'lördag lördagen lör lörd saturday sat',
];

const indexed = (words: readonly string[]): Map<string, number> =>
  new Map(words.flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index])));

type Part = 'day' | 'last' | 'month' | 'name' | 'year';
interface Form {
  pattern: RegExp;
  /** What each group of the pattern holds. */
  parts: readonly Part[];
  /** What a text must hold for the pattern to be tried at all. */
  needs: RegExp;
  /** Whether English may mean month first. */
  swappable: boolean;
}

interface Calendar {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  /** The surest form first: what one has taken, no later one reads again. */
  forms: readonly Form[];
}

let calendar: Calendar | undefined;

/** How the names of months begin. */
const monthBegins = /jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec/;
const monthNames = (): string => `(?:${monthWords.join(' ').replace(/ /g, '|')})`;

function makeForms(): Form[] {
  const name = `(${monthNames()})(?!\\p{L})\\.?`;
  const shortYear = `[-'’/]\\s?(\\d\\d)(?!\\s?${monthNames()})`;
  const day = '(\\d{1,2})(?:\\s?-\\s?(\\d{1,2}))?';
  const form = (parts: Part[], needs: RegExp, pattern: string, swappable = false): Form => ({
    pattern: new RegExp(`(?<![\\p{L}\\d/.-])${pattern}(?![\\d\\p{L}]|[.:/]\\d)`, 'gu'),
    parts,
    needs,
    swappable,
  });
  const slash = '(\\d{1,2})\\s?/\\s?(\\d{1,2})';
  return [
    form(
      ['year', 'month', 'day'],
      /\d{4}/,
      '(20\\d\\d|19\\d\\d)\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})',
    ),
    form(['year', 'month', 'day'], /\d{6}/, '(20\\d\\d|[1-4]\\d)(\\d\\d)(\\d\\d)'),
    form(
      ['day', 'last', 'name', 'year', 'year'],
      monthBegins,
      `${day}(?::?[ae]|st|nd|rd|th|\\.)?\\s{0,2}(?:of\\s)?${name}(?:,?\\s{0,3}(20\\d\\d|19\\d\\d)|\\s{0,2}${shortYear})?`,
    ),
    form(
      ['name', 'day', 'year'],
      monthBegins,
      `${name}\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,2}(\\d{4}))?`,
    ),
    form(['day', 'month', 'year'], /\/.*\d{4}/, `${slash}(?:\\s?[-/.,]\\s?|\\s)(20\\d\\d)`, true),
    form(['day', 'month', 'year'], /\//, `${slash}\\s{0,2}${shortYear}`, true),
    form(['day', 'last', 'month'], /\//, `${day}\\s?/\\s?(\\d{1,2})`, true),
    form(['day', 'month', 'year'], /\./, '(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(20\\d\\d|\\d\\d)', true),
    form(['day', 'month', 'year'], /-.*\d{4}/, '(\\d{1,2})-(\\d{1,2})-(20\\d\\d)', true),
  ];
}

function theCalendar(): Calendar {
  calendar ??= { months: indexed(monthWords), weekdays: indexed(weekdayWords), forms: makeForms() };
  return calendar;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has such a day; without a year 29/2 may be one. */
export function isDay(day: number, month: number, year: number | null): boolean {
  if (day < 1 || day > (monthLengths[month - 1] ?? 0)) return false;
  return !(month === 2 && day === 29 && year !== null && new Date(Date.UTC(year, 1, 29)).getUTCDate() !== 29);
}

export const weekdayOf = (day: number, month: number, year: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const dashes = /[‐‑‒–—−]/g;

/** Every date in a text, in order. Looks at the first 300 characters only. */
export function findDates(text: string, language: Language): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  let rest = text.slice(0, 300).replace(dashes, '-').toLowerCase();
  const found: WrittenDate[] = [];
  for (const { pattern, parts, needs, swappable } of theCalendar().forms) {
    if (!needs.test(rest)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const date = understood(rest, match, parts, swappable && language === 'en');
      if (date) found.push(date);
      rest =
        rest.slice(0, match.index) + '#'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found;
}

/** "Träff 1 – 8 oktober" is the first meeting, and not eight days. */
const ordinal = /(?:träff|möte|meeting|session|nr|no\.?|#) ?$/;

function understood(
  text: string,
  match: RegExpExecArray,
  parts: readonly Part[],
  english: boolean,
): WrittenDate | null {
  const numbers: Partial<Record<Part, number>> = {};
  parts.forEach((part, index) => {
    const words = match[index + 1];
    if (words === undefined) return;
    numbers[part] = part === 'name' ? (theCalendar().months.get(words) ?? 0) + 1 : Number(words);
  });
  const { last, year } = numbers;
  let day = numbers.day ?? 0;
  let month = numbers.name ?? numbers.month ?? 0;
  if (last !== undefined && ordinal.test(text.slice(0, match.index))) day = last;
  else if (last !== undefined && last !== day + 1) return null;
  const full = year === undefined ? null : year < 100 ? 2000 + year : year;
  const before = weekdayBefore(text.slice(Math.max(0, match.index - 24), match.index));
  const weekday = before?.weekday ?? null;
  let doubtful = false;
  if (english && month > 12) [day, month] = [month, day];
  else if (english && day <= 12 && day !== month) {
    const other = full !== null && weekday !== null && weekdayOf(month, day, full) === weekday;
    doubtful = !other && weekday === null;
    if (other && weekdayOf(day, month, full) !== weekday) [day, month] = [month, day];
  }
  if (!isDay(day, month, full)) return null;
  return {
    day,
    month,
    year: full,
    weekday,
    doubtful,
    start: match.index - (before?.length ?? 0),
    end: match.index + match[0].length,
  };
}

function weekdayBefore(text: string): { weekday: number; length: number } | null {
  const found = /(\p{L}+)\.?,?\s*(?:(?:den|the)\s+)?$/u.exec(text);
  const weekday = found ? theCalendar().weekdays.get(found[1] ?? '') : undefined;
  return found && weekday !== undefined ? { weekday, length: found[0].length } : null;
}

export const isWeekday = (word: string): boolean => theCalendar().weekdays.has(word);
export const isMonth = (word: string): boolean => theCalendar().months.has(word);

const moved =
  /(?<!\p{L})(?:flytta\p{L}*|ändra\p{L}*|inte|ej|från|from|not|moved|instead of|i ?stället för)(?!\p{L})/iu;
const alternative = /^[\s,)]*(?:eller|alt\.?|alternativt|or)\s[^#]*$/iu;
const otherwise =
  /(?<!\p{L})(?:senast|innan|före|efter|bestäm\p{L}*|meddela\p{L}*|besked|apt|mejla\p{L}*|före|before|after|by|deciding|decided?|until)(?!\p{L})/iu;
const dotted = /^\D{0,14}?(\d{1,2})\.\s?(\d{1,2})\.?\s*$/;

/**
 * The one date that a value gives, or null: two to choose from, or a date that stands there for another
 * reason ("vi bestämmer på APT 14/11"), is no answer.
 */
export function dateOf(value: string, language: Language): WrittenDate | null {
  const dates = findDates(value, language);
  const [first, second] = dates;
  if (!first) return dottedDate(value);
  const before = value.slice(0, first.start);
  if (before.split(/\s+/).length > 8 || otherwise.test(before)) return null;
  if (!second) return first;
  if (moved.test(before)) return second;
  return alternative.test(value.slice(first.end, second.start)) ? null : first;
}

/** "14.10" alone is a date; after "kl" or with more beside it it is a time. */
function dottedDate(value: string): WrittenDate | null {
  const match = dotted.exec(value.slice(0, 40));
  if (!match || /(?<!\p{L})(?:kl|klockan|at)(?!\p{L})/iu.test(value)) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (!isDay(day, month, null)) return null;
  return { day, month, year: null, weekday: null, doubtful: false, start: 0, end: match[0].length };
}

const clock = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
const time = new RegExp(
  `(?<![\\d.:/])(?:${clock}(?:\\s?(?:[-–—]|till|to)(?:\\s?${clock}|\\s?[012]?\\d(?![\\d/]))?)?|(?<=(?<!\\p{L})(?:kl\\.?|klockan|at)\\s?)[012]?\\d(?:\\s?[-–—]\\s?(?:${clock}|[012]?\\d))?)(?![\\d:])(?:\\s?[ap]\\.?m\\.?(?!\\p{L}))?`,
  'iu',
);

/** The time of day in a text, as it is written ("14.45–16.00"), or null. */
export const timeIn = (text: string): string | null => time.exec(text.slice(0, 300))?.[0].trim() ?? null;
