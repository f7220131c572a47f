import { panelLanguage } from '../google/person';
import { activeSpreadsheetId, readGrids, writeChanges } from '../google/sheets';
import { cell } from '../overview/cells';
import { missingTabs } from '../overview/newTabs';
import { folderCell, settingsChange } from '../overview/settings';
import { isEmptyChange } from '../overview/table';
import { Refusal } from './errors';
import { folderAt } from './lookAtFolder';
import { makeTabs, type OverviewSheet, overviewIn, sheetLanguage } from './overviewSheet';
import { overviewView } from './overviewView';
import type { OverviewView } from './overviewViews';

/**
 * Makes the overview's tabs, in the person's language from then on, or moves an overview to another
 * folder: its rows follow at the next refresh, what people have typed in the settings stays.
 */
export function chooseFolder({ folder: link }: { folder: string }): OverviewView {
  const folder = folderAt(link);
  if (folder.kind !== 'folder') throw new Refusal('notFound');
  const id = activeSpreadsheetId();
  const grids = readGrids(id);
  const missing = missingTabs(grids);
  if (missing.length > 0) makeTabs(id, grids, missing, sheetLanguage(grids) ?? panelLanguage(), folder);
  const sheet = overviewIn(id, missing.length > 0 ? readGrids(id) : grids);
  if (!sheet) throw new Refusal('failed');
  return overviewView(moved(sheet, folder));
}

function moved(sheet: OverviewSheet, folder: { id: string; name: string }): OverviewSheet {
  if (sheet.settings.folder?.id === folder.id) return sheet;
  const cells = { folder: folderCell(folder), refreshedAt: cell(), refreshedBy: cell() };
  const change = settingsChange(sheet.settingsGrid, cells, sheet.words);
  if (!isEmptyChange(change)) writeChanges(sheet.id, [change]);
  return { ...sheet, settings: { ...sheet.settings, folder, refreshedAt: null, refreshedBy: null } };
}
