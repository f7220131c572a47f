import { type Cell, cell } from './cells';
import { type Column, firstQuiet, groupColumns, type TabKey, tabKeys, widths } from './columns';
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
  columns: { key: string; header: Cell; width: number }[];
  /** Columns from this one on are grey: nothing that people need. */
  quietFrom: number;
  frozenColumns: number;
  rows: Cell[][];
  /** Colours of whole texts in a column. */
  colours: { column: number; text: string; ink: string; ground: string }[];
}

export function readMark(mark: string | null): { tab: TabKey; language: 'sv' | 'en' } | null {
  const [tab, language] = (mark ?? '').split(':');
  const known = tabKeys.find((key) => key === tab);
  return known ? { tab: known, language: language === 'en' ? 'en' : 'sv' } : null;
}

/** The tabs that are not in the spreadsheet: all three for a new overview, and any that someone has taken away. */
export function missingTabs(grids: readonly Grid[]): TabKey[] {
  const standing = new Set(grids.map(({ mark }) => readMark(mark)?.tab));
  return tabKeys.filter((tab) => !standing.has(tab));
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
  const { columns, notes, tabs } = words.overview;
  const keys = Object.keys(widths[tab]) as Column[];
  const quiet = firstQuiet[tab];
  const isOverview = tab === 'overview';
  return {
    // With the tab's key goes the sheet's language, which is fixed from then on.
    mark: `${tab}:${language}`,
    title: freeTitle(tabs[tab], grids),
    position: tabKeys.indexOf(tab),
    columns: keys.map((key) => ({
      key,
      header: cell(columns[key], null, notes[key]),
      width: widths[tab][key] ?? 100,
    })),
    quietFrom: quiet ? keys.indexOf(quiet) : keys.length,
    frozenColumns: isOverview ? 1 : 0,
    rows: tab === 'settings' ? firstSettings(first.folder, first.year, words) : [],
    colours: isOverview ? stateColours(words) : [],
  };
}

function stateColours({ overview }: SheetWords): NewTab['colours'] {
  const column = groupColumns.indexOf('state');
  return (Object.keys(states) as StateKey[]).map((key) => {
    const { icon, ...colour } = states[key];
    return { column, text: `${icon} ${overview.states[key]}`, ...colour };
  });
}

/** People may have a tab of that name already; names differ in more than case. */
function freeTitle(title: string, grids: readonly Grid[]): string {
  const taken = new Set(grids.map((grid) => grid.title.toLowerCase()));
  let free = title;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1)
    free = `${title} (Lärträff${number > 1 ? ` ${number}` : ''})`;
  return free;
}
