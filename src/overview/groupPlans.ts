import { type Cell, cell, plainText } from './cells';
import { type MonthColumn, type PlanColumn, planColumns } from './columns';
import type { Outlook } from './groupNow';
import { folderLink, isFileId } from './links';
import type { FoundGroup } from './listing';
import { meetingsIn } from './settings';
import { bodyRows, runsOf, type Table, type TableChange, textsOf } from './table';

/** What the coordinator says of each group: a row a group in the settings. */
export type PlanTable = Table<PlanColumn | MonthColumn>;

const typedColumns = [
  'planName',
  'planSubject',
  'planSchools',
  'planLeader',
  'planMeetings',
  'planPaused',
] as const satisfies readonly PlanColumn[];

/** What is typed for a group; empty where nothing is, and then the minutes or the settings say it. */
export type Typed = Record<(typeof typedColumns)[number], string>;

const untyped = Object.fromEntries(typedColumns.map((column) => [column, ''])) as Typed;

/** What holds for one group, of what people have typed and what its folder is called. */
export interface GroupPlan {
  name: string;
  subject: string | null;
  /** Null where the minutes say it. */
  schools: string | null;
  leader: string | null;
  /** Null where it is that of all groups. */
  meetings: number | null;
  paused: boolean;
}

export interface StandingPlan {
  row: number;
  texts: Record<PlanColumn, string>;
}

export interface StandingPlans {
  byFolder: ReadonlyMap<string, StandingPlan>;
  /** Rows that people have made themselves, by the name of the group in lower case. */
  byName: ReadonlyMap<string, StandingPlan>;
  /** Rows among the others with nothing in them. */
  free: readonly number[];
}

export function standingPlans(table: PlanTable): StandingPlans {
  const byFolder = new Map<string, StandingPlan>();
  const byName = new Map<string, StandingPlan>();
  const free: number[] = [];
  for (const row of bodyRows(table)) {
    const texts = { ...textsOf(table, row), planSchools: schoolsTyped(table, row, 'planSchools') };
    const { planFolder, planGroup } = texts;
    const name = planGroup.toLowerCase();
    if (planColumns.every((column) => texts[column] === '')) free.push(row);
    else if (isFileId(planFolder)) byFolder.set(planFolder, byFolder.get(planFolder) ?? { row, texts });
    else if (name && !byName.has(name)) byName.set(name, { row, texts });
  }
  return { byFolder, byName, free };
}

/** Schools may stand on a line each in their cell. */
export function schoolsTyped<Key extends string>(table: Table<Key>, row: number, column: Key): string {
  const text = table.grid.rows[row]?.[table.columns[column]] ?? '';
  return plainText(text.trim().replace(/\s*\n\s*/g, '; '));
}

const planIn = ({ byFolder, byName }: StandingPlans, { id, name }: FoundGroup): StandingPlan | null =>
  byFolder.get(id) ?? byName.get(plainText(name).toLowerCase()) ?? null;

/** What is typed for a group in the settings, and over it what has just been typed in the overview. */
export function typedFor(group: FoundGroup, plans: StandingPlans, inOverview?: Partial<Typed>): Typed {
  const typed = { ...untyped };
  const standing = planIn(plans, group)?.texts;
  for (const column of typedColumns) typed[column] = inOverview?.[column] ?? standing?.[column] ?? '';
  // Whoever writes the folder's own name in the overview takes a name of their own away.
  if (inOverview?.planName === plainText(group.name)) typed.planName = '';
  return typed;
}

/** What people write to say that there is no pause; anything else in its place is one. */
const noPause = /^(?:|nej|no|false|falskt|0|[-–—])$/i;

export function planFor({ name: folder }: FoundGroup, typed: Typed, outlook: Outlook): GroupPlan {
  const name = typed.planName || folder;
  return {
    name,
    subject: typed.planSubject || subjectIn(folder),
    schools: typed.planSchools || null,
    leader: typed.planLeader || null,
    meetings: meetingsIn(typed.planMeetings),
    paused: !noPause.test(typed.planPaused) || outlook.paused(folder) || outlook.paused(name),
  };
}

/** "F–3", "4-6", "åk 5", "grade 5", "högstadiet". */
const stage =
  /(?<![\p{L}\p{N}])(?:(?:f|\d)\s?[-–—]\s?\d|(?:åk|årskurs|year|grade)s?\.? ?\d|(?:låg|mellan|hög)stadiet|gymnasiet)(?![\p{L}\p{N}])/iu;

/** "Matematik F–3 norr": a folder that names a stage names the subject before it. */
function subjectIn(folder: string): string | null {
  const found = stage.exec(folder);
  if (!found) return null;
  const end = found.index + found[0].length;
  return found.index > 0 ? folder.slice(0, end) : folder;
}

/** A group with what is typed for it. */
export interface PlannedGroup {
  group: FoundGroup;
  typed: Typed;
}

/**
 * The cells that differ, never a typed one that says what it shall. New groups get a row, one that is
 * gone keeps its row while anything is typed in it. Rows are never moved: other tables stand beside them.
 */
export function plansChange(
  table: PlanTable,
  plans: StandingPlans,
  groups: readonly PlannedGroup[],
): TableChange['updates'] {
  const free = [...plans.free];
  let end = Math.max(table.grid.rows.length, table.header + 1);
  const updates: TableChange['updates'] = [];
  const write = (row: number, cells: Partial<Record<PlanColumn, Cell>>) => {
    if (Object.keys(cells).length > 0) updates.push({ row, runs: runsOf(table.columns, cells) });
  };
  for (const { group, typed } of groups) {
    const standing = planIn(plans, group);
    write(standing?.row ?? free.shift() ?? end++, cellsThatDiffer(group, typed, standing));
  }
  const there = new Set(groups.map(({ group }) => group.id));
  for (const [id, { row, texts }] of plans.byFolder) {
    const isKept = there.has(id) || typedColumns.some((column) => texts[column] !== '');
    if (!isKept) write(row, { planGroup: cell(), planFolder: cell() });
  }
  return updates;
}

function cellsThatDiffer(
  { id, name }: FoundGroup,
  typed: Typed,
  standing: StandingPlan | null,
): Partial<Record<PlanColumn, Cell>> {
  const cells: Partial<Record<PlanColumn, Cell>> = {};
  for (const column of typedColumns) cells[column] = cell(typed[column]);
  cells.planGroup = cell(name, folderLink(id));
  cells.planFolder = cell(id);
  const differ = planColumns.filter((column) => cells[column]?.text !== (standing?.texts[column] ?? ''));
  return Object.fromEntries(differ.map((column) => [column, cells[column]]));
}
