import type { LostHeaders } from '../overview/lostHeaders';
import type { NewTab } from '../overview/newTabs';
import type { Grid, TableChange } from '../overview/table';
import { headerRequests, tabRequests } from './newTabRequests';
import { columnKey, type Request, structuralRequests, tabKey, updateRequests } from './sheetRequests';

/** Google asks for requests under 2 MB; this leaves room for what is not counted here. */
const mostCharacters = 1_200_000;

const fields =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),developerMetadata(metadataKey,metadataValue),filterViews(title),charts(chartId,spec(title)),' +
  'data(rowData(values(userEnteredValue)),columnMetadata(developerMetadata(metadataKey,metadataValue))))';

/** The id of the spreadsheet that the panel is open in. */
export function activeSpreadsheetId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** Every tab with its marks and its texts, in one call, however large it is. */
export function readGrids(id: string): Grid[] {
  return (spreadsheets().get(id, { fields }).sheets ?? []).map(gridOf);
}

/** One tab as it stands now. Throws when it has just been renamed or taken away. */
export function readAgain(id: string, grid: Grid): Grid {
  // In quotation marks a name is the whole tab, whatever it looks like.
  const ranges = [`'${grid.title.replace(/'/g, "''")}'`];
  const [sheet = {}] = spreadsheets().get(id, { ranges, fields }).sheets ?? [];
  return gridOf(sheet);
}

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type Value = GoogleAppsScript.Sheets.Schema.ExtendedValue;
type Metadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;

function gridOf({ properties, developerMetadata, filterViews, charts, data }: Sheet): Grid {
  const [whole] = data ?? [];
  const rows = (whole?.rowData ?? []).map(({ values }) =>
    trimmed((values ?? []).map(({ userEnteredValue }) => textOf(userEnteredValue))),
  );
  const {
    sheetId = 0,
    title = '',
    gridProperties: { rowCount = 0, columnCount = 0 } = {},
  } = properties ?? {};
  return {
    sheetId,
    title,
    rowCount,
    columnCount,
    mark: marked(developerMetadata, tabKey),
    columnMarks: (whole?.columnMetadata ?? []).map((column) => marked(column.developerMetadata, columnKey)),
    filterViews: (filterViews ?? []).map((view) => view.title ?? ''),
    charts: (charts ?? []).map(({ chartId = 0, spec }) => ({ id: chartId, title: spec?.title ?? '' })),
    rows: trimmed(rows),
  };
}

/** Without what is empty at the end. */
function trimmed<Part extends { length: number }>(parts: Part[]): Part[] {
  while (parts.length > 0 && !parts[parts.length - 1]?.length) parts.pop();
  return parts;
}

/** What people typed may be a number, a tick or a formula: each as the text one would write for it. */
function textOf(value: Value | undefined): string {
  const { stringValue, numberValue, boolValue, formulaValue } = value ?? {};
  return String(stringValue ?? formulaValue ?? numberValue ?? boolValue ?? '');
}

const marked = (metadata: Metadata[] | undefined, key: string): string | null =>
  metadata?.find(({ metadataKey }) => metadataKey === key)?.metadataValue ?? null;

/** Makes tabs, all of them or none. */
export function buildTabs(id: string, tabs: readonly NewTab[], grids: readonly Grid[]): void {
  spreadsheets().batchUpdate({ requests: tabRequests(tabs, grids) }, id);
}

/** Puts headers back, all of them or none. */
export function putHeadersBack(id: string, lost: readonly LostHeaders[]): void {
  spreadsheets().batchUpdate({ requests: lost.flatMap(headerRequests) }, id);
}

/**
 * Carries out changes of tabs as one atomic batch. Where that would be larger than Google takes, rows that
 * only get new text go first, in batches of their own: each of them leaves every row true.
 */
export function writeChanges(id: string, changes: readonly TableChange[]): void {
  const last = changes.flatMap(structuralRequests);
  const batches: Request[][] = [];
  let batch: Request[] = [];
  let size = JSON.stringify(last).length;
  for (const request of changes.flatMap(updateRequests)) {
    const length = JSON.stringify(request).length;
    if (size + length > mostCharacters && batch.length > 0) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(request);
    size += length;
  }
  for (const requests of [...batches, [...batch, ...last]]) {
    if (requests.length > 0) spreadsheets().batchUpdate({ requests }, id);
  }
}

/** The types say that an advanced service may be off; the manifest names this one. */
function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const service = Sheets?.Spreadsheets;
  if (!service) throw new Error('The Sheets service is not enabled.');
  return service;
}
