import { latestFirst, sortKey } from './alphabet';
import { plainText } from './cells';
import { byDocument, matchRows, type StandingRow } from './changes';
import type { IndexColumn } from './columns';
import { type IndexEntry, indexCells, type RowNames, readIndexRow } from './indexRows';
import type { FoundGroup, Listing, Trouble } from './listing';
import { schoolYearName, schoolYearOf } from './schoolYear';
import { bodyRows, changesOf, lostRows, type Table, type TableChange, textsOf, type Wanted } from './table';
import type { SheetWords } from './words';
import { yearViews } from './yearViews';

/** The rows of the index, and rows that were once its own and can no longer be understood. */
export interface StandingIndex {
  rows: StandingRow[];
  ruined: number[];
}

export function standingIndex(table: Table<IndexColumn>, words: SheetWords): StandingIndex {
  const index: StandingIndex = { rows: [], ruined: [] };
  for (const row of bodyRows(table)) {
    const texts = textsOf(table, row);
    const read = readIndexRow(texts, words);
    const { group, document, folder } = texts;
    if (read) index.rows.push({ row, names: { group, document, folder }, ...read });
    else if (texts.check || texts.modified) index.ruined.push(row);
  }
  return index;
}

/** What is known for a refresh, or for one batch of it. */
export interface Knowledge {
  listing: Listing;
  /** Entries of the documents that were read just now. */
  fresh: ReadonlyMap<string, readonly IndexEntry[]>;
  /** Documents that are still to be read: their rows, and those of their groups, stay as they are. */
  pending: ReadonlySet<string>;
}

/** What the index comes to. */
export interface IndexSummary {
  meetings: number;
  unreadable: { title: string; document: string; trouble: Trouble }[];
}

export interface Summary extends IndexSummary {
  /** As the overview calls them. */
  groups: FoundGroup[];
}

export interface IndexPlan {
  change: TableChange;
  /** What the index then holds of each group, by its folder. */
  entriesOf: ReadonlyMap<string, readonly IndexEntry[]>;
  summary: IndexSummary;
}

/** What to write in the index; `names` is what each folder's group is called. */
export function planIndex(
  table: Table<IndexColumn>,
  standing: StandingIndex,
  { listing, fresh, pending }: Knowledge,
  names: ReadonlyMap<string, string>,
  words: SheetWords,
): IndexPlan {
  const rows = byDocument(standing.rows);
  const { removes, emptied: wanted } = lostRows(table, standing.ruined);
  const entriesOf = new Map([...names.keys()].map((folder) => [folder, [] as IndexEntry[]]));
  const years = new Set<string>();
  const summary: IndexSummary = { meetings: 0, unreadable: [] };
  for (const document of listing.documents) {
    const found = rows.get(document.id) ?? [];
    rows.delete(document.id);
    const read = fresh.get(document.id);
    const entries = read ?? found.map(({ entry }) => entry);
    for (const { facts } of entries) if (facts?.date) years.add(schoolYearName(schoolYearOf(facts.date)));
    if (pending.has(document.id)) continue;
    const called = {
      group: names.get(document.group) ?? '',
      document: plainText(document.name),
      folder: document.group,
    };
    if (read) {
      const { rowOf, left } = matchRows(read, found);
      for (const row of left) removes.push(row);
      for (const entry of read) wanted.push(indexRow(entry, rowOf.get(entry) ?? null, called, words));
    } else {
      // A row that is sound says all that its document says; only what it is called may have changed.
      const renamed = found.filter((row) => !row.sound || !isCalled(row, called));
      for (const { entry, row } of renamed) wanted.push(indexRow(entry, row, called, words));
    }
    summarise(summary, document.name, entries);
    const ofGroup = entriesOf.get(document.group);
    for (const entry of entries) ofGroup?.push(entry);
  }
  for (const gone of rows.values()) for (const { row } of gone) removes.push(row);
  const standsAt = new Map(standing.rows.map((row) => [row.row, row]));
  const orderOf = (row: number): string | null => {
    const standsFor = standsAt.get(row);
    return standsFor ? indexOrder(standsFor.names.group, standsFor.entry) : null;
  };
  const last = standing.rows.reduce((lowest, { row }) => Math.max(lowest, row), table.header);
  const views = yearViews(table, [...years].sort().reverse(), last, words);
  return {
    change: { ...changesOf(table, wanted, removes, orderOf), views },
    entriesOf,
    summary,
  };
}

const isCalled = ({ names }: StandingRow, { group, document, folder }: RowNames): boolean =>
  names.group === group && names.document === document && names.folder === folder;

/** Adds what one document's entries come to. */
export function summarise(summary: IndexSummary, title: string, entries: readonly IndexEntry[]): void {
  summary.meetings += entries.filter(({ facts }) => facts !== null).length;
  const [troubled] = entries.filter(({ trouble }) => trouble !== null);
  if (troubled?.trouble)
    summary.unreadable.push({ title, document: troubled.document, trouble: troubled.trouble });
}

function indexRow(
  entry: IndexEntry,
  row: number | null,
  names: RowNames,
  words: SheetWords,
): Wanted<IndexColumn> {
  const cells = indexCells(entry, names, words);
  return { row, cells, order: indexOrder(cells.group.text, entry) };
}

/** The latest school year first, then by group, the latest meeting first. What has no date goes by when it changed. */
function indexOrder(group: string, { facts, modified }: IndexEntry): string {
  const date = facts?.date ?? '';
  const year = String(schoolYearOf(date || modified));
  return `${latestFirst(year)}\t${sortKey(group)}\t${latestFirst(date)}`;
}
