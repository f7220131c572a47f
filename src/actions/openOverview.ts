import { activeSpreadsheetId, readGrids } from '../google/sheets';
import { overviewIn } from './overviewSheet';
import { emptyView, overviewView } from './overviewView';
import type { OverviewView } from './overviewViews';

/** The panel's first screen: what the sheet says by itself, without asking Drive. */
export function openOverview(): OverviewView {
  const id = activeSpreadsheetId();
  const sheet = overviewIn(id, readGrids(id));
  return sheet ? overviewView(sheet) : emptyView();
}
