import { today } from '../google/person';
import { buildTabs, putHeadersBack, readGrids } from '../google/sheets';
import { invites } from '../meeting/fields';
import type { Invite, Language, TemplateKey } from '../meeting/minutes';
import { templates } from '../meeting/templates';
import {
  groupColumns,
  indexColumns,
  monthColumns,
  planColumns,
  schoolColumns,
  type TabKey,
} from '../overview/columns';
import type { Outlook } from '../overview/groupNow';
import { type StandingIndex, standingIndex } from '../overview/indexPlan';
import { lostHeaders } from '../overview/lostHeaders';
import { missingTabs, newTab, readMark } from '../overview/newTabs';
import type { Tables } from '../overview/plan';
import { SchoolCalendar, schoolYearOf } from '../overview/schoolYear';
import { findSettings, readSettings, type Settings } from '../overview/settings';
import { type Grid, locate } from '../overview/table';
import { type SheetWords, vocabulary } from '../overview/words';
import { dayAndMonth } from '../text/dates';
import { wordsFor } from '../text/words';
import { Refusal } from './errors';

/** An overview's spreadsheet as it stands. */
export interface OverviewSheet extends Tables {
  id: string;
  language: Language;
  words: SheetWords;
  settings: Settings;
  settingsGrid: Grid;
  standing: StandingIndex;
  outlook: Outlook;
}

/** The words of a sheet, in its own language, whatever the person's. */
export function sheetWords(language: Language): SheetWords {
  const names = Object.values(templates).map(({ key, name }) => [key, name[language]]);
  const kinds = invites.map(({ key, words }) => [key, words[language]]);
  const tables = {
    overview: wordsFor(language).overview,
    templates: Object.fromEntries(names) as Record<TemplateKey, string>,
    invites: Object.fromEntries(kinds) as Record<Invite, string>,
  };
  return { ...tables, day: (iso) => dayAndMonth(language, iso), vocabulary: vocabulary(tables) };
}

/** The language that the sheet was set up in, or null when it has not been. */
export function sheetLanguage(grids: readonly Grid[]): Language | null {
  return grids.map(({ mark }) => readMark(mark)?.language).find((language) => language !== undefined) ?? null;
}

/** The overview in these tabs, or null when one of its tabs is not there. */
export function overviewIn(id: string, grids: readonly Grid[]): OverviewSheet | null {
  const language = sheetLanguage(grids);
  if (!language || missingTabs(grids).length > 0) return null;
  const words = sheetWords(language);
  const { overview } = words;
  const settingsGrid = tabOf(grids, 'settings');
  const index = locate(tabOf(grids, 'index'), indexColumns, overview.columns);
  const day = today();
  const settings = readSettings(findSettings(settingsGrid, words), schoolYearOf(day));
  return {
    id,
    language,
    words,
    settings,
    settingsGrid,
    groups: locate(tabOf(grids, 'overview'), groupColumns, overview.columns),
    schools: locate(tabOf(grids, 'schools'), schoolColumns, overview.columns),
    index,
    plans: locate(settingsGrid, [...planColumns, ...monthColumns], overview.columns),
    standing: standingIndex(index, words),
    outlook: outlookOf(settings, day),
  };
}

function tabOf(grids: readonly Grid[], tab: TabKey): Grid {
  const grid = grids.find(({ mark }) => readMark(mark)?.tab === tab);
  if (!grid) throw new Refusal('noFolderYet');
  return grid;
}

/** What holds on a day, YYYY-MM-DD, by these settings. */
export function outlookOf({ year, breaks, planned, paused, schools }: Settings, day: string): Outlook {
  return {
    today: day,
    calendar: new SchoolCalendar(year, breaks),
    planned,
    schools,
    paused: (group) => paused.includes(group.trim().toLowerCase()),
  };
}

/**
 * The overview to refresh. A tab or its headers that someone has taken away are made again, but for the
 * settings as a whole: without them nothing tells which folder it was.
 */
export function standingOverview(id: string): OverviewSheet {
  const grids = readGrids(id);
  const language = sheetLanguage(grids);
  const missing = missingTabs(grids);
  if (!language || missing.includes('settings')) throw new Refusal('noFolderYet');
  const lost = lostHeaders(grids, sheetWords(language));
  if (lost.length > 0) putHeadersBack(id, lost);
  if (missing.length > 0) makeTabs(id, grids, missing, language);
  const overview = overviewIn(id, lost.length + missing.length > 0 ? readGrids(id) : grids);
  if (!overview) throw new Refusal('failed');
  return overview;
}

/** Makes tabs that are not there; `folder` is only looked at for the settings. */
export function makeTabs(
  id: string,
  grids: readonly Grid[],
  missing: readonly TabKey[],
  language: Language,
  folder = { id: '', name: '' },
): void {
  const first = { folder, year: schoolYearOf(today()) };
  const words = sheetWords(language);
  const tabs = missing.map((tab) => newTab(tab, language, grids, first, words));
  buildTabs(id, tabs, grids);
}
