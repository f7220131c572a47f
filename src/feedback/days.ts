import { type Span, spansOf } from './spans';
import type { FeedbackWords } from './statement';

interface NamedDay {
  date: number;
  month: number;
  year: number | null;
  /** How many words it took. */
  words: number;
}

/** The day that is named from this word on. */
export function dayAt(spans: readonly Span[], at: number, { months }: FeedbackWords): NamedDay | null {
  const [date, month, year] = [0, 1, 2].map((index) => spans[at + index]?.word ?? '');
  const named = months.findIndex((name) => name.toLowerCase().startsWith(month ?? ''));
  if (!/^\d{1,2}$/.test(date ?? '') || (month ?? '').length < 3 || named < 0) return null;
  const hasYear = /^\d{4}$/.test(year ?? '');
  return {
    date: Number(date),
    month: named + 1,
    year: hasYear ? Number(year) : null,
    words: hasYear ? 3 : 2,
  };
}

/** The day as YYYY-MM-DD; without a year the first one from the day when it was written. */
export function isoOf({ date, month, year }: Omit<NamedDay, 'words'>, written: string | null): string | null {
  const inYear = (found: number): string =>
    [String(found).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
  const stated = year ?? (written === null ? null : Number(written.slice(0, 4)));
  if (stated === null) return null;
  const iso = inYear(year === null && written !== null && inYear(stated) < written ? stated + 1 : stated);
  return isDay(iso) ? iso : null;
}

/** 2025-11-19 or 2025/11/19; 19/11, 19.11, 19/11-25, 19/11 2025 or 19.11.2025. */
const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})[/.](\d{1,2})(?:[/.\s-]+(\d{4})|[/.-](\d{2}))?(?![\d:])/;

/**
 * The day that a cell says, in figures or with its month in words. A day without a year is the first one
 * from the day of the meeting, but not one half a year later: then nobody knows which one it is.
 */
export function dayIn(cell: string, held: string | null, languages: readonly FeedbackWords[]): string | null {
  const named = daysIn(cell, languages).find(({ year }) => year !== null || held !== null);
  const iso = named ? isoOf(named, held) : null;
  if (!iso || !named || named.year !== null || held === null) return iso;
  return Date.parse(iso) - Date.parse(held) < halfAYear ? iso : null;
}

const halfAYear = 183 * 86_400_000;

function daysIn(cell: string, languages: readonly FeedbackWords[]): Omit<NamedDay, 'words'>[] {
  const [, ...first] = yearFirst.exec(cell) ?? [];
  if (first[0]) return [{ year: Number(first[0]), month: Number(first[1]), date: Number(first[2]) }];
  const [found, date, month, year, short] = dayFirst.exec(cell) ?? [];
  const inFigures = year ?? (short ? `20${short}` : null);
  if (found)
    return [{ year: inFigures ? Number(inFigures) : null, month: Number(month), date: Number(date) }];
  const spans = spansOf(cell.normalize('NFC'));
  return languages.flatMap((words) => [...spans.keys()].flatMap((at) => dayAt(spans, at, words) ?? []));
}

/** Whether YYYY-MM-DD is a day of the calendar. */
export function isDay(iso: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return false;
  const read = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return read.getUTCMonth() === Number(found[2]) - 1 && read.getUTCDate() === Number(found[3]);
}
