import { latestFirst, sortKey } from './alphabet';
import { plainText } from './cells';
import { byDocument, matchRows, type StandingRow } from './changes';
import type { GroupColumn, IndexColumn } from './columns';
import { groupCells, type Outlook } from './groupRows';
import { type IndexEntry, indexCells, readIndexRow } from './indexRows';
import type { FoundGroup, Listing, Trouble } from './listing';
import { bodyRows, changesOf, type Table, type TableChange, textsOf, type Wanted } from './table';
import type { SheetWords } from './words';

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
    const { group, document } = texts;
    if (read) index.rows.push({ row, names: { group, document }, ...read });
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

export interface Plan {
  index: TableChange;
  groups: TableChange;
  /** Of the whole overview once nothing is pending. */
  summary: Summary;
}

export interface Summary {
  groups: FoundGroup[];
  meetings: number;
  unreadable: { title: string; document: string; trouble: Trouble }[];
}

/** What to write so that both tables say what is known, and nothing beyond it. */
export function planOf(
  tables: { index: Table<IndexColumn>; groups: Table<GroupColumn> },
  standing: StandingIndex,
  knowledge: Knowledge,
  outlook: Outlook,
  words: SheetWords,
): Plan {
  const { listing, fresh, pending } = knowledge;
  const rows = byDocument(standing.rows);
  const names = new Map(groupsOf(listing).map(({ id, name }) => [id, plainText(name)]));
  const wanted: Wanted<IndexColumn>[] = [];
  const removes = [...standing.ruined];
  const entriesOf = new Map(groupsOf(listing).map(({ id }) => [id, [] as IndexEntry[]]));
  const summary: Summary = { groups: listing.groups, meetings: 0, unreadable: [] };
  for (const document of listing.documents) {
    const found = rows.get(document.id) ?? [];
    rows.delete(document.id);
    if (pending.has(document.id)) continue;
    const called = { group: names.get(document.group) ?? '', document: plainText(document.name) };
    const read = fresh.get(document.id);
    const entries = read ?? found.map(({ entry }) => entry);
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
    return standsFor ? indexOrder(standsFor.names.group, standsFor.entry.facts?.date ?? '') : null;
  };
  return {
    index: changesOf(tables.index, wanted, removes, orderOf),
    groups: planGroups(tables.groups, knowledge, entriesOf, outlook, words),
    summary,
  };
}

type Names = StandingRow['names'];

const isCalled = ({ names }: StandingRow, { group, document }: Names): boolean =>
  names.group === group && names.document === document;

/** Adds what one document's entries come to. */
export function summarise(summary: Summary, title: string, entries: readonly IndexEntry[]): void {
  summary.meetings += entries.filter(({ facts }) => facts !== null).length;
  const [troubled] = entries.filter(({ trouble }) => trouble !== null);
  if (troubled?.trouble)
    summary.unreadable.push({ title, document: troubled.document, trouble: troubled.trouble });
}

function indexRow(
  entry: IndexEntry,
  row: number | null,
  names: Names,
  words: SheetWords,
): Wanted<IndexColumn> {
  const cells = indexCells(entry, names, words);
  return { row, cells, order: indexOrder(cells.group.text, cells.date.text) };
}

/** By group, the latest meeting first. */
const indexOrder = (group: string, date: string): string => `${sortKey(group)}\t${latestFirst(date)}`;

function planGroups(
  table: Table<GroupColumn>,
  { listing, pending }: Knowledge,
  entriesOf: ReadonlyMap<string, IndexEntry[]>,
  outlook: Outlook,
  words: SheetWords,
): TableChange {
  const standing = new Map<string, number>();
  const removes: number[] = [];
  for (const row of bodyRows(table)) {
    const { folder, check } = textsOf(table, row);
    if (folder && !standing.has(folder)) standing.set(folder, row);
    else if (folder || check) removes.push(row);
  }
  const waiting = new Set(listing.documents.filter(({ id }) => pending.has(id)).map(({ group }) => group));
  const wanted: Wanted<GroupColumn>[] = [];
  for (const group of groupsOf(listing)) {
    const entries = entriesOf.get(group.id) ?? [];
    const row = standing.get(group.id) ?? null;
    const shown = group.id !== listing.folder.id || waiting.has(group.id) || entries.some(holdsMinutes);
    if (!shown) continue;
    standing.delete(group.id);
    if (waiting.has(group.id)) continue;
    wanted.push({ row, cells: groupCells(group, entries, outlook, words), order: sortKey(group.name) });
  }
  for (const row of standing.values()) removes.push(row);
  return changesOf(table, wanted, removes, (row) => {
    const { folder, group } = textsOf(table, row);
    return folder ? sortKey(group) : null;
  });
}

const holdsMinutes = ({ facts, trouble }: IndexEntry): boolean => facts !== null || trouble !== null;

/** The groups, and the chosen folder itself, which is one when minutes lie directly in it. */
function groupsOf({ folder, groups }: Listing): FoundGroup[] {
  return [...groups, folder];
}
