import { sortKey } from './alphabet';
import { type Cell, cell, fingerprint } from './cells';
import type { SchoolColumn } from './columns';
import type { GroupNow } from './groupNow';
import { schoolKey } from './schools';
import { bodyRows, changesOf, type Table, type TableChange, textsOf, type Wanted } from './table';
import type { SheetWords } from './words';

/** A school, spelled in one way, with the groups that have teachers from it. */
interface School {
  key: string;
  name: string;
  groups: GroupNow[];
}

/** Fewer groups than this would let a figure point at one of them. */
const fewestShown = 3;

/** The schools that the settings name, and those of the groups; spelled alike, they are one. */
export function schoolsOf(groups: readonly GroupNow[], named: readonly string[]): School[] {
  const schools = new Map<string, School>();
  const schoolNamed = (name: string): School => {
    const key = schoolKey(name);
    const school = schools.get(key) ?? { key, name, groups: [] };
    schools.set(key, school);
    return school;
  };
  for (const name of named) schoolNamed(name);
  for (const group of groups) for (const name of group.schools) schoolNamed(name).groups.push(group);
  return [...schools.values()];
}

type Figure = Exclude<SchoolColumn, 'school' | 'check'>;

/** Each is a sum over groups, never anything that the schools could be told apart by. */
const figures: Record<Figure, (group: GroupNow) => number> = {
  groups: () => 1,
  planned: ({ planned }) => planned,
  held: ({ days }) => days.length,
  booked: ({ next }) => (next === null ? 0 : 1),
  promises: ({ awaiting }) => awaiting.length,
  examples: ({ sharedThisYear }) => sharedThisYear,
};

export function schoolCells(
  { key, name, groups }: School,
  { overview }: SheetWords,
): Record<SchoolColumn, Cell> {
  const figure = (of: Figure): Cell => {
    if (groups.length >= fewestShown)
      return cell(String(groups.reduce((sum, group) => sum + figures[of](group), 0)));
    if (groups.length > 0) return cell(overview.tooFew);
    return cell(of === 'groups' ? overview.noGroupYet : '');
  };
  const cells = {
    school: cell(name),
    groups: figure('groups'),
    planned: figure('planned'),
    held: figure('held'),
    booked: figure('booked'),
    promises: figure('promises'),
    examples: figure('examples'),
  };
  const texts = Object.values(cells).map(({ text }) => text);
  // By its first mark a row is known again when somebody has changed the name in it.
  return { ...cells, check: cell(`${fingerprint([key])} ${fingerprint(texts)}`) };
}

/** Rows that come, go and differ; rows that people have made themselves stay as they are. */
export function schoolsChange(
  table: Table<SchoolColumn>,
  schools: readonly School[],
  words: SheetWords,
): TableChange {
  const standing = new Map<string, number>();
  const removes: number[] = [];
  const wantedKeys = new Map(schools.map(({ key }) => [fingerprint([key]), key]));
  for (const row of bodyRows(table)) {
    const { school, check } = textsOf(table, row);
    const [, mark] = /^(\w+) \w+$/.exec(check) ?? [];
    const key = mark === undefined ? schoolKey(school) : wantedKeys.get(mark);
    const isWanted = key !== undefined && schools.some((one) => one.key === key);
    if (isWanted && !standing.has(key)) standing.set(key, row);
    else if (mark !== undefined) removes.push(row);
  }
  const wanted = schools.map((school): Wanted<SchoolColumn> => {
    const row = standing.get(school.key) ?? null;
    return { row, cells: schoolCells(school, words), order: sortKey(school.name) };
  });
  return changesOf(table, wanted, removes, (row) => {
    const { school, check } = textsOf(table, row);
    return check ? sortKey(school) : null;
  });
}
