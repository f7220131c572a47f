import type { StoredSheet, StoredSpreadsheet } from '../spreadsheets/model';
import { storedSpreadsheet } from '../spreadsheets/store';
import type { DriveItem } from '../workspace/item';
import { mayRead } from '../workspace/rights';
import { millisecondsACell } from './costs';
import { GoogleError, Modelled } from './modelled';
import { mismatch, stringOf } from './parameters';
import type { ScriptRun } from './scriptRun';
import { cellValue, clearCells, type ScriptValue, writeValues } from './spreadsheetCells';
import { uiOf } from './ui';

/** `SpreadsheetApp` as far as the add-on uses it, and what a script that fills a sheet usually does. */
class SpreadsheetApp extends Modelled implements Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'flush'> {
  readonly service = 'SpreadsheetApp';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  getUi(): Modelled {
    return uiOf(this.#run, 'sheets');
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    const { file, workspace } = this.#run;
    const item = file?.host === 'sheets' ? workspace.item(file.id) : undefined;
    return item ? new Spreadsheet(this.#run, item.id) : null;
  }

  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  openById(id: string): Spreadsheet {
    const item = this.#run.workspace.item(stringOf(id, [id], 'SpreadsheetApp.openById'));
    if (item?.mimeType !== 'application/vnd.google-apps.spreadsheet')
      throw new GoogleError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    if (!mayRead(this.#run.workspace.right(this.#run.person, item.id)))
      throw new GoogleError('You do not have permission to access the requested document.');
    return new Spreadsheet(this.#run, item.id);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  /** Nothing is held back here: every change is saved when it is made. */
  flush(): void {}
}

type SpreadsheetMethods = 'getId' | 'getName' | 'getUrl' | 'getSpreadsheetLocale' | 'getSpreadsheetTimeZone';

class Spreadsheet
  extends Modelled
  implements Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetMethods>
{
  readonly service = 'Spreadsheet';
  readonly #run: ScriptRun;
  readonly #id: string;

  constructor(run: ScriptRun, id: string) {
    super();
    this.#run = run;
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getName(): string {
    return itemOf(this.#run, this.#id).name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#id}/edit`;
  }

  getSpreadsheetLocale(): string {
    return storedOf(this.#run, this.#id).properties.locale;
  }

  getSpreadsheetTimeZone(): string {
    return storedOf(this.#run, this.#id).properties.timeZone;
  }

  getSheets(): Sheet[] {
    return storedOf(this.#run, this.#id).sheets.map(({ properties }) => this.#sheet(properties.sheetId));
  }

  getSheetByName(name: string): Sheet | null {
    return this.#where(({ properties }) => properties.title === name);
  }

  getSheetById(id: number): Sheet | null {
    return this.#where(({ properties }) => properties.sheetId === id);
  }

  /** Which tab the window shows is not known to the server: the first that is not hidden. */
  getActiveSheet(): Sheet {
    const sheet = this.#where(({ properties }) => !properties.hidden);
    if (!sheet) throw new GoogleError('There is no visible sheet.');
    return sheet;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  #where(test: (sheet: StoredSheet) => boolean): Sheet | null {
    const found = storedOf(this.#run, this.#id).sheets.find(test);
    return found ? this.#sheet(found.properties.sheetId) : null;
  }

  #sheet(sheetId: number): Sheet {
    return new Sheet(this.#run, this.#id, sheetId);
  }
}

type SheetMethods =
  | 'getSheetId'
  | 'getName'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns';

class Sheet extends Modelled implements Pick<GoogleAppsScript.Spreadsheet.Sheet, SheetMethods> {
  readonly service = 'Sheet';
  readonly #run: ScriptRun;
  readonly #id: string;
  readonly #sheetId: number;

  constructor(run: ScriptRun, id: string, sheetId: number) {
    super();
    this.#run = run;
    this.#id = id;
    this.#sheetId = sheetId;
  }

  getSheetId(): number {
    return this.#sheetId;
  }

  getName(): string {
    return this.#stored().properties.title;
  }

  getLastRow(): number {
    return lastRow(this.#stored());
  }

  getLastColumn(): number {
    const widths = this.#stored().rows.map(({ cells }) => {
      let width = cells.length;
      while (width > 0 && !cells[width - 1]?.userEnteredValue) width -= 1;
      return width;
    });
    return Math.max(0, ...widths);
  }

  getMaxRows(): number {
    return this.#stored().properties.gridProperties.rowCount;
  }

  getMaxColumns(): number {
    return this.#stored().properties.gridProperties.columnCount;
  }

  getRange(row: number, column: number, rows = 1, columns = 1): Range {
    const given = [row, column, rows, columns];
    if (!given.every((number) => typeof number === 'number'))
      throw mismatch(given, 'SpreadsheetApp.Sheet.getRange');
    if (row < 1 || column < 1) throw new GoogleError('The starting row or column of the range is too small.');
    if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > this.getMaxRows() || column + columns - 1 > this.getMaxColumns())
      throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
    const area = { sheetId: this.#sheetId, top: row - 1, left: column - 1, rows, columns };
    return new Range(this.#run, this.#id, area);
  }

  appendRow(values: ScriptValue[]): this {
    if (!Array.isArray(values)) throw mismatch([values], 'SpreadsheetApp.Sheet.appendRow');
    const top = lastRow(this.#stored());
    writeValues(this.#run, this.#id, { sheetId: this.#sheetId, top, left: 0 }, [values]);
    return this;
  }

  /** Takes away what stands in the tab and how it looks; the grid stays as large as it is. */
  clear(): this {
    clearCells(this.#run, this.#id, this.#sheetId);
    return this;
  }

  /** Shows the tab in the person's window. */
  activate(): this {
    this.#run.show({ kind: 'sheet', sheetId: this.#sheetId });
    return this;
  }

  #stored(): StoredSheet {
    const found = storedOf(this.#run, this.#id).sheets.find(
      ({ properties }) => properties.sheetId === this.#sheetId,
    );
    if (!found) throw new GoogleError('The sheet has been deleted.');
    return found;
  }
}

interface RangeArea {
  sheetId: number;
  top: number;
  left: number;
  rows: number;
  columns: number;
}

class Range extends Modelled {
  readonly service = 'Range';
  readonly #run: ScriptRun;
  readonly #id: string;
  readonly #area: RangeArea;

  constructor(run: ScriptRun, id: string, area: RangeArea) {
    super();
    this.#run = run;
    this.#id = id;
    this.#area = area;
  }

  getValues(): ScriptValue[][] {
    const { sheetId, top, left, rows, columns } = this.#area;
    const stored = storedOf(this.#run, this.#id);
    const sheet = stored.sheets.find(({ properties }) => properties.sheetId === sheetId);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        cellValue(sheet?.rows[top + row]?.cells[left + column] ?? null),
      ),
    );
  }

  getValue(): ScriptValue {
    return this.getValues()[0]?.[0] ?? '';
  }

  setValues(values: ScriptValue[][]): this {
    const { rows, columns } = this.#area;
    if (!Array.isArray(values) || !values.every(Array.isArray))
      throw mismatch([values], 'SpreadsheetApp.Range.setValues');
    if (values.length !== rows)
      throw new GoogleError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    const uneven = values.find((line) => line.length !== columns);
    if (uneven)
      throw new GoogleError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${uneven.length} but the range has ${columns}.`,
      );
    this.#run.spend(rows * columns * millisecondsACell);
    writeValues(this.#run, this.#id, this.#area, values);
    return this;
  }

  setValue(value: ScriptValue): this {
    const { rows, columns } = this.#area;
    const line = Array.from({ length: columns }, () => value);
    writeValues(
      this.#run,
      this.#id,
      this.#area,
      Array.from({ length: rows }, () => line),
    );
    return this;
  }
}

function itemOf(run: ScriptRun, id: string): DriveItem {
  const item = run.workspace.item(id);
  if (!item) throw new GoogleError('The spreadsheet has been deleted.');
  return item;
}

const storedOf = (run: ScriptRun, id: string): StoredSpreadsheet =>
  storedSpreadsheet(run.workspace, itemOf(run, id).id);

function lastRow({ rows }: StoredSheet): number {
  let last = rows.length;
  while (last > 0 && !rows[last - 1]?.cells.some((cell) => cell?.userEnteredValue)) last -= 1;
  return last;
}

/** The service `SpreadsheetApp` for one run of the script. */
export const spreadsheetApp = (run: ScriptRun): Modelled => new SpreadsheetApp(run);
