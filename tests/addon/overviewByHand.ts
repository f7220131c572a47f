import type { CellData, StoredRow, StoredSheet } from '../../local/spreadsheets/model';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import type { OverviewBed } from './overviewBed';

export const text = (words: string): CellData => ({ userEnteredValue: { stringValue: words } });

/** Does to a tab what people do by hand. */
export function edit(bed: OverviewBed, title: string, change: (sheet: StoredSheet) => StoredSheet): void {
  const sheets = bed.stored.sheets.map((sheet) => (sheet.properties.title === title ? change(sheet) : sheet));
  saveSpreadsheet(bed.workspace, bed.sheet.id, { ...bed.stored, sheets });
}

export const withRows = (sheet: StoredSheet, rows: readonly StoredRow[]): StoredSheet => ({ ...sheet, rows });

export function put(sheet: StoredSheet, row: number, column: number, cell: CellData): StoredSheet {
  const rows = [...sheet.rows];
  const cells = [...(rows[row]?.cells ?? [])];
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
  rows[row] = { ...rows[row], cells };
  return withRows(sheet, rows);
}

/** Types in the cell beneath a header, in the row that holds a text. */
export function type(bed: OverviewBed, title: string, row: string, header: string, words: string): void {
  const texts = bed.texts(title);
  const at = texts.findIndex((cells) => cells.includes(row));
  const column = texts[0]?.indexOf(header) ?? -1;
  if (at < 0 || column < 0) throw new Error(`There is no ${header} of ${row} in ${title}`);
  edit(bed, title, (sheet) => put(sheet, at, column, words ? text(words) : {}));
}
