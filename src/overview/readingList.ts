import type { Invite } from '../meeting/minutes';
import { inOrder, latestFirst, sortKey } from './alphabet';
import { fingerprint } from './cells';
import type { StandingRow } from './changes';
import { dayNumber, isoDay } from './days';
import type { IndexEntry } from './indexRows';
import { schoolKey, schoolsIn } from './schools';
import { schoolYearOf } from './schoolYear';

/** What one person has looked at in one overview. */
export interface Looked {
  /** YYYY-MM-DDTHH:MM, or null for never. */
  at: string | null;
  /** The school whose groups they read, or null for all. */
  school: string | null;
  /** The minutes, by their keys. */
  keys: string[];
  /** YYYY-MM-DD: what is older counts as looked at. */
  before: string;
  /** Whether others were left when they last looked: of another school, or more than were shown. */
  rest?: boolean | undefined;
}

export interface Unread {
  key: string;
  group: string;
  /** The group's; empty where an older version wrote the row. */
  folder: string;
  date: string | null;
  focus: string | null;
  invite: Invite | null;
  entry: IndexEntry;
}

/** The school year that the overview shows, and the day today, YYYY-MM-DD. */
export interface Present {
  year: number;
  today: string;
}

/** Days that minutes of the year before stay in the list at least, so that those of June outlive July. */
const lastingDays = 60;

/** So many keys take less than the 9 kB that Google keeps in one property. */
const mostKeys = 900;

/** Reading is enough where a group has asked for nothing else. */
const asks = ({ invite }: Unread): boolean => invite !== null && invite !== 'none' && invite !== 'read';

/**
 * Finished minutes that a person has not looked at, of this school year and the end of the year before: those
 * that ask for feedback first, then the newest. Minutes are known by their document and day, so what is changed in them later makes them no newer.
 */
export function unreadOf(
  rows: readonly StandingRow[],
  present: Present,
  looked: Looked,
  isOfSchool: (unread: Unread) => boolean,
): Unread[] {
  const seen = new Set(looked.keys);
  const unread = finished(rows, present, looked.at).filter(
    (one) => !seen.has(one.key) && dayOf(one) >= looked.before && isOfSchool(one),
  );
  return inOrder(unread, (one) => `${asks(one) ? 0 : 1}\t${latestFirst(dayOf(one))}\t${sortKey(one.group)}`);
}

function finished(rows: readonly StandingRow[], { year, today }: Present, at: string | null): Unread[] {
  const lasting = isoDay((dayNumber(today) ?? 0) - lastingDays);
  // Whoever has been away for longer finds what has come since.
  const from = at && at < lasting ? at.slice(0, 10) : lasting;
  const isListed = (day: string) => {
    const of = schoolYearOf(day);
    return of === year || (of === year - 1 && day >= from);
  };
  return rows.flatMap(({ entry, names }) => {
    const { facts } = entry;
    if (!facts?.final) return [];
    const { date, focus, invite } = facts;
    const { group, folder } = names;
    const one = { key: keyOf(entry), group, folder, date, focus, invite, entry };
    return isListed(dayOf(one)) ? [one] : [];
  });
}

/** Minutes without a date go by the day that they were last changed. */
const dayOf = ({ date, entry }: Pick<Unread, 'date' | 'entry'>): string =>
  date ?? entry.modified.slice(0, 10);

const keyOf = ({ document, place, facts, number }: IndexEntry): string =>
  fingerprint([document, facts?.date ?? place.heading ?? String(number)]);

/** With some minutes marked as looked at. Of those that are in the index no more, nothing is kept. */
export function lookedAt(
  rows: readonly StandingRow[],
  present: Present,
  looked: Looked,
  keys: readonly string[],
  at: string,
): Looked {
  const seen = new Set([...looked.keys, ...keys]);
  const standing = finished(rows, present, at).filter(({ key }) => seen.has(key));
  const newest = inOrder(standing, (one) => latestFirst(dayOf(one)));
  const beyond = newest[mostKeys];
  return {
    ...looked,
    at,
    keys: [...new Set(newest.slice(0, mostKeys).map(({ key }) => key))],
    before: beyond && dayOf(beyond) > looked.before ? dayOf(beyond) : looked.before,
  };
}

/** The schools of groups, in alphabetical order, each once, as it is spelled first. */
export function schoolNames(texts: readonly string[]): string[] {
  const names = texts.flatMap(schoolsIn).reverse();
  return inOrder([...new Map(names.map((name) => [schoolKey(name), name])).values()], sortKey);
}

/** Whether a school is one of those that a text names. */
export const isAmong = (school: string, text: string): boolean =>
  schoolsIn(text).some((name) => schoolKey(name) === schoolKey(school));
