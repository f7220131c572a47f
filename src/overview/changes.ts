import type { IndexEntry, ReadRow, RowNames } from './indexRows';
import type { FoundDocument, Listing } from './listing';

/** A row of the index as it stands in the sheet. */
export interface StandingRow extends ReadRow {
  row: number;
  /** What it calls its group and its document, and the group's folder: empty where an older version wrote it. */
  names: RowNames;
}

/** Milliseconds before a document that could not be read is tried again. */
const patience = 10 * 60_000;

/**
 * The documents to read: those that are new, have changed since they were read, have rows that someone
 * has changed or taken away, or could not be read some while ago. Moved ones are not among them. Those
 * that Drive says have changed come first.
 */
export function documentsToRead(
  listing: Listing,
  standing: readonly StandingRow[],
  now: number,
): FoundDocument[] {
  const rows = byDocument(standing);
  const changed: FoundDocument[] = [];
  const other: FoundDocument[] = [];
  for (const document of listing.documents) {
    const entries = rows.get(document.id) ?? [];
    if (!entries.length || entries.some(({ entry }) => entry.modified !== document.modified))
      changed.push(document);
    else if (!isWhole(entries) || entries.some(({ entry }) => mayTryAgain(entry, now))) other.push(document);
  }
  return [...changed, ...other];
}

export function byDocument(standing: readonly StandingRow[]): Map<string, StandingRow[]> {
  const rows = new Map<string, StandingRow[]>();
  for (const row of standing) {
    const before = rows.get(row.entry.document);
    if (before) before.push(row);
    else rows.set(row.entry.document, [row]);
  }
  return rows;
}

/** Every row of the document is there once, as it was written. */
function isWhole(rows: readonly StandingRow[]): boolean {
  const numbers = new Set(rows.map(({ entry }) => entry.number));
  return rows.every(({ sound, entry }) => sound && entry.of === rows.length) && numbers.size === rows.length;
}

function mayTryAgain({ trouble, read }: IndexEntry, now: number): boolean {
  if (trouble === null) return false;
  const at = Date.parse(read);
  return Number.isNaN(at) || now - at >= patience;
}

/**
 * Which of a document's rows each of its entries goes to, so that what people have written beside a
 * meeting stays beside it: by the heading it starts with, else by its date, else by its order.
 * Rows that nothing goes to are left over.
 */
export function matchRows(
  entries: readonly IndexEntry[],
  rows: readonly StandingRow[],
): { rowOf: Map<IndexEntry, number>; left: number[] } {
  const rowOf = new Map<IndexEntry, number>();
  const free = new Set(rows);
  const same: ((one: IndexEntry, other: IndexEntry) => boolean)[] = [
    (one, other) => one.place.heading !== null && one.place.heading === other.place.heading,
    (one, other) => Boolean(one.facts?.date) && one.facts?.date === other.facts?.date,
    () => true,
  ];
  for (const matches of same) {
    for (const entry of entries) {
      if (rowOf.has(entry)) continue;
      const row = [...free].find((candidate) => matches(entry, candidate.entry));
      if (!row) continue;
      rowOf.set(entry, row.row);
      free.delete(row);
    }
  }
  return { rowOf, left: [...free].map(({ row }) => row) };
}
