import { lookUp } from './patterns';

/**
 * What each call costs on the virtual clock, and where that is from. `published` follows a measurement that
 * somebody has published (`measurements`); nothing was published for `assumed`, which stands for the order of
 * magnitude; `defined` follows from what the call is. The same call costs the same every time. `npm run bench`
 * prints this table beneath what it has measured.
 */
export interface Cost {
  /** `Service.method`, or `Service.*` for all that is not named. */
  of: string;
  milliseconds: number;
  source: 'published' | 'assumed' | 'defined';
  /** The measurement, or what it is taken to be like. */
  from: string;
  /** Whether it is a call over the network to a store or an API of Google's, as the budgets count calls. */
  remote: boolean;
}

/** Those that have been published, in the words of their authors, and where they stand. */
export const measurements = {
  stores: {
    says:
      'Luis Peralta, "Google Apps Script APIs performance", 100 calls each, milliseconds on average: script ' +
      'properties setProperty 62, getProperty 30; script cache put 93, get 3',
    link: 'https://ziritione.org/post/apps_script_performance',
  },
  grid: {
    says:
      'Google, "Best practices": a grid of 100 × 100 cells written cell by cell takes about 70 seconds, in one ' +
      'batch about 1 second',
    link: 'https://developers.google.com/apps-script/guides/support/best-practices',
  },
  rows: {
    says:
      'Stack Overflow, "What is faster: ScriptDb or SpreadsheetApp?": a single write of 4,000 cells took 610 ms ' +
      'with flush()',
    link: 'https://stackoverflow.com/questions/29263774',
  },
} as const;

type Measurement = keyof typeof measurements;

const published = (of: string, milliseconds: number, from: Measurement, like = ''): Cost => ({
  of,
  milliseconds,
  source: 'published',
  from: like === '' ? from : `${from}: ${like}`,
  remote: true,
});
const assumed = (of: string, milliseconds: number, from: string): Cost => ({
  of,
  milliseconds,
  source: 'assumed',
  from,
  remote: true,
});
const near = (of: string, milliseconds: number, from: string): Cost => ({
  of,
  milliseconds,
  source: 'assumed',
  from,
  remote: false,
});
const free = (of: string): Cost => ({
  of,
  milliseconds: 0,
  source: 'defined',
  from: 'asks nothing of anyone',
  remote: false,
});

const page = 'a request to an API over the network';
const inside = 'answered where the script runs';

export const costs: readonly Cost[] = [
  published('Properties.getProperty', 30, 'stores'),
  published('Properties.getProperties', 30, 'stores', 'as getProperty'),
  published('Properties.getKeys', 30, 'stores', 'as getProperty'),
  published('Properties.*', 62, 'stores', 'setProperty, and the others as that'),
  published('Cache.get', 3, 'stores'),
  published('Cache.getAll', 3, 'stores', 'as get'),
  published('Cache.*', 93, 'stores', 'put, and the others as that'),
  assumed('Lock.tryLock', 60, 'as writing a property'),
  assumed('Lock.waitLock', 60, 'as writing a property'),
  assumed('Lock.releaseLock', 30, 'half of taking it'),
  free('Lock.hasLock'),
  assumed('Drive.Files.*', 400, page),
  assumed('Docs.Documents.*', 400, page),
  assumed('UrlFetchApp.*', 0, 'the time of what is asked for, ten at once (fetchesAtOnce)'),
  assumed('ScriptApp.newTrigger', 0, 'builds what create() makes'),
  assumed('ClockTriggerBuilder.create', 300, page),
  assumed('SpreadsheetTriggerBuilder.create', 300, page),
  assumed('ScriptApp.getProjectTriggers', 100, page),
  assumed('ScriptApp.getUserTriggers', 100, page),
  assumed('ScriptApp.deleteTrigger', 300, page),
  near('ScriptApp.getOAuthToken', 5, inside),
  near('ScriptApp.*', 1, inside),
  near('Session.*', 5, inside),
  near('User.*', 1, inside),
  free('Utilities.*'),
  free('console.*'),
  free('Logger.*'),
  near('HtmlService.*', 10, inside),
  near('HtmlOutput.*', 1, inside),
  near('HtmlTemplate.*', 1, inside),
  near('Ui.showSidebar', 100, 'hands the page to the editor'),
  near('Ui.showModalDialog', 100, 'hands the page to the editor'),
  near('Ui.*', 1, inside),
  near('Menu.*', 1, inside),
  free('HTTPResponse.*'),
  free('PropertiesService.*'),
  free('CacheService.*'),
  free('LockService.*'),
  // The add-on does not use DriveApp; the script that it is measured beside does.
  assumed('DriveApp.getFolderById', 400, 'as Drive.Files.get'),
  assumed('DriveApp.continueFolderIterator', 400, 'as a page of Drive.Files.list'),
  assumed('DriveApp.continueFileIterator', 400, 'as a page of Drive.Files.list'),
  assumed('Folder.getFolders', 400, 'as a page of Drive.Files.list, whatever their number'),
  assumed('Folder.getFilesByType', 400, 'as a page of Drive.Files.list, whatever their number'),
  assumed('DocumentApp.openById', 400, 'as Docs.Documents.get'),
  near('DocumentApp.getActiveDocument', 50, 'the document is open already'),
  near('DocumentApp.*', 1, inside),
  assumed('Document.saveAndClose', 400, page),
  assumed('SpreadsheetApp.openById', 400, 'as DocumentApp.openById'),
  near('SpreadsheetApp.getActiveSpreadsheet', 50, 'the spreadsheet is open already'),
  near('SpreadsheetApp.*', 1, inside),
  published('Range.setValue', 7, 'grid', '70 s for 10,000 cells'),
  published('Range.setValues', 350, 'rows', 'and millisecondsACell for each cell'),
  assumed('Sheet.appendRow', 100, 'a row of a few setValue, saved'),
  assumed('Sheet.clear', 100, 'as appendRow'),
  assumed('Sheets.Spreadsheets.get', 300, page),
  assumed('Sheets.Spreadsheets.Values.*', 300, page),
  assumed('Sheets.Spreadsheets.batchUpdate', 350, 'as setValues, with as much for each cell'),
  assumed('Sheets.Spreadsheets.*', 400, page),
  near('*', 1, inside),
];

export const costOf = (name: string): Cost => lookUp(costs, name) ?? near(name, 1, inside);

/** How many requests of one `fetchAll` are taken to be under way at once: undocumented, so assumed. */
export const fetchesAtOnce = 10;

/** A setValues of 4,000 cells took 610 ms and one of 10,000 cells 1 s: 350 ms, and this for each cell. */
export const millisecondsACell = 0.065;
