import * as fc from 'fast-check';
import { documentsToRead } from '../../../src/overview/changes';
import {
  groupColumns,
  indexColumns,
  monthColumns,
  planColumns,
  schoolColumns,
} from '../../../src/overview/columns';
import { standingIndex } from '../../../src/overview/indexPlan';
import type { IndexEntry } from '../../../src/overview/indexRows';
import type { Listing } from '../../../src/overview/listing';
import { type Plan, planOf, type Tables } from '../../../src/overview/plan';
import { type Grid, isEmptyChange, locate, type TableChange } from '../../../src/overview/table';
import { documentId, folderId, someEntry, someFacts, someOutlook, swedish } from './example';

/** A tab as far as the plan is concerned: rows of texts and marked columns. */
class Tab {
  rows: string[][];
  marks: (string | null)[];

  constructor(columns: readonly string[], headers: Record<string, string>) {
    this.rows = [columns.map((column) => headers[column] ?? '')];
    this.marks = [...columns];
  }

  get grid(): Grid {
    const { length } = this.rows;
    return {
      sheetId: 1,
      title: '',
      rowCount: length + 50,
      columnCount: 60,
      mark: null,
      columnMarks: this.marks,
      filterViews: [],
      charts: [],
      rows: this.rows,
    };
  }

  put(row: number, column: number, text: string): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as string[];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  /** As Google would carry it out, in one piece. */
  apply({ columns, headerRow, updates, inserts, removes }: TableChange): void {
    for (const { index, key, header } of columns) {
      this.put(headerRow, index, header);
      this.marks[index] = key;
    }
    const write = (row: number, runs: TableChange['updates'][number]['runs']) => {
      for (const { column, cells } of runs)
        for (const [at, { text }] of cells.entries()) this.put(row, column + at, text);
    };
    for (const { row, runs } of updates) write(row, runs);
    const gone = new Set(removes);
    for (let row = this.rows.length; row >= 0; row -= 1) {
      if (gone.has(row)) this.rows.splice(row, 1);
      for (const { before, rows } of inserts) {
        if (before !== row) continue;
        this.rows.splice(row, 0, ...rows.map((): string[] => []));
        for (const [at, runs] of rows.entries()) write(row + at, runs);
      }
    }
  }

  /** The rows beneath the headers in the order of some numbers. */
  sort(keys: readonly number[]): void {
    const [header = [], ...rows] = this.rows;
    const keyed = rows.map((row, index) => ({ row, key: keys[index % keys.length] ?? 0 }));
    this.rows = [header, ...keyed.sort((one, other) => one.key - other.key).map(({ row }) => row)];
  }

  /** Puts the first columns last. */
  turn(by: number): void {
    const width = Math.max(this.marks.length, ...this.rows.map((row) => row.length));
    const turned = <Item>(items: readonly Item[], nothing: Item): Item[] => {
      const all = Array.from({ length: width }, (_, index) => items[index] ?? nothing);
      return [...all.slice(by), ...all.slice(0, by)];
    };
    this.rows = this.rows.map((row) => turned(row, ''));
    this.marks = turned<string | null>(this.marks, null);
  }
}

const typedColumns = {
  group: 'planName',
  subject: 'planSubject',
  schools: 'planSchools',
  leader: 'planLeader',
};
type InOverview = keyof typeof typedColumns;

type Act =
  | { act: 'settings' | 'overview'; group: number; column: InOverview }
  | { act: 'sort' | 'turn'; tab: 'groups' | 'settings'; keys: number[] }
  | { act: 'come' | 'go' | 'rename'; group: number };

const group = fc.nat(5);
const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constantFrom('settings' as const, 'overview' as const),
      group,
      column: fc.constantFrom<InOverview>('group', 'subject', 'schools', 'leader'),
    }),
    fc.record({
      act: fc.constantFrom('sort' as const, 'turn' as const),
      tab: fc.constantFrom('groups' as const, 'settings' as const),
      keys: fc.array(fc.nat(9), { minLength: 2, maxLength: 9 }),
    }),
    fc.record({ act: fc.constantFrom('come' as const, 'go' as const, 'rename' as const), group }),
  ),
  { maxLength: 12 },
);

/** An overview, what the folder holds, and what people have typed of each group. */
class Overview {
  readonly #tabs = {
    groups: new Tab(groupColumns, swedish.overview.columns),
    schools: new Tab(schoolColumns, swedish.overview.columns),
    index: new Tab(indexColumns, swedish.overview.columns),
    settings: new Tab([...planColumns, ...monthColumns], swedish.overview.columns),
  };
  readonly #there = new Map([0, 1, 2].map((number) => [number, `Grupp ${number}`]));
  readonly #typed = new Map<number, Partial<Record<InOverview, string>>>();
  #count = 0;

  get #tables(): Tables {
    const { groups, schools, index, settings } = this.#tabs;
    const { columns } = swedish.overview;
    return {
      groups: locate(groups.grid, groupColumns, columns),
      schools: locate(schools.grid, schoolColumns, columns),
      index: locate(index.grid, indexColumns, columns),
      plans: locate(settings.grid, [...planColumns, ...monthColumns], columns),
    };
  }

  get #listing(): Listing {
    const groups = [...this.#there].map(([number, name]) => ({ id: folderId(number), name }));
    return {
      folder: { id: folderId(99), name: 'Lärgrupper' },
      groups,
      documents: [...this.#there.keys()].map((number) => ({
        id: documentId(number),
        name: 'Protokoll',
        modified: '2025-10-14T15:00:00.000Z',
        group: folderId(number),
      })),
    };
  }

  #plan(): Plan {
    const tables = this.#tables;
    const standing = standingIndex(tables.index, swedish);
    const listing = this.#listing;
    const toRead = documentsToRead(listing, standing.rows, Date.parse('2025-11-20'));
    const entry = (document: string): IndexEntry => someEntry({ document, facts: someFacts() });
    const fresh = new Map(toRead.map(({ id }) => [id, [entry(id)]]));
    const knowledge = { listing, fresh, pending: new Set<string>() };
    return planOf(tables, standing, knowledge, someOutlook(), swedish);
  }

  /** Answers whether anything was to be written. */
  refresh(): boolean {
    const { settings, index, groups, schools } = this.#plan();
    this.#tabs.settings.apply(settings);
    this.#tabs.index.apply(index);
    this.#tabs.groups.apply(groups);
    this.#tabs.schools.apply(schools);
    return ![settings, index, groups, schools].every(isEmptyChange);
  }

  #rowOf(tab: 'groups' | 'settings', number: number): { row: number; columns: Record<string, number> } {
    const { groups, plans } = this.#tables;
    const columns: Record<string, number> = tab === 'groups' ? groups.columns : plans.columns;
    const folder = columns[tab === 'groups' ? 'folder' : 'planFolder'] ?? -1;
    const row = this.#tabs[tab].rows.findIndex((cells) => cells[folder] === folderId(number));
    return { row, columns };
  }

  do(act: Act): void {
    if (act.act === 'sort') this.#tabs[act.tab].sort(act.keys);
    else if (act.act === 'turn') this.#tabs[act.tab].turn(act.keys[0] ?? 1);
    else if (act.act === 'come') this.#there.set(act.group, `Grupp ${act.group}`);
    else if (act.act === 'rename' && this.#there.has(act.group))
      this.#there.set(act.group, `Mapp ${act.group} nr ${++this.#count}`);
    else if (act.act === 'go') this.#there.delete(act.group);
    else if (act.act === 'settings' || act.act === 'overview') this.#type(act.act, act.group, act.column);
  }

  #type(where: 'settings' | 'overview', number: number, column: InOverview): void {
    const tab = where === 'settings' ? 'settings' : 'groups';
    const { row, columns } = this.#rowOf(tab, number);
    const text = `typed ${++this.#count}`;
    if (row < 0) return;
    this.#tabs[tab].put(row, columns[where === 'settings' ? typedColumns[column] : column] ?? -1, text);
    const typed = this.#typed.get(number) ?? {};
    this.#typed.set(number, { ...typed, [column]: text });
  }

  /** What each group that is there is called and said to be, and what it should be. */
  said(): { is: unknown; shouldBe: unknown }[] {
    return [...this.#there].map(([number, name]) => {
      const { row, columns } = this.#rowOf('groups', number);
      const kept = this.#rowOf('settings', number);
      const typed = this.#typed.get(number) ?? {};
      const at = (tab: 'groups' | 'settings', of: number, column = -1) =>
        this.#tabs[tab].rows[of]?.[column] ?? '';
      const keys = Object.keys(typedColumns) as InOverview[];
      const untyped = { group: name, subject: '', schools: 'Lindskolan, Ängsskolan', leader: 'Petra Lundin' };
      return {
        is: keys.map((key) => [
          at('groups', row, columns[key]),
          at('settings', kept.row, kept.columns[typedColumns[key]]),
        ]),
        shouldBe: keys.map((key) => [typed[key] ?? untyped[key], typed[key] ?? '']),
      };
    });
  }
}

test('what people type of a group stays, whatever they do with the tabs and the folders, and nothing is written twice', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const overview = new Overview();
      overview.refresh();
      for (const act of all as Act[]) {
        overview.do(act);
        overview.refresh();
        for (const { is, shouldBe } of overview.said()) expect(is).toEqual(shouldBe);
        expect(overview.refresh()).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
