import { rangeName, rangeOf } from './a1';
import { hyperlinkOf } from './formula';
import type { CellData, GridRange, StoredSpreadsheet } from './model';
import { SheetsRefusal } from './refusal';
import { formattedValue, unknownName } from './resource';

export type RenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
type Scalar = string | number | boolean;

export interface ValueOptions {
  majorDimension?: 'ROWS' | 'COLUMNS';
  valueRenderOption?: RenderOption;
}

/** The values of a range as `Values.get` answers them: empty ends are left out. */
export function valueRange(stored: StoredSpreadsheet, name: string, options: ValueOptions = {}) {
  const { majorDimension = 'ROWS', valueRenderOption = 'FORMATTED_VALUE' } = options;
  const { sheet, area } = gridArea(stored, rangeOf(stored, name));
  const lines: Scalar[][] = [];
  for (let row = area.startRowIndex; row < Math.min(area.endRowIndex, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row]?.cells.slice(area.startColumnIndex, area.endColumnIndex) ?? [];
    lines.push(cells.map((cell) => rendered(cell, valueRenderOption, stored.properties.locale)));
  }
  const values = trimmed(majorDimension === 'ROWS' ? lines : turned(lines));
  return {
    range: rangeName(sheet.properties.title, area),
    majorDimension,
    ...(values.length ? { values } : {}),
  };
}

function rendered(cell: CellData | null, option: RenderOption, locale: string): Scalar {
  const value = cell?.userEnteredValue;
  if (!cell || !value) return '';
  if (option === 'FORMATTED_VALUE') return formattedValue(cell, locale);
  if (value.formulaValue !== undefined && option === 'UNFORMATTED_VALUE')
    return hyperlinkOf(value.formulaValue)?.label ?? unknownName;
  return value.numberValue ?? value.boolValue ?? value.formulaValue ?? value.stringValue ?? '';
}

function turned(lines: Scalar[][]): Scalar[][] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => lines.map((line) => line[column] ?? ''));
}

/** Without the empty values at the end of each line, and without the empty lines at the end. */
function trimmed(lines: Scalar[][]): Scalar[][] {
  const short = lines.map((line) => withoutEnd(line, (value) => value === ''));
  return withoutEnd(short, (line) => line.length === 0);
}

function withoutEnd<T>(list: T[], empty: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && empty(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}

/** The edges of a range within its sheet's grid. */
function gridArea(stored: StoredSpreadsheet, range: GridRange) {
  const sheet = stored.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
  if (!sheet) throw new SheetsRefusal(`No grid with id: ${range.sheetId ?? 0}`);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const area = {
    startRowIndex: range.startRowIndex ?? 0,
    endRowIndex: Math.min(range.endRowIndex ?? rowCount, rowCount),
    startColumnIndex: range.startColumnIndex ?? 0,
    endColumnIndex: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
  if (area.startRowIndex >= area.endRowIndex || area.startColumnIndex >= area.endColumnIndex)
    throw new SheetsRefusal(
      `Range (${rangeName(sheet.properties.title, area)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  return { sheet, area };
}
