import { columnLetters } from '../a1';
import { redrawn } from '../chartShift';
import type { Draft } from '../draft';
import { merged, updateMask } from '../fieldMask';
import { newSheet, type SheetProperties, type StoredSheet } from '../model';
import { SheetsRefusal } from '../refusal';

type GivenProperties = Partial<SheetProperties> & { index?: number };

export function addSheet(draft: Draft, { properties = {} }: { properties?: GivenProperties }) {
  const taken = (id: number) => draft.sheets.some((sheet) => sheet.properties.sheetId === id);
  const sheetId = properties.sheetId ?? draft.unused(taken);
  if (sheetId < 0) throw new SheetsRefusal(`Invalid sheetId: ${sheetId}. Must be zero or greater.`);
  if (taken(sheetId))
    throw new SheetsRefusal(`A sheet with the ID ${sheetId} already exists. Please choose another ID.`);
  const title = properties.title ?? freeTitle(draft);
  checkTitle(draft, title, sheetId);
  const { index, ...given } = properties;
  const sheet = newSheet(sheetId, title);
  const gridProperties = { ...sheet.properties.gridProperties, ...given.gridProperties };
  sheet.properties = { ...sheet.properties, ...given, sheetId, title, gridProperties };
  checkGrid(sheet.properties);
  const at = index === undefined ? draft.sheets.length : index;
  if (at < 0 || at > draft.sheets.length) throw new SheetsRefusal(`Invalid index: ${at}`);
  draft.sheets.splice(at, 0, sheet);
  draft.requireRoom();
  return { addSheet: { properties: { ...sheet.properties, index: at } } };
}

export function deleteSheet(draft: Draft, { sheetId = 0 }: { sheetId?: number }): void {
  const sheet = draft.sheet(sheetId);
  const visible = draft.sheets.filter((other) => other !== sheet && !other.properties.hidden);
  if (visible.length === 0) throw new SheetsRefusal("You can't remove all the visible sheets in a document.");
  draft.sheets = draft.sheets.filter((other) => other !== sheet);
  draft.redraw(sheetId, (chart) => redrawn(chart, sheetId, 'ROWS', null));
  draft.namedRanges = draft.namedRanges.filter(({ range }) => (range.sheetId ?? 0) !== sheetId);
}

export function updateSheetProperties(
  draft: Draft,
  { properties = {}, fields }: { properties?: GivenProperties; fields?: string },
): void {
  const mask = updateMask(fields, 'SheetProperties');
  const sheet = draft.change(properties.sheetId);
  const before = sheet.properties;
  const { index, ...changed } = merged<GivenProperties>(
    { ...before, index: draft.sheets.indexOf(sheet) },
    { sheetId: before.sheetId, sheetType: before.sheetType, ...properties },
    mask,
  );
  // A mask of the whole gridProperties takes the size from the request too, as Google does.
  const gridProperties = { ...{ rowCount: 0, columnCount: 0 }, ...changed.gridProperties };
  const title = changed.title ?? '';
  if (title !== before.title) checkTitle(draft, title, before.sheetId);
  sheet.properties = { ...changed, sheetId: before.sheetId, sheetType: 'GRID', title, gridProperties };
  checkGrid(sheet.properties);
  trim(sheet);
  draft.requireRoom();
  if (draft.sheets.every((other) => other.properties.hidden))
    throw new SheetsRefusal("You can't hide all the sheets in a document.");
  if (index !== undefined) moveTo(draft, sheet, index);
}

function moveTo(draft: Draft, sheet: StoredSheet, index: number): void {
  const from = draft.sheets.indexOf(sheet);
  if (index < 0 || index > draft.sheets.length) throw new SheetsRefusal(`Invalid index: ${index}`);
  if (from === index) return;
  draft.sheets = draft.sheets.filter((other) => other !== sheet);
  // The index counts the tabs as they stood before the move.
  draft.sheets.splice(index > from ? Math.max(index - 1, 0) : index, 0, sheet);
}

/** A name that a sheet may have here: not empty, not too long, not another sheet's. */
function checkTitle(draft: Draft, title: string, sheetId: number): void {
  if (title === '') throw new SheetsRefusal('Sheet title cannot be empty.');
  if (title.length > 100) throw new SheetsRefusal('Sheet titles cannot be longer than 100 characters.');
  const same = (other: string) => other.toLowerCase() === title.toLowerCase();
  if (draft.sheets.some(({ properties }) => properties.sheetId !== sheetId && same(properties.title)))
    throw new SheetsRefusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function freeTitle(draft: Draft): string {
  const word = draft.properties.locale.startsWith('sv') ? 'Blad' : 'Sheet';
  const titles = new Set(draft.sheets.map(({ properties }) => properties.title));
  let number = draft.sheets.length + 1;
  while (titles.has(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}

function checkGrid({ gridProperties: grid }: SheetProperties): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (rowCount < 1) throw new SheetsRefusal(`Invalid rowCount: ${rowCount}. Must be greater than zero.`);
  if (columnCount < 1)
    throw new SheetsRefusal(`Invalid columnCount: ${columnCount}. Must be greater than zero.`);
  if (columnCount > 18_278)
    throw new SheetsRefusal(
      `Invalid columnCount: ${columnCount}. The last column is ${columnLetters(18_277)}.`,
    );
  if (frozenRowCount < 0 || frozenColumnCount < 0)
    throw new SheetsRefusal('Frozen counts must be zero or greater.');
  if (frozenRowCount >= rowCount && frozenRowCount > 0)
    throw new SheetsRefusal("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount && frozenColumnCount > 0)
    throw new SheetsRefusal("You can't freeze all visible columns on the sheet.");
}

/** What stood outside a grid that has shrunk is gone. */
function trim(sheet: { -readonly [Key in keyof StoredSheet]: StoredSheet[Key] }): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (sheet.rows.length > rowCount) sheet.rows = sheet.rows.slice(0, rowCount);
  if (sheet.columns.length > columnCount) sheet.columns = sheet.columns.slice(0, columnCount);
  if (sheet.rows.some((row) => row.cells.length > columnCount))
    sheet.rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.slice(0, columnCount) }));
}

export function updateSpreadsheetProperties(
  draft: Draft,
  {
    properties = {},
    fields,
  }: { properties?: { title?: string; locale?: string; timeZone?: string }; fields?: string },
): void {
  const mask = updateMask(fields, 'SpreadsheetProperties');
  const changed = merged<{ title?: string; locale?: string; timeZone?: string }>(
    draft.properties,
    properties,
    mask,
  );
  if (mask === null || mask.has('title')) {
    if (!changed.title) throw new SheetsRefusal('Spreadsheet title cannot be empty.');
    draft.title = changed.title;
  }
  if (changed.locale && !/^(sv|sv_SE|en|en_GB|en_US)$/.test(changed.locale))
    throw new SheetsRefusal(`Unsupported locale: ${changed.locale}`);
  draft.properties = {
    locale: changed.locale ?? draft.properties.locale,
    timeZone: changed.timeZone ?? draft.properties.timeZone,
  };
}
