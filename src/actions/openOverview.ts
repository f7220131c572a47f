import { activeSpreadsheetId, readGrids } from '../google/sheets';
import type { OverviewView } from './calls';
import { overviewIn } from './overviewSheet';
import { emptyView, overviewView } from './overviewView';

/** The panel's first screen: what the sheet says by itself, without asking Drive. */
export function openOverview(): OverviewView {
  const id = activeSpreadsheetId();
  const sheet = overviewIn(id, readGrids(id));
  return sheet ? overviewView(sheet) : emptyView();
}
