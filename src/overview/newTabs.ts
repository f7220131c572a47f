import { type Cell, cell } from './cells';
import { type Column, groupColumns, indexColumns, settingColumns, type TabKey } from './columns';
import { firstSettings } from './settings';
import { type StateKey, states } from './states';
import type { Grid } from './table';
import type { SheetWords } from './words';

/** A tab that is to be made, with everything that it looks like; rows of groups and meetings come later. */
export interface NewTab {
  /** What the tab is marked with, so that it is found again under any name. */
  mark: string;
  title: string;
  /** From the left, 0 first. */
  position: number;
  columns: { key: string; header: Cell; width: number; wraps: boolean; quiet: boolean }[];
  frozenColumns: number;
  rows: Cell[][];
  /** Colours of whole texts in a column. */
  colours: { column: number; text: string; ink: string; ground: string }[];
}

const order: readonly TabKey[] = ['overview', 'index', 'settings'];

/** The tab's key, and the sheet's language that is fixed with it. */
export const markOf = (tab: TabKey, language: string): string => `${tab}:${language}`;

export function readMark(mark: string | null): { tab: TabKey; language: 'sv' | 'en' } | null {
  const [tab, language] = (mark ?? '').split(':');
  const known = order.find((key) => key === tab);
  return known ? { tab: known, language: language === 'en' ? 'en' : 'sv' } : null;
}

/** The tabs that are not in the spreadsheet: all three for a new overview, and any that someone has taken away. */
export function missingTabs(grids: readonly Grid[]): TabKey[] {
  const standing = new Set(grids.map(({ mark }) => readMark(mark)?.tab));
  return order.filter((tab) => !standing.has(tab));
}

export interface FirstValues {
  folder: { id: string; name: string };
  year: number;
}

export function newTab(
  tab: TabKey,
  language: 'sv' | 'en',
  grids: readonly Grid[],
  first: FirstValues,
  words: SheetWords,
): NewTab {
  const { overview } = words;
  const common = {
    mark: markOf(tab, language),
    title: freeTitle(overview.tabs[tab], grids, words),
    position: order.indexOf(tab),
  };
  if (tab === 'overview') {
    const columns = headed(groupColumns, overview.groupHeaders);
    return { ...common, columns, frozenColumns: 1, rows: [], colours: stateColours(words) };
  }
  if (tab === 'index') {
    return {
      ...common,
      columns: headed(indexColumns, overview.indexHeaders),
      frozenColumns: 0,
      rows: [],
      colours: [],
    };
  }
  const rows = firstSettings(first.folder, first.year, words);
  return {
    ...common,
    columns: headed(settingColumns, overview.settingHeaders),
    frozenColumns: 0,
    rows,
    colours: [],
  };
}

function headed<Key extends string>(
  columns: readonly Column<Key>[],
  headers: Record<Key, { header: string; about: string }>,
): NewTab['columns'] {
  return columns.map(({ key, width, wraps = false, quiet = false }) => {
    const { header, about } = headers[key];
    return { key, header: cell(header, null, about || undefined), width, wraps, quiet };
  });
}

function stateColours({ overview }: SheetWords): NewTab['colours'] {
  const column = groupColumns.findIndex(({ key }) => key === 'state');
  return (Object.keys(states) as StateKey[]).map((key) => {
    const { icon, ink, ground } = states[key];
    return { column, text: `${icon} ${overview.states[key]}`, ink, ground };
  });
}

/** People may have a tab of that name already; names differ in more than case. */
function freeTitle(title: string, grids: readonly Grid[], { overview }: SheetWords): string {
  const taken = new Set(grids.map((grid) => grid.title.toLowerCase()));
  let free = title;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1) {
    free = number === 1 ? overview.tabTaken(title) : `${overview.tabTaken(title)} ${number}`;
  }
  return free;
}
