import { sortKey } from './alphabet';
import { plainText } from './cells';
import type { GroupColumn, IndexColumn, SchoolColumn } from './columns';
import { type GroupNow, groupNow, type Outlook } from './groupNow';
import {
  type GroupPlan,
  type PlannedGroup,
  type PlanTable,
  planFor,
  plansChange,
  standingPlans,
  typedFor,
} from './groupPlans';
import { groupCells } from './groupRows';
import { type Knowledge, planIndex, type StandingIndex, type Summary } from './indexPlan';
import type { IndexEntry } from './indexRows';
import { isFileId } from './links';
import type { FoundGroup, Listing } from './listing';
import { heldByMonth, monthsChange } from './months';
import { schoolsChange, schoolsOf } from './schoolRows';
import { bodyRows, changesOf, lostRows, type Table, type TableChange, textsOf, type Wanted } from './table';
import { typedIn } from './typed';
import type { SheetWords } from './words';

/** The tables of an overview, each found where it stands. */
export interface Tables {
  groups: Table<GroupColumn>;
  schools: Table<SchoolColumn>;
  index: Table<IndexColumn>;
  plans: PlanTable;
}

export interface Plan {
  /** What is typed is kept before anything else is written. */
  settings: TableChange;
  index: TableChange;
  groups: TableChange;
  schools: TableChange;
  /** Of the whole overview once nothing is pending. */
  summary: Summary;
}

/** What to write so that all tables say what is known, and nothing beyond it. */
export function planOf(
  tables: Tables,
  standing: StandingIndex,
  knowledge: Knowledge,
  outlook: Outlook,
  words: SheetWords,
): Plan {
  const { listing, pending } = knowledge;
  const isWhole = pending.size === 0;
  const rows = groupRows(tables.groups);
  const plans = standingPlans(tables.plans);
  const { typed, unclear } = typedIn(tables.groups, rows.rowOf);
  const known = groupsOf(listing).map((group): KnownGroup => {
    const words = typedFor(group, plans, typed.get(group.id));
    return { group, typed: words, plan: planFor(group, words, outlook) };
  });
  const names = new Map(known.map(({ group, plan }) => [group.id, plainText(plan.name)]));
  const index = planIndex(tables.index, standing, knowledge, names, words);
  const waiting = new Set(listing.documents.filter(({ id }) => pending.has(id)).map(({ group }) => group));
  const shown = known.filter(
    ({ group: { id } }) =>
      id !== listing.folder.id || waiting.has(id) || index.entriesOf.get(id)?.some(holdsMinutes),
  );
  // Nothing is told of a group before its documents are read; cells in disorder are put right all at once.
  const isTold = ({ group: { id } }: KnownGroup) => !waiting.has(id) && (isWhole || !unclear.has(id));
  const groups = shown
    .filter(isTold)
    .map(({ group, plan }) => groupNow(group, index.entriesOf.get(group.id) ?? [], plan, outlook));
  const settings = plansChange(tables.plans, plans, shown);
  if (isWhole) settings.push(...monthsChange(tables.plans, heldByMonth(groups, outlook), words));
  const schools = isWhole ? schoolsOf(groups, outlook.schools) : null;
  return {
    settings: { ...unchanged(tables.plans), updates: settings },
    index: index.change,
    groups: planGroups(tables.groups, rows, shown, groups, words),
    schools: schools ? schoolsChange(tables.schools, schools, words) : unchanged(tables.schools),
    summary: {
      ...index.summary,
      groups: shown.map(({ group: { id }, plan }) => ({ id, name: plainText(plan.name) })),
    },
  };
}

interface KnownGroup extends PlannedGroup {
  plan: GroupPlan;
}

const unchanged = (table: Table<string>): TableChange => changesOf(table, [], [], () => null);

interface GroupRows {
  /** By the group's folder. */
  rowOf: Map<string, number>;
  /** Copies of others. */
  removes: number[];
  /** Those that no longer say which group they are. */
  lost: number[];
}

function groupRows(table: Table<GroupColumn>): GroupRows {
  const rows: GroupRows = { rowOf: new Map(), removes: [], lost: [] };
  for (const row of bodyRows(table)) {
    const { folder, check } = textsOf(table, row);
    const isGroup = isFileId(folder);
    if (isGroup && !rows.rowOf.has(folder)) rows.rowOf.set(folder, row);
    else if (isGroup) rows.removes.push(row);
    else if (check) rows.lost.push(row);
  }
  return rows;
}

function planGroups(
  table: Table<GroupColumn>,
  { rowOf, removes, lost }: GroupRows,
  shown: readonly KnownGroup[],
  groups: readonly GroupNow[],
  words: SheetWords,
): TableChange {
  const there = new Set(shown.map(({ group }) => group.id));
  const gone = [...rowOf].filter(([folder]) => !there.has(folder)).map(([, row]) => row);
  const wanted = groups.map((now): Wanted<GroupColumn> => {
    const row = rowOf.get(now.group.id) ?? null;
    return { row, cells: groupCells(now, words), order: sortKey(now.name) };
  });
  const { removes: empty, emptied } = lostRows(table, lost);
  return changesOf(table, [...wanted, ...emptied], [...removes, ...empty, ...gone], (row) => {
    const { folder, group } = textsOf(table, row);
    return isFileId(folder) ? sortKey(group) : null;
  });
}

const holdsMinutes = ({ facts, trouble }: IndexEntry): boolean => facts !== null || trouble !== null;

/** The groups, and the chosen folder itself, which is one when minutes lie directly in it. */
function groupsOf({ folder, groups }: Listing): FoundGroup[] {
  return [...groups, folder];
}
