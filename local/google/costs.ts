import { lookUp } from './patterns';

/**
 * What each call costs on the virtual clock. `published` follows the measurements that are gathered in
 * the platform notes; nothing was published for `assumed`, which stands for the order of magnitude;
 * `defined` follows from what the call is. The same call costs the same every time.
 */
export interface Cost {
  /** `Service.method`, or `Service.*` for all that is not named. */
  of: string;
  milliseconds: number;
  source: 'published' | 'assumed' | 'defined';
  /** Whether it is a call over the network to a store or an API of Google's, as the budgets count calls. */
  remote: boolean;
}

const published = (of: string, milliseconds: number): Cost => ({
  of,
  milliseconds,
  source: 'published',
  remote: true,
});
const assumed = (of: string, milliseconds: number): Cost => ({
  of,
  milliseconds,
  source: 'assumed',
  remote: true,
});
const near = (of: string, milliseconds: number): Cost => ({
  of,
  milliseconds,
  source: 'assumed',
  remote: false,
});
const free = (of: string): Cost => ({ of, milliseconds: 0, source: 'defined', remote: false });

export const costs: readonly Cost[] = [
  published('Properties.getProperty', 30),
  published('Properties.getProperties', 30),
  published('Properties.getKeys', 30),
  published('Properties.*', 62),
  published('Cache.get', 3),
  published('Cache.getAll', 3),
  published('Cache.*', 93),
  assumed('Lock.tryLock', 60),
  assumed('Lock.waitLock', 60),
  assumed('Lock.releaseLock', 30),
  free('Lock.hasLock'),
  assumed('Drive.Files.*', 400),
  assumed('Docs.Documents.*', 400),
  /** A fetch's time is that of what it asks for (urlFetch.ts); this is the way there. */
  assumed('UrlFetchApp.*', 0),
  assumed('ScriptApp.newTrigger', 0),
  assumed('ClockTriggerBuilder.create', 300),
  assumed('SpreadsheetTriggerBuilder.create', 300),
  assumed('ScriptApp.getProjectTriggers', 100),
  assumed('ScriptApp.getUserTriggers', 100),
  assumed('ScriptApp.deleteTrigger', 300),
  near('ScriptApp.getOAuthToken', 5),
  near('ScriptApp.*', 1),
  near('Session.*', 5),
  near('User.*', 1),
  free('Utilities.*'),
  free('console.*'),
  free('Logger.*'),
  near('HtmlService.*', 10),
  near('HtmlOutput.*', 1),
  near('HtmlTemplate.*', 1),
  near('Ui.showSidebar', 100),
  near('Ui.showModalDialog', 100),
  near('Ui.*', 1),
  near('Menu.*', 1),
  free('HTTPResponse.*'),
  free('PropertiesService.*'),
  free('CacheService.*'),
  free('LockService.*'),
  /** A page of files.list each; the add-on does not use them. */
  assumed('DriveApp.getFolderById', 400),
  assumed('Folder.getFolders', 400),
  assumed('Folder.getFilesByType', 400),
  assumed('DocumentApp.openById', 400),
  near('DocumentApp.getActiveDocument', 50),
  near('DocumentApp.*', 1),
  assumed('Document.saveAndClose', 400),
  assumed('SpreadsheetApp.openById', 400),
  near('SpreadsheetApp.getActiveSpreadsheet', 50),
  near('SpreadsheetApp.*', 1),
  /** 10,000 cells one by one took 70 s: 7 ms a call that writes. */
  { of: 'Range.setValue', milliseconds: 7, source: 'published', remote: true },
  /** With `millisecondsACell` for each cell. */
  published('Range.setValues', 350),
  { of: 'Sheet.appendRow', milliseconds: 100, source: 'assumed', remote: true },
  assumed('Sheets.Spreadsheets.get', 300),
  assumed('Sheets.Spreadsheets.Values.*', 300),
  /** As a setValues of as many cells. */
  assumed('Sheets.Spreadsheets.batchUpdate', 350),
  assumed('Sheets.Spreadsheets.*', 400),
  near('*', 1),
];

export const costOf = (name: string): Cost => lookUp(costs, name) ?? near(name, 1);

/** How many requests of one `fetchAll` are taken to be under way at once: undocumented, so assumed. */
export const fetchesAtOnce = 10;

/** A setValues of 4,000 cells took 610 ms and one of 10,000 cells 1 s: 350 ms, and this for each cell. */
export const millisecondsACell = 0.065;
