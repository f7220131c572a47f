import type { Mask } from '../../fieldMask';
import type { Area, Draft } from '../draft';
import { merged, updateMask } from '../fieldMask';
import { isModelledFormula } from '../formula';
import {
  type CellData,
  type DataValidationRule,
  type GridRange,
  mostCharacters,
  type SortSpec,
  type StoredRow,
} from '../model';
import { SheetsNotModelled, SheetsRefusal } from '../refusal';
import { compareCells } from '../sorting';

interface RowData {
  values?: CellData[];
}

interface UpdateCells {
  rows?: RowData[];
  fields?: string;
  start?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  range?: GridRange;
}

/** Writes rows of cells at a start or over a range, the fields of the mask and no others. */
export function updateCells(draft: Draft, { rows = [], fields, start, range }: UpdateCells): void {
  const mask = updateMask(fields, 'CellData');
  if (start && range) throw new SheetsRefusal("oneof field 'area' is already set. Cannot set 'range'");
  if (range) {
    writeRows(draft, draft.area(range), rows, mask);
    return;
  }
  if (!start) throw new SheetsRefusal('Must specify either start or range.');
  const top = start.rowIndex ?? 0;
  const left = start.columnIndex ?? 0;
  const { rowCount, columnCount } = draft.sheet(start.sheetId, 'grid').properties.gridProperties;
  const bottom = top + rows.length;
  const right = left + Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
  if (top < 0 || left < 0) throw new SheetsRefusal('GridCoordinate indexes must be zero or greater.');
  if (bottom > rowCount)
    throw new SheetsRefusal(
      `Attempting to write row: ${rowCount}, beyond the last requested row of: ${rowCount - 1}`,
    );
  if (right > columnCount)
    throw new SheetsRefusal(
      `Attempting to write column: ${columnCount}, beyond the last requested column of: ${columnCount - 1}`,
    );
  for (const [index, row] of rows.entries()) {
    const width = row.values?.length ?? 0;
    if (width === 0) continue;
    const sheetId = start.sheetId ?? 0;
    writeRows(
      draft,
      { sheetId, top: top + index, bottom: top + index + 1, left, right: left + width },
      [row],
      mask,
    );
  }
}

/** Writes over the whole area: cells that the rows do not reach lose the mask's fields. */
function writeRows(draft: Draft, area: Area, rows: RowData[], mask: Mask): void {
  if (rows.length > area.bottom - area.top)
    throw new SheetsRefusal(
      `Attempting to write row: ${area.bottom}, beyond the last requested row of: ${area.bottom - 1}`,
    );
  draft.requireUnprotected(area);
  const target = draft.rows(area.sheetId);
  for (let row = area.top; row < area.bottom; row += 1) {
    const values = rows[row - area.top]?.values ?? [];
    if (values.length > area.right - area.left)
      throw new SheetsRefusal(
        `Attempting to write column: ${area.right}, beyond the last requested column of: ${area.right - 1}`,
      );
    if (values.length === 0 && target[row] === undefined) continue;
    const cells = [...(target[row]?.cells ?? [])];
    for (let column = area.left; column < area.right; column += 1) {
      const given = values[column - area.left];
      if (given === undefined && !cells[column]) continue;
      cells[column] = writtenCell(draft, cells[column] ?? null, given ?? {}, mask);
    }
    putRow(target, row, { ...target[row], cells: dense(cells) });
  }
}

/** Adds rows after the last one that holds anything, and to the grid where it has no more. */
export function appendCells(
  draft: Draft,
  { sheetId = 0, rows = [], fields }: { sheetId?: number; rows?: RowData[]; fields?: string },
): void {
  const sheet = draft.change(sheetId, 'grid');
  let last = sheet.rows.length;
  while (last > 0 && !sheet.rows[last - 1]?.cells.some((cell) => cell?.userEnteredValue)) last -= 1;
  const { gridProperties } = sheet.properties;
  const rowCount = Math.max(gridProperties.rowCount, last + rows.length);
  const width = Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
  const columnCount = Math.max(gridProperties.columnCount, width);
  sheet.properties = { ...sheet.properties, gridProperties: { ...gridProperties, rowCount, columnCount } };
  draft.requireRoom();
  updateCells(draft, {
    rows,
    start: { sheetId, rowIndex: last },
    ...(fields === undefined ? {} : { fields }),
  });
}

/** Gives every cell of the range the mask's fields of one cell. */
export function repeatCell(
  draft: Draft,
  { range, cell = {}, fields }: { range?: GridRange; cell?: CellData; fields?: string },
): void {
  eachCell(draft, range, (before) => writtenCell(draft, before, cell, updateMask(fields, 'CellData')));
}

export function setDataValidation(
  draft: Draft,
  { range, rule }: { range?: GridRange; rule?: DataValidationRule },
): void {
  const mask = updateMask('dataValidation', 'CellData');
  eachCell(draft, range, (before) => writtenCell(draft, before, rule ? { dataValidation: rule } : {}, mask));
}

function eachCell(
  draft: Draft,
  range: GridRange | undefined,
  change: (cell: CellData | null) => CellData | null,
) {
  if (!range) throw new SheetsRefusal('Must specify a range.');
  const area = draft.area(range);
  draft.requireUnprotected(area);
  const rows = draft.rows(area.sheetId);
  const clears = change(null) === null;
  for (let row = area.top; row < (clears ? Math.min(area.bottom, rows.length) : area.bottom); row += 1) {
    const cells = [...(rows[row]?.cells ?? [])];
    for (let column = area.left; column < area.right; column += 1)
      cells[column] = change(cells[column] ?? null);
    putRow(rows, row, { ...rows[row], cells: dense(cells) });
  }
}

/** Orders the rows of a range by the values in its columns; empty cells come last, as in Google. */
export function sortRange(
  draft: Draft,
  { range, sortSpecs = [] }: { range?: GridRange; sortSpecs?: SortSpec[] },
): void {
  if (!range) throw new SheetsRefusal('Must specify a range.');
  const area = draft.area(range);
  draft.requireUnprotected(area);
  const rows = draft.rows(area.sheetId);
  const bottom = Math.min(area.bottom, rows.length);
  const lines = rows.slice(area.top, bottom).map((row) => {
    const cells = row.cells.slice(area.left, area.right);
    return Array.from({ length: area.right - area.left }, (_, index) => cells[index] ?? null);
  });
  const sorted = [...lines].sort((one, other) => {
    for (const { dimensionIndex = 0, sortOrder = 'ASCENDING' } of sortSpecs) {
      const at = dimensionIndex - area.left;
      const order = compareCells(one[at] ?? null, other[at] ?? null, sortOrder);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [index, line] of sorted.entries()) {
    const before = rows[area.top + index];
    const cells = [...(before?.cells ?? [])];
    while (cells.length < area.left) cells.push(null);
    cells.splice(area.left, area.right - area.left, ...line);
    putRow(rows, area.top + index, { ...before, cells: dense(cells) });
  }
}

function writtenCell(draft: Draft, before: CellData | null, given: CellData, mask: Mask): CellData | null {
  const cell = merged<CellData>(before ?? {}, given, mask);
  const touchesValue = mask === null || mask.has('userEnteredValue');
  // "When writing a new userEnteredValue, previous runs are erased" (the API's reference of CellData).
  if (touchesValue && mask !== null && !mask.has('textFormatRuns')) delete cell.textFormatRuns;
  if (cell.userEnteredValue?.stringValue === '') delete cell.userEnteredValue;
  checkCell(draft, cell, touchesValue);
  return Object.keys(cell).length ? cell : null;
}

function checkCell(draft: Draft, cell: CellData, touchesValue: boolean): void {
  const { userEnteredValue: value, textFormatRuns: runs, note } = cell;
  if (touchesValue && value) {
    const [, second] = Object.keys(value);
    if (second) throw new SheetsRefusal(`oneof field 'value' is already set. Cannot set '${second}'`);
    const text = value.stringValue ?? value.formulaValue ?? '';
    if (text.length > mostCharacters)
      throw new SheetsRefusal(
        `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`,
      );
    if (value.formulaValue !== undefined) checkFormula(draft, value.formulaValue);
  }
  if (note && note.length > mostCharacters)
    throw new SheetsRefusal(
      `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`,
    );
  if (!runs?.length) return;
  const text = value?.stringValue;
  if (text === undefined)
    throw new SheetsRefusal('TextFormatRuns can only be set on cells with a string value.');
  let last = -1;
  for (const { startIndex = 0 } of runs) {
    if (startIndex <= last)
      throw new SheetsRefusal('TextFormatRuns must be in ascending order of startIndex.');
    if (startIndex >= text.length)
      throw new SheetsRefusal(
        `TextFormatRun.startIndex (${startIndex}) must be less than the length of the text (${text.length}).`,
      );
    last = startIndex;
  }
}

function checkFormula(draft: Draft, formula: string): void {
  if (!formula.startsWith('=')) throw new SheetsRefusal(`Invalid formulaValue: ${formula}`);
  if (!draft.anyFormula && !isModelledFormula(formula)) throw new SheetsNotModelled(`The formula ${formula}`);
}

/** A list without holes, and without empty cells at its end. */
export function dense(cells: (CellData | null | undefined)[]): (CellData | null)[] {
  let length = cells.length;
  while (length > 0 && !cells[length - 1]) length -= 1;
  return Array.from({ length }, (_, index) => cells[index] ?? null);
}

/** Puts a row in its place, with empty rows above it where the list was shorter. */
function putRow(rows: StoredRow[], index: number, row: StoredRow): void {
  while (rows.length < index) rows.push({ cells: [] });
  rows[index] = row;
}
