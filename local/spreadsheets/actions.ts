import type { GridRange, StoredSheet, StoredSpreadsheet } from './model';
import { SheetsRefusal } from './refusal';
import { withTyped } from './typed';

interface OnSheet {
  sheetId: number;
}

/** What someone does by hand in a spreadsheet. */
export type Action =
  | (OnSheet & { kind: 'type'; row: number; column: number; texts: string[][] })
  | (OnSheet & { kind: 'clear'; top: number; bottom: number; left: number; right: number })
  | (OnSheet & { kind: 'insert'; dimension: 'ROWS' | 'COLUMNS'; at: number; count: number })
  | (OnSheet & { kind: 'delete'; dimension: 'ROWS' | 'COLUMNS'; from: number; to: number })
  | (OnSheet & { kind: 'resize'; column: number; pixels: number })
  | (OnSheet & { kind: 'sort'; column: number; ascending: boolean })
  | (OnSheet & { kind: 'filter'; on: boolean })
  | (OnSheet & { kind: 'hide'; column: number; values: string[] })
  | (OnSheet & { kind: 'deleteView'; filterViewId: number })
  | (OnSheet & { kind: 'deleteChart'; chartId: number })
  | { kind: 'addSheet'; title?: string | undefined }
  | (OnSheet & { kind: 'renameSheet'; title: string })
  | (OnSheet & { kind: 'deleteSheet' })
  | (OnSheet & { kind: 'moveSheet'; index: number });

/** The requests of the API that do it. @throws SheetsRefusal when the sheet is not there */
export function requestsFor(stored: StoredSpreadsheet, action: Action): object[] {
  if (action.kind === 'addSheet')
    return [{ addSheet: { properties: action.title === undefined ? {} : { title: action.title } } }];
  const { sheetId } = action;
  const sheet = stored.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new SheetsRefusal(`No sheet with id: ${sheetId}`);
  switch (action.kind) {
    case 'type':
      return typeRequests(stored, sheet, action);
    case 'clear': {
      const {
        top: startRowIndex,
        bottom: endRowIndex,
        left: startColumnIndex,
        right: endColumnIndex,
      } = action;
      const range = { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
      return [{ repeatCell: { range, cell: {}, fields: 'userEnteredValue,textFormatRuns' } }];
    }
    case 'insert':
      return [insertRequest(sheet, action)];
    case 'delete': {
      const { dimension, from, to } = action;
      return [{ deleteDimension: { range: { sheetId, dimension, startIndex: from, endIndex: to } } }];
    }
    case 'resize': {
      const range = { sheetId, dimension: 'COLUMNS', startIndex: action.column, endIndex: action.column + 1 };
      return [
        {
          updateDimensionProperties: { range, properties: { pixelSize: action.pixels }, fields: 'pixelSize' },
        },
      ];
    }
    case 'sort':
      return sortRequests(sheet, action.column, action.ascending);
    case 'filter':
      if (!action.on) return [{ clearBasicFilter: { sheetId } }];
      return [{ setBasicFilter: { filter: { range: usedRange(sheet) } } }];
    case 'hide': {
      const { basicFilter } = sheet;
      const criteria = { ...basicFilter?.criteria, [action.column]: { hiddenValues: action.values } };
      const range = basicFilter?.range ?? usedRange(sheet);
      return [{ setBasicFilter: { filter: { range, criteria } } }];
    }
    case 'deleteView':
      return [{ deleteFilterView: { filterId: action.filterViewId } }];
    case 'deleteChart':
      return [{ deleteEmbeddedObject: { objectId: action.chartId } }];
    case 'renameSheet':
      return [{ updateSheetProperties: { properties: { sheetId, title: action.title }, fields: 'title' } }];
    case 'moveSheet':
      return [{ updateSheetProperties: { properties: { sheetId, index: action.index }, fields: 'index' } }];
    case 'deleteSheet':
      return [{ deleteSheet: { sheetId } }];
  }
}

const frozen = ({ properties: { gridProperties } }: StoredSheet, dimension: 'ROWS' | 'COLUMNS') =>
  (dimension === 'ROWS' ? gridProperties.frozenRowCount : gridProperties.frozenColumnCount) ?? 0;

/** New rows or columns look like those before them, but for the first after the frozen ones. */
function insertRequest(
  sheet: StoredSheet,
  { sheetId, dimension, at, count }: Action & { kind: 'insert' },
): object {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (at >= (dimension === 'ROWS' ? rowCount : columnCount))
    return { appendDimension: { sheetId, dimension, length: count } };
  const range = { sheetId, dimension, startIndex: at, endIndex: at + count };
  return { insertDimension: { range, inheritFromBefore: at > frozen(sheet, dimension) } };
}

/** Writes texts as typed; the grid grows when they reach beyond it, as it does for a paste in Google. */
function typeRequests(
  stored: StoredSpreadsheet,
  sheet: StoredSheet,
  action: Action & { kind: 'type' },
): object[] {
  const { sheetId, row, column, texts } = action;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const width = Math.max(0, ...texts.map((line) => line.length));
  const grow = [
    { dimension: 'ROWS', length: row + texts.length - rowCount },
    { dimension: 'COLUMNS', length: column + width - columnCount },
  ].filter(({ length }) => length > 0);
  const rows = texts.map((line, index) => ({
    values: line.map((text, across) => {
      const before = sheet.rows[row + index]?.cells[column + across] ?? null;
      return withTyped(before, text, stored.properties.locale);
    }),
  }));
  const start = { sheetId, rowIndex: row, columnIndex: column };
  const fields = 'userEnteredValue,textFormatRuns,userEnteredFormat.numberFormat';
  return [
    ...grow.map((more) => ({ appendDimension: { sheetId, ...more } })),
    { updateCells: { rows, start, fields } },
  ];
}

/** The rows that hold something: sorting and filtering are about them. */
function usedRange(sheet: StoredSheet): GridRange {
  const { columnCount, frozenRowCount = 0 } = sheet.properties.gridProperties;
  const width = Math.max(1, ...sheet.rows.map((row) => row.cells.length));
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: Math.max(0, frozenRowCount - 1),
    endRowIndex: Math.max(sheet.rows.length, frozenRowCount, 1),
    startColumnIndex: 0,
    endColumnIndex: Math.min(width, columnCount),
  };
}

/** Sorts whole rows beneath the frozen ones, or beneath the heading of the filter when there is one. */
function sortRequests(sheet: StoredSheet, column: number, ascending: boolean): object[] {
  const { basicFilter, properties } = sheet;
  const { frozenRowCount = 0 } = properties.gridProperties;
  const filtered = basicFilter?.range;
  const startRowIndex = filtered ? (filtered.startRowIndex ?? 0) + 1 : frozenRowCount;
  const range = { ...usedRange(sheet), ...filtered, startRowIndex };
  if (startRowIndex >= (range.endRowIndex ?? 0)) return [];
  const sortOrder = ascending ? 'ASCENDING' : 'DESCENDING';
  return [{ sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder }] } }];
}
