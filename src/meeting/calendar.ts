import { dateOf, findDates } from './dates';
import type { Draft } from './drafts';
import type { ReadDate } from './minutes';
import { dateAfter, dateBefore, dated, meetingDate, nearDate } from './years';

/** Settles the year of every meeting in a document, from what is written in it and from today. */

const schoolYear = /(?:läsåret|läsår|school year)\s*(?:20)?(\d\d)\s?[-/–]\s?(?:20)?\d\d(?!\d)/i;
const term =
  /(?<!\p{L})(ht|vt|hösten|våren|hösttermin\p{L}*|vårtermin\p{L}*|autumn|spring)[\s’'-]{0,2}(?:20)?(\d\d)(?!\d)/iu;

/** A day in the school year that a text names ("läsåret 25/26", "HT25", "VT 2026"), or null. */
export function yearNamed(text: string): string | null {
  const year = schoolYear.exec(text);
  if (year) return `20${year[1]}-10-01`;
  const found = term.exec(text);
  if (!found) return null;
  const spring = /^v|^s/i.test(found[1] ?? '');
  return `20${found[2]}-${spring ? '03' : '10'}-01`;
}

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

export interface Dates {
  date: ReadDate | null;
  nextDate: ReadDate | null;
}

/** The dates of each draft. `hints` holds for each the school year that is named above it, if any. */
export function settleDates(
  drafts: readonly Draft[],
  hints: readonly (string | null)[],
  today: string,
): Dates[] {
  const sure = drafts.map(({ date }) => date && dated(date));
  const beside = nearestSure(sure);
  const settled = drafts.map((draft, index) => {
    const near = beside[index];
    return (
      sure[index] ??
      ownYear(draft, hints[index] ?? null) ??
      (draft.date && near ? nearDate(draft.date, near.iso) : null)
    );
  });
  const guessed = drafts.map(({ date }, index) => settled[index] ?? (date && meetingDate(date, today)));
  return inOrder(drafts, settled, guessed).map((date, index) => ({
    date,
    nextDate: nextDateOf(drafts[index], date, hints[index] ?? null, today),
  }));
}

/** From the same meeting's next date when that has its year, or from a school year named above. */
function ownYear({ date, fields, language }: Draft, hint: string | null): ReadDate | null {
  if (!date) return null;
  const next = dateOf(fields.get('nextDate')?.value ?? '', language);
  const later = next && dated(next);
  if (later) return dateBefore(date, later.iso);
  return hint === null ? null : nearDate(date, hint);
}

/** For each meeting the nearest one in the document whose year is written. */
function nearestSure(sure: readonly (ReadDate | null)[]): (ReadDate | null)[] {
  const nearest: { date: ReadDate | null; steps: number }[] = sure.map(() => ({
    date: null,
    steps: Number.POSITIVE_INFINITY,
  }));
  const pass = (indices: readonly number[]) => {
    let last: number | null = null;
    for (const index of indices) {
      if (sure[index]) last = index;
      const steps = last === null ? Number.POSITIVE_INFINITY : Math.abs(index - last);
      if (last !== null && steps < (nearest[index]?.steps ?? 0))
        nearest[index] = { date: sure[last] ?? null, steps };
    }
  };
  const indices = sure.map((_, index) => index);
  pass(indices);
  pass(indices.reverse());
  return nearest.map(({ date }) => date);
}

/**
 * A running document has its meetings in order, the newest on top or at the bottom: a guessed year that
 * breaks the order goes back to where it keeps it.
 */
function inOrder(
  drafts: readonly Draft[],
  settled: readonly (ReadDate | null)[],
  guessed: (ReadDate | null)[],
): (ReadDate | null)[] {
  const known = guessed.flatMap((date, index) => (date ? [{ iso: date.iso, index }] : []));
  if (known.length < 3) return guessed;
  let rising = 0;
  known.forEach(({ iso }, place) => {
    const before = known[place - 1];
    if (before) rising += Math.sign(iso.localeCompare(before.iso));
  });
  const newestFirst = rising > 0 ? [...known].reverse() : known;
  let newer: string | null = null;
  for (const { index } of newestFirst) {
    const date = drafts[index]?.date;
    const read = guessed[index];
    if (date && read && newer !== null && read.iso > newer && !settled[index] && date.weekday === null)
      guessed[index] = dateBefore(date, newer);
    newer = guessed[index]?.iso ?? newer;
  }
  return guessed;
}

/** A next meeting later than this after a meeting was left from another year. */
const longestWait = 300;

function nextDateOf(
  draft: Draft | undefined,
  date: ReadDate | null,
  hint: string | null,
  today: string,
): ReadDate | null {
  const written = draft ? dateOf(draft.fields.get('nextDate')?.value ?? '', draft.language) : null;
  if (!written) return null;
  const whole = dated(written);
  if (whole) return date?.certain && whole.iso < date.iso ? null : whole;
  if (!date) return nearDate(written, hint ?? today);
  const next = dateAfter(written, date.iso);
  return next && daysBetween(date.iso, next.iso) <= longestWait ? next : null;
}

/** The day in a document's name: with its year, or with a month in letters, for which the year is looked up. */
export const dateInName = (name: string, today: string): ReadDate | null => {
  const [date] = findDates(name, 'sv');
  if (!date) return null;
  return (
    dated(date) ?? (/\p{L}{3}/u.test(name.slice(date.start, date.end)) ? meetingDate(date, today) : null)
  );
};
