import { applyBatch } from '../spreadsheets/apply';
import { hyperlinkOf } from '../spreadsheets/formula';
import type { CellData } from '../spreadsheets/model';
import { SheetsRefusal } from '../spreadsheets/refusal';
import { unknownName } from '../spreadsheets/resource';
import { saveSpreadsheet, storedSpreadsheet } from '../spreadsheets/store';
import { withTyped } from '../spreadsheets/typed';
import { mayWrite } from '../workspace/rights';
import { GoogleError } from './modelled';
import type { ScriptRun } from './scriptRun';

/** What a cell holds to a script. */
export type ScriptValue = string | number | boolean | Date | null;

const epoch = 25_569;
const day = 86_400_000;
const dated = new Set(['DATE', 'DATE_TIME', 'TIME']);

/** A cell's value as `getValues` gives it: a day is a Date in the script's own time zone. */
export function cellValue(cell: CellData | null): ScriptValue {
  const value = cell?.userEnteredValue;
  if (value?.formulaValue !== undefined) return hyperlinkOf(value.formulaValue)?.label ?? unknownName;
  const number = value?.numberValue;
  if (number !== undefined && dated.has(cell?.userEnteredFormat?.numberFormat?.type ?? '')) {
    const utc = new Date(Math.round((number - epoch) * day));
    return new Date(
      utc.getUTCFullYear(),
      utc.getUTCMonth(),
      utc.getUTCDate(),
      utc.getUTCHours(),
      utc.getUTCMinutes(),
    );
  }
  return number ?? value?.boolValue ?? value?.stringValue ?? '';
}

/**
 * Writes values from a cell on as `setValues` does: strings are read as if they had been typed, so
 * "=…" becomes a formula and "01234" a number. Rows are added to the grid when they are needed.
 */
export function writeValues(
  run: ScriptRun,
  id: string,
  { sheetId, top, left }: { sheetId: number; top: number; left: number },
  values: readonly ScriptValue[][],
): void {
  const stored = storedSpreadsheet(run.workspace, id);
  const sheet = stored.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const { rowCount = 0 } = sheet?.properties.gridProperties ?? {};
  const before = (row: number, column: number) => sheet?.rows[top + row]?.cells[left + column] ?? null;
  const rows = values.map((line, row) => ({
    values: line.map((value, column) => written(before(row, column), value, stored.properties.locale)),
  }));
  const missing = top + rows.length - rowCount;
  const append = { appendDimension: { sheetId, dimension: 'ROWS', length: missing } };
  const update = { updateCells: { rows, fields, start: { sheetId, rowIndex: top, columnIndex: left } } };
  carryOut(run, id, missing > 0 ? [append, update] : [update]);
}

const fields = 'userEnteredValue,userEnteredFormat';

/** Empties every cell of a tab, as `clear` does. */
export const clearCells = (run: ScriptRun, id: string, sheetId: number): void =>
  carryOut(run, id, [{ updateCells: { range: { sheetId }, fields } }]);

function carryOut(run: ScriptRun, id: string, requests: object[]): void {
  const { workspace, person } = run;
  const item = workspace.item(id);
  if (!item || !mayWrite(workspace.right(person, id)))
    throw new GoogleError('You do not have permission to perform that action.');
  const actor = { email: person.email, owner: item.owner === person.email };
  try {
    const { spreadsheet } = applyBatch(storedSpreadsheet(workspace, id), { requests }, actor, {
      anyFormula: true,
    });
    saveSpreadsheet(workspace, id, spreadsheet, run.now());
  } catch (error) {
    if (error instanceof SheetsRefusal)
      throw new GoogleError(error.message.replace(/^Invalid requests\[\d+]\.\w+: /, ''));
    throw error;
  }
}

function written(cell: CellData | null, value: ScriptValue, locale: string): CellData {
  const { userEnteredValue: _, ...rest } = cell ?? {};
  if (typeof value === 'string') return withTyped(cell, value, locale);
  if (typeof value === 'number') return { ...rest, userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { ...rest, userEnteredValue: { boolValue: value } };
  if (!(value instanceof Date)) return rest;
  const local = Date.UTC(
    value.getFullYear(),
    value.getMonth(),
    value.getDate(),
    value.getHours(),
    value.getMinutes(),
  );
  const numberFormat = rest.userEnteredFormat?.numberFormat ?? { type: 'DATE' as const };
  return {
    ...rest,
    userEnteredValue: { numberValue: local / day + epoch },
    userEnteredFormat: { ...rest.userEnteredFormat, numberFormat },
  };
}
