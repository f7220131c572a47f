import { type Language, languages } from '../languages/languages';
import { type Cell, cell } from './cells';
import {
  type Column,
  gapBefore,
  gapWidth,
  groupColumns,
  monthColumns,
  quietColumns,
  type TabKey,
  tabKeys,
  typedColumns,
  wholeColumns,
  widths,
} from './columns';
import { monthCells } from './months';
import { firstSettings } from './settings';
import { type StateKey, states } from './states';
import { type Grid, locate } from './table';
import { isKept } from './typed';
import type { SheetWords } from './words';

/** A tab that is to be made, with everything that it looks like; rows of groups and meetings come later. */
export interface NewTab {
  /** What the tab is marked with, so that it is found again under any name. */
  mark: string;
  title: string;
  /** From the left, 0 first. */
  position: number;
  columns: NewColumn[];
  frozenColumns: number;
  /** One table from the first row down, which people may sort and filter. */
  isTable: boolean;
  rows: Cell[][];
  /** Colours of whole texts in a column. */
  colours: { column: number; text: string; ink: string; ground: string }[];
  chart: NewChart | null;
}

/** Meetings a month, as columns beneath the table. */
export interface NewChart {
  title: string;
  /** For who cannot see it. */
  about: string;
  /** The chart that is there already and has lost its months; null for a new one. */
  standing: number | null;
  /** Where the months stand; null for the first rows of the settings that are made at the same time. */
  months: MonthsPlace | null;
}

export interface MonthsPlace {
  sheetId: number;
  header: number;
  names: number;
  meetings: number;
}

export interface NewColumn {
  /** Null for an empty column between two tables. */
  key: Column | null;
  header: Cell;
  width: number;
  /** Nothing that people need. */
  isQuiet: boolean;
  /** People type in it. Google would make a number or a day of "01234", of "9,10" and of "4-6". */
  isTyped: boolean;
  /** What is said where Google warns before it is changed; null for what people are to type in. */
  warning: string | null;
}

export function readMark(mark: string | null): { tab: TabKey; language: Language } | null {
  const [tab, language] = (mark ?? '').split(':');
  const known = tabKeys.find((key) => key === tab);
  return known ? { tab: known, language: languages.find((each) => each === language) ?? languages[0] } : null;
}

/** The tabs that are not in the spreadsheet: all of them for a new overview, and any that someone has taken away. */
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
  language: Language,
  grids: readonly Grid[],
  first: FirstValues,
  words: SheetWords,
): NewTab {
  const isOverview = tab === 'overview';
  const isTable = tab !== 'settings';
  const columns = newColumns(tab, words);
  return {
    // With the tab's key goes the sheet's language, which is fixed from then on.
    mark: `${tab}:${language}`,
    title: freeTitle(words.overview.tabs[tab], grids),
    position: tabKeys.indexOf(tab),
    columns,
    frozenColumns: isTable ? 1 : 0,
    isTable,
    rows: isTable ? [] : settingRows(columns, first, words),
    colours: isOverview ? stateColours(words) : [],
    chart: isOverview ? newChart(grids, words) : tab === 'settings' ? emptiedChart(grids, words) : null,
  };
}

function newColumns(tab: TabKey, { overview }: SheetWords): NewColumn[] {
  const notes: Partial<Record<Column, string>> = overview.notes;
  return (Object.keys(widths[tab]) as Column[]).flatMap((key) => {
    const header = cell(overview.columns[key], null, notes[key]);
    const column = {
      key,
      header,
      width: widths[tab][key] ?? 100,
      isQuiet: quietColumns.has(key),
      isTyped: typedColumns.has(key) || (tab === 'overview' && isKept(key)),
      warning: warningOf(tab, key, overview.warnings),
    };
    const gap = {
      key: null,
      header: cell(),
      width: gapWidth,
      isQuiet: false,
      isTyped: false,
      warning: null,
    };
    return gapBefore.has(key) ? [gap, column] : [column];
  });
}

function warningOf(tab: TabKey, key: Column, warnings: SheetWords['overview']['warnings']): string | null {
  if (typedColumns.has(key)) return null;
  return tab === 'overview' && isKept(key) ? warnings.kept : warnings.computed;
}

/** The settings, and at their right the months; between them the groups get their rows at the first refresh. */
function settingRows(
  columns: readonly NewColumn[],
  { folder, year }: FirstValues,
  words: SheetWords,
): Cell[][] {
  const settings = firstSettings(folder, year, words);
  const months = monthCells([], words);
  const at = columns.findIndex(({ key }) => key === 'month');
  return Array.from({ length: Math.max(settings.length, months.length) }, (_, row) => {
    const cells = columns.map((): Cell => cell());
    cells.splice(0, wholeColumns.length, ...(settings[row] ?? wholeColumns.map(() => cell())));
    cells.splice(at, monthColumns.length, ...(months[row] ?? monthColumns.map(() => cell())));
    return cells;
  });
}

function stateColours({ overview }: SheetWords): NewTab['colours'] {
  const column = groupColumns.indexOf('state');
  return (Object.keys(states) as StateKey[]).map((key) => {
    const { icon, ...colour } = states[key];
    return { column, text: `${icon} ${overview.states[key]}`, ...colour };
  });
}

/** Without a chart where somebody has taken the months away: there is nothing to draw it from. */
function newChart(grids: readonly Grid[], { overview }: SheetWords): NewTab['chart'] {
  const settings = grids.find(({ mark }) => readMark(mark)?.tab === 'settings');
  const { title, about } = overview.chart;
  if (!settings) return { title, about, standing: null, months: null };
  const { header, columns, added } = locate(settings, monthColumns, overview.columns);
  if (added.length > 0) return null;
  const { month: names, monthMeetings: meetings } = columns;
  const months = { sheetId: settings.sheetId, header: Math.max(0, header), names, meetings };
  return { title, about, standing: null, months };
}

/** The chart of an overview whose settings somebody has taken away, and with them the months. */
function emptiedChart(grids: readonly Grid[], { overview }: SheetWords): NewTab['chart'] {
  const { title, about } = overview.chart;
  const charts = grids.find(({ mark }) => readMark(mark)?.tab === 'overview')?.charts ?? [];
  const standing = charts.find((chart) => chart.title === title);
  return standing ? { title, about, standing: standing.id, months: null } : null;
}

/** People may have a tab of that name already; names differ in more than case. */
function freeTitle(title: string, grids: readonly Grid[]): string {
  const taken = new Set(grids.map((grid) => grid.title.toLowerCase()));
  let free = title;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1)
    free = `${title} (Lärträff${number > 1 ? ` ${number}` : ''})`;
  return free;
}
