import { sectionName } from './names';
import type { FeedbackRow } from './reaction';

/** Something that a principal has said is theirs to see to, as the document says. */
export interface OpenPromise {
  section: string;
  from: string;
  /** The day that it was written and the day that the group will hear, YYYY-MM-DD where they can be read. */
  date: string | null;
  promised: string | null;
}

/** The promises among a meeting's rows that nobody has marked as kept. */
export const openPromises = (rows: readonly FeedbackRow[]): OpenPromise[] =>
  rows
    .filter(({ reaction, together, done }) => (reaction === 'mine' || together?.includes('mine')) && !done)
    .map(({ section, from, date, promised }) => ({ section, from, date, promised }));

/** One of a person's own promises, as it is kept outside the documents: never anybody else's words. */
export interface OwnPromise {
  /** The day of the meeting, YYYY-MM-DD. */
  meeting: string | null;
  section: string;
  promised: string | null;
}

/** So few letters of a heading are enough to know it by. */
const longest = 60;
/** With headings of that length it is well under the 9 kB that Google takes for one value. */
const most = 30;

export function ownPromise(
  meeting: string | null,
  row: Pick<FeedbackRow, 'section' | 'promised'>,
): OwnPromise {
  const section = Array.from(sectionName(row.section)).slice(0, longest).join('');
  return { meeting, section, promised: row.promised };
}

/** Empty for none, so that nothing is kept. The last to come are those that stay when there are many. */
export function promisesAsKept(promises: readonly OwnPromise[]): string {
  const rows = promises.slice(-most).map(({ meeting, section, promised }) => [meeting, section, promised]);
  return rows.length > 0 ? JSON.stringify(rows) : '';
}

/** What was kept; whatever else stands there counts as nothing. */
export function keptPromises(kept: string): OwnPromise[] {
  return listIn(kept).flatMap((row) => {
    if (!Array.isArray(row)) return [];
    const [meeting, section, promised] = row as unknown[];
    if (typeof section !== 'string') return [];
    return [{ meeting: textOrNull(meeting), section, promised: textOrNull(promised) }];
  });
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A list that was kept as JSON; empty for anything else. */
export function listIn(kept: string): unknown[] {
  try {
    const found: unknown = JSON.parse(kept);
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
