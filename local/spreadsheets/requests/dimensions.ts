import { redrawn } from '../chartShift';
import type { Draft } from '../draft';
import { merged, updateMask } from '../fieldMask';
import type { CellData, DimensionProperties, StoredRow } from '../model';
import { SheetsRefusal } from '../refusal';
import { type Dimension, type Shift, shiftedRange, shiftRules } from '../shift';
import { fittingWidth } from '../widths';
import { dense } from './cells';

interface DimensionRange {
  sheetId?: number;
  dimension?: Dimension;
  startIndex?: number;
  endIndex?: number;
}

interface Span {
  sheetId: number;
  dimension: Dimension;
  start: number;
  end: number;
  /** How many the sheet has. */
  count: number;
}

const word = { ROWS: 'row', COLUMNS: 'column' } as const;
const countName = { ROWS: 'rowCount', COLUMNS: 'columnCount' } as const;
const frozenName = { ROWS: 'frozenRowCount', COLUMNS: 'frozenColumnCount' } as const;

function span(draft: Draft, range: DimensionRange | undefined): Span {
  if (!range?.dimension) throw new SheetsRefusal('No dimension specified.');
  const { dimension } = range;
  const { properties } = draft.sheet(range.sheetId);
  const count = properties.gridProperties[countName[dimension]];
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? count;
  if (start < 0 || end <= start)
    throw new SheetsRefusal(`Invalid dimension range: startIndex ${start}, endIndex ${end}.`);
  return { sheetId: properties.sheetId, dimension, start, end, count };
}

export function insertDimension(
  draft: Draft,
  { range, inheritFromBefore = false }: { range?: DimensionRange; inheritFromBefore?: boolean },
): void {
  const { sheetId, dimension, start, end, count } = span(draft, range);
  if (inheritFromBefore && start === 0)
    throw new SheetsRefusal('inheritFromBefore cannot be true if inserting at the first row or column.');
  // Only before one that exists; appendDimension adds at the end.
  if (start >= count)
    throw new SheetsRefusal(
      `range.startIndex[${start}] > max index[${count - 1}]: there are only ${count} ${word[dimension]}s.`,
    );
  const shift: Shift = { kind: 'insert', at: start, count: end - start };
  resize(draft, sheetId, dimension, end - start, start);
  const near = inheritFromBefore ? start - 1 : start;
  if (dimension === 'ROWS') {
    const rows = draft.rows(sheetId);
    const pattern = formatsOf(rows[near]);
    if (start < rows.length) rows.splice(start, 0, ...Array.from({ length: end - start }, () => pattern));
  } else {
    changeEachRow(draft, sheetId, (cells) => {
      if (start >= cells.length) return cells;
      const copy = [...cells];
      copy.splice(start, 0, ...Array.from({ length: end - start }, () => formatOf(cells[near] ?? null)));
      return copy;
    });
    const columns = draft.columns(sheetId);
    if (start < columns.length)
      columns.splice(start, 0, ...Array.from({ length: end - start }, () => sizeOf(columns[near])));
  }
  follow(draft, sheetId, dimension, shift);
}

export function deleteDimension(draft: Draft, { range }: { range?: DimensionRange }): void {
  const { sheetId, dimension, start, end, count } = span(draft, range);
  if (end > count)
    throw new SheetsRefusal(
      `Cannot delete a ${word[dimension]} that doesn't exist. Tried to delete ${word[dimension]} index ${end - 1} but there are only ${count} ${word[dimension]}s.`,
    );
  if (end - start === count)
    throw new SheetsRefusal(`You can't delete all the ${word[dimension]}s on the sheet.`);
  const frozen = draft.sheet(sheetId).properties.gridProperties[frozenName[dimension]] ?? 0;
  if (frozen > 0 && start <= frozen && end === count)
    throw new SheetsRefusal(`Sorry, it is not possible to delete all non-frozen ${word[dimension]}s.`);
  draft.requireUnprotected(
    dimension === 'ROWS'
      ? draft.area({ sheetId, startRowIndex: start, endRowIndex: end })
      : draft.area({ sheetId, startColumnIndex: start, endColumnIndex: end }),
  );
  if (dimension === 'ROWS') draft.rows(sheetId).splice(start, end - start);
  else {
    changeEachRow(draft, sheetId, (cells) => cells.filter((_, column) => column < start || column >= end));
    draft.columns(sheetId).splice(start, end - start);
  }
  resize(draft, sheetId, dimension, start - end, start);
  follow(draft, sheetId, dimension, { kind: 'delete', from: start, to: end });
}

export function appendDimension(
  draft: Draft,
  { sheetId = 0, dimension, length = 0 }: { sheetId?: number; dimension?: Dimension; length?: number },
): void {
  if (!dimension) throw new SheetsRefusal('No dimension specified.');
  if (length < 1) throw new SheetsRefusal(`Invalid length: ${length}. Must be greater than zero.`);
  const { gridProperties } = draft.sheet(sheetId).properties;
  resize(draft, sheetId, dimension, length, gridProperties[countName[dimension]]);
}

export function moveDimension(
  draft: Draft,
  { source, destinationIndex = 0 }: { source?: DimensionRange; destinationIndex?: number },
): void {
  const { sheetId, dimension, start, end, count } = span(draft, source);
  if (end > count || destinationIndex < 0 || destinationIndex > count)
    throw new SheetsRefusal(`Cannot move ${word[dimension]}s outside the sheet.`);
  if (destinationIndex > start && destinationIndex < end)
    throw new SheetsRefusal('The destination index cannot be inside the moved range.');
  if (dimension === 'ROWS')
    move(draft.rows(sheetId), start, end, destinationIndex, (): StoredRow => ({ cells: [] }));
  else {
    changeEachRow(draft, sheetId, (cells) => {
      const copy = [...cells];
      move<CellData | null>(copy, start, end, destinationIndex, () => null);
      return copy;
    });
    move(draft.columns(sheetId), start, end, destinationIndex, (): DimensionProperties => ({}));
  }
  follow(draft, sheetId, dimension, { kind: 'move', from: start, to: end, destination: destinationIndex });
}

function move<T>(list: T[], start: number, end: number, destination: number, empty: () => T): void {
  while (list.length < Math.max(end, destination)) list.push(empty());
  const moved = list.splice(start, end - start);
  list.splice(destination > start ? destination - moved.length : destination, 0, ...moved);
}

export function updateDimensionProperties(
  draft: Draft,
  {
    range,
    properties = {},
    fields,
  }: { range?: DimensionRange; properties?: DimensionProperties; fields?: string },
): void {
  const mask = updateMask(fields, 'DimensionProperties');
  if (mask === null || mask.has('developerMetadata'))
    throw new SheetsRefusal('developerMetadata cannot be updated here. Use createDeveloperMetadata.');
  if (properties.pixelSize !== undefined && properties.pixelSize < 2)
    throw new SheetsRefusal(`Invalid pixelSize: ${properties.pixelSize}.`);
  changeDimensions(draft, range, (before) => merged<DimensionProperties>(before, properties, mask));
}

/** Makes columns as wide as their longest line, as well as that can be told without a screen. */
export function autoResizeDimensions(draft: Draft, { dimensions }: { dimensions?: DimensionRange }): void {
  const { sheetId, dimension } = span(draft, dimensions);
  const { rows } = draft.sheet(sheetId);
  changeDimensions(draft, dimensions, (before, index) => {
    if (dimension === 'COLUMNS') return { ...before, pixelSize: fittingWidth(rows, index) };
    const { pixelSize: _, ...rest } = before;
    return rest;
  });
}

/** Changes the properties of each row or column of a range. */
export function changeDimensions(
  draft: Draft,
  range: DimensionRange | undefined,
  change: (before: DimensionProperties, index: number) => DimensionProperties,
): void {
  const { sheetId, dimension, start, end, count } = span(draft, range);
  if (end > count)
    throw new SheetsRefusal(
      `Cannot set properties of a ${word[dimension]} that doesn't exist: there are only ${count}.`,
    );
  if (dimension === 'ROWS') {
    const rows = draft.rows(sheetId);
    while (rows.length < end) rows.push({ cells: [] });
    for (let index = start; index < end; index += 1) {
      const { cells = [], properties = {} } = rows[index] ?? {};
      const changed = change(properties, index);
      rows[index] = Object.keys(changed).length ? { cells, properties: changed } : { cells };
    }
    return;
  }
  const columns = draft.columns(sheetId);
  while (columns.length < end) columns.push({});
  for (let index = start; index < end; index += 1) columns[index] = change(columns[index] ?? {}, index);
}

/** The grid grows or shrinks, and with it what is frozen of it. */
function resize(draft: Draft, sheetId: number, dimension: Dimension, by: number, at: number): void {
  const sheet = draft.change(sheetId);
  const gridProperties = { ...sheet.properties.gridProperties };
  gridProperties[countName[dimension]] += by;
  const frozen = gridProperties[frozenName[dimension]];
  if (frozen !== undefined && at < frozen)
    gridProperties[frozenName[dimension]] = by > 0 ? frozen + by : Math.max(at, frozen + by);
  sheet.properties = { ...sheet.properties, gridProperties };
  draft.requireRoom();
}

function follow(draft: Draft, sheetId: number, dimension: Dimension, shift: Shift): void {
  const sheet = draft.change(sheetId);
  Object.assign(sheet, shiftRules(sheet, dimension, shift));
  draft.redraw(sheetId, (chart) => redrawn(chart, sheetId, dimension, shift));
  draft.namedRanges = draft.namedRanges.flatMap((named) => {
    if ((named.range.sheetId ?? 0) !== sheetId) return [named];
    const range = shiftedRange(named.range, dimension, shift);
    return range ? [{ ...named, range }] : [];
  });
}

function changeEachRow(
  draft: Draft,
  sheetId: number,
  change: (cells: readonly (CellData | null)[]) => readonly (CellData | null)[],
): void {
  const rows = draft.rows(sheetId);
  for (const [index, row] of rows.entries()) rows[index] = { ...row, cells: dense([...change(row.cells)]) };
}

/** The looks that a new cell takes from its neighbour; where that links to is not among them. */
function formatOf(cell: CellData | null): CellData | null {
  const format = cell?.userEnteredFormat;
  if (!format?.textFormat?.link) return format ? { userEnteredFormat: format } : null;
  const { link: _, ...textFormat } = format.textFormat;
  return { userEnteredFormat: { ...format, textFormat } };
}

const formatsOf = (row: StoredRow | undefined): StoredRow => ({
  cells: dense((row?.cells ?? []).map(formatOf)),
});

const sizeOf = (column: DimensionProperties | undefined): DimensionProperties =>
  column?.pixelSize === undefined ? {} : { pixelSize: column.pixelSize };
