import { type Mask, select } from '../fieldMask';
import { rangeOf } from './a1';
import { cellLink, shownText } from './display';
import { answerMask, asksFor } from './fieldMask';
import { hyperlinkOf } from './formula';
import {
  type CellData,
  type DimensionProperties,
  defaultColumnWidth,
  defaultRowHeight,
  type ExtendedValue,
  type GridRange,
  type StoredSheet,
  type StoredSpreadsheet,
} from './model';
import { allMetadata, type PlacedMetadata } from './requests/metadata';

export interface ResourceOptions {
  ranges?: string[];
  includeGridData?: boolean;
  fields?: string;
}

/** What belongs to the file and not to its content. */
export interface FileFacts {
  id: string;
  name: string;
}

/** A formula that is not calculated here has the error that Google gives an unknown name. */
export const unknownName = '#NAME?';

/**
 * A spreadsheet as `Sheets.Spreadsheets.get` answers it.
 * @throws SheetsRefusal for a range or a field that there is not; SheetsNotModelled.
 */
export function spreadsheetResource(
  stored: StoredSpreadsheet,
  file: FileFacts,
  options: ResourceOptions = {},
) {
  const mask = options.fields === undefined ? null : answerMask(options.fields, 'Spreadsheet');
  const ranges = options.ranges?.map((range) => rangeOf(stored, range)) ?? [];
  const withData =
    options.fields === undefined ? options.includeGridData === true : asksFor(mask, 'sheets', 'data');
  const dataMask = withData ? beneath(mask, 'sheets', 'data') : null;
  const metadata = allMetadata(stored);
  const sheets = stored.sheets.flatMap((sheet, index) => {
    const wanted = ranges.filter((range) => (range.sheetId ?? 0) === sheet.properties.sheetId);
    if (ranges.length && !wanted.length) return [];
    const data = withData
      ? { data: gridData(sheet, wanted.length ? wanted : [{}], stored, metadata, dataMask) }
      : {};
    return [{ ...sheetResource(sheet, index, metadata), ...data }];
  });
  const resource = {
    spreadsheetId: file.id,
    properties: { title: file.name, ...stored.properties, autoRecalc: 'ON_CHANGE' },
    sheets,
    ...listed({ namedRanges: stored.namedRanges }),
    ...listed({ developerMetadata: metadata.filter(({ location }) => location.spreadsheet) }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
  };
  return select(resource, mask);
}

/** The fields that are lists with something in them: the API leaves empty ones out. */
const listed = (fields: Record<string, readonly unknown[]>) =>
  Object.fromEntries(Object.entries(fields).filter(([, list]) => list.length > 0));

function beneath(mask: Mask, ...path: string[]): Mask {
  let here: Mask = mask;
  for (const name of path) {
    if (here === null) return null;
    here = here.get(name) ?? null;
  }
  return here;
}

function sheetResource(sheet: StoredSheet, index: number, metadata: readonly PlacedMetadata[]) {
  const { sheetId } = sheet.properties;
  return {
    properties: { ...sheet.properties, index },
    ...listed({
      merges: sheet.merges,
      conditionalFormats: sheet.conditionalFormats,
      filterViews: sheet.filterViews,
      protectedRanges: sheet.protectedRanges,
      charts: sheet.charts,
      developerMetadata: metadata.filter(({ location }) => location.sheetId === sheetId),
    }),
    ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
  };
}

function gridData(
  sheet: StoredSheet,
  ranges: GridRange[],
  { properties }: StoredSpreadsheet,
  metadata: readonly PlacedMetadata[],
  mask: Mask,
) {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const cellMask = beneath(mask, 'rowData', 'values');
  return ranges.map((range) => {
    const top = range.startRowIndex ?? 0;
    const left = range.startColumnIndex ?? 0;
    const bottom = Math.min(range.endRowIndex ?? rowCount, rowCount);
    const right = Math.min(range.endColumnIndex ?? columnCount, columnCount);
    const along = (dimension: 'ROWS' | 'COLUMNS', from: number, to: number) =>
      dimensionMetadata(sheet, dimension, from, to, metadata);
    return {
      ...(top ? { startRow: top } : {}),
      ...(left ? { startColumn: left } : {}),
      ...(asksFor(mask, 'rowData')
        ? { rowData: rowData(sheet, { top, bottom, left, right }, properties.locale, cellMask) }
        : {}),
      ...(asksFor(mask, 'rowMetadata') ? { rowMetadata: along('ROWS', top, bottom) } : {}),
      ...(asksFor(mask, 'columnMetadata') ? { columnMetadata: along('COLUMNS', left, right) } : {}),
    };
  });
}

function rowData(
  sheet: StoredSheet,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
  locale: string,
  mask: Mask,
) {
  const rows = sheet.rows.slice(top, bottom).map((row) => {
    const values = row.cells.slice(left, right).map((cell) => cellResource(cell, locale, mask));
    return values.length ? { values } : {};
  });
  while (rows.length && !rows.at(-1)?.values) rows.pop();
  return rows;
}

/** A cell with what is worked out of it, as far as it is asked for. */
function cellResource(cell: CellData | null, locale: string, mask: Mask): Record<string, unknown> {
  if (!cell) return {};
  const result: Record<string, unknown> = { ...cell };
  const value = cell.userEnteredValue;
  if (value && asksFor(mask, 'effectiveValue')) result.effectiveValue = effectiveValue(value);
  if (value && asksFor(mask, 'formattedValue')) result.formattedValue = formattedValue(cell, locale);
  const link = asksFor(mask, 'hyperlink') ? cellLink(cell) : null;
  if (link) result.hyperlink = link;
  return result;
}

function effectiveValue(value: ExtendedValue): object {
  if (value.formulaValue === undefined) return value;
  const link = hyperlinkOf(value.formulaValue);
  return link ? { stringValue: link.label } : { errorValue: { type: 'NAME', message: unknownName } };
}

/** The text as the API gives it: a formula that is not calculated here is an error to the script. */
export function formattedValue(cell: CellData, locale: string): string {
  const formula = cell.userEnteredValue?.formulaValue;
  return formula !== undefined && !hyperlinkOf(formula) ? unknownName : shownText(cell, locale);
}

function dimensionMetadata(
  sheet: StoredSheet,
  dimension: 'ROWS' | 'COLUMNS',
  from: number,
  to: number,
  metadata: readonly PlacedMetadata[],
) {
  const { sheetId } = sheet.properties;
  const list: (DimensionProperties | undefined)[] =
    dimension === 'ROWS' ? sheet.rows.map((row) => row.properties) : [...sheet.columns];
  const usual = dimension === 'ROWS' ? defaultRowHeight : defaultColumnWidth;
  const here = metadata.filter(
    ({ location: { dimensionRange: range } }) => range?.sheetId === sheetId && range.dimension === dimension,
  );
  const result = Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const { developerMetadata: __, ...properties } = list[from + index] ?? {};
    return { pixelSize: usual, ...properties } as Record<string, unknown>;
  });
  for (const each of here) {
    const at = result[(each.location.dimensionRange?.startIndex ?? 0) - from];
    if (at) at.developerMetadata = [...((at.developerMetadata as PlacedMetadata[] | undefined) ?? []), each];
  }
  return result;
}
