import { now } from '../google/account';
import { leftOff } from '../google/lease';
import { activeSpreadsheetId, readGrids } from '../google/sheets';
import { overviewIn } from './overviewSheet';
import { emptyView, overviewView } from './overviewView';
import type { OverviewView } from './overviewViews';

/** The panel's first screen: what the sheet says by itself, without asking Drive. */
export function openOverview(): OverviewView {
  const id = activeSpreadsheetId();
  const sheet = overviewIn(id, readGrids(id));
  if (!sheet) return emptyView();
  const left = leftOff(id);
  // A refresh that came to its end afterwards, with nothing to read, has not looked at what was left off.
  const stands = left && now(new Date(left.at)) > (sheet.settings.refreshedAt ?? '');
  return { ...overviewView(sheet), leftOff: stands ? { read: left.read, total: left.total } : null };
}
