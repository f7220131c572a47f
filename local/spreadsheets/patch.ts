import type { StoredRow, StoredSheet, StoredSpreadsheet } from './model';

/** What has changed in a spreadsheet, for a window that has the state before. */
export interface SpreadsheetPatch extends Omit<StoredSpreadsheet, 'sheets'> {
  sheets: SheetPatch[];
}

export type SheetPatch =
  | { same: number }
  | { sheet: Omit<StoredSheet, 'rows'>; length: number; rows: [index: number, row: StoredRow][] };

/** Found by identity: what a change did not touch is the same object as before. */
export function patchBetween(before: StoredSpreadsheet, after: StoredSpreadsheet): SpreadsheetPatch {
  const { sheets, ...rest } = after;
  return {
    ...rest,
    sheets: sheets.map((sheet) => sheetPatch(sheetOf(before, sheet.properties.sheetId), sheet)),
  };
}

const sheetOf = ({ sheets }: StoredSpreadsheet, sheetId: number) =>
  sheets.find(({ properties }) => properties.sheetId === sheetId);

function sheetPatch(before: StoredSheet | undefined, after: StoredSheet): SheetPatch {
  if (before === after) return { same: after.properties.sheetId };
  const { rows, ...sheet } = after;
  const changed: [number, StoredRow][] = [];
  if (rows !== before?.rows) {
    for (const [index, row] of rows.entries()) if (row !== before?.rows[index]) changed.push([index, row]);
  }
  return { sheet, length: rows.length, rows: changed };
}

/** The state after a patch, with what it leaves alone as the same objects. */
export function patched(before: StoredSpreadsheet, patch: SpreadsheetPatch): StoredSpreadsheet {
  const sheets = patch.sheets.map((one): StoredSheet => {
    if ('same' in one) {
      const sheet = sheetOf(before, one.same);
      if (!sheet) throw new Error(`The patch builds on a sheet ${one.same} that is not here`);
      return sheet;
    }
    const rows = [...(sheetOf(before, one.sheet.properties.sheetId)?.rows ?? [])];
    rows.length = Math.min(rows.length, one.length);
    for (const [index, row] of one.rows) rows[index] = row;
    return { ...one.sheet, rows };
  });
  return { ...patch, sheets };
}
