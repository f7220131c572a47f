import type { GridRange, StoredSpreadsheet } from './model';
import { SheetsRefusal } from './refusal';

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const cell = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** "A2:C", "B7", "3:3" and "D" as a range without a sheet; null when it is none of them. */
function parseRange(text: string): GridRange | null {
  const [first, last, more] = text.split(':');
  const from = cell.exec(first ?? '');
  const to = last === undefined ? from : cell.exec(last);
  if (!from || !to || more !== undefined || !first || last === '') return null;
  // A lone "D" or "3" is a name, not a range.
  if (last === undefined && (!from[1] || !from[2])) return null;
  const range: GridRange = {};
  const columns = [from[1], to[1]].filter((part) => part !== undefined).map(columnNumber);
  const rows = [from[2], to[2]].filter((part) => part !== undefined).map(Number);
  if (columns.length > 0) range.startColumnIndex = Math.min(...columns);
  if (columns.length > 1) range.endColumnIndex = Math.max(...columns) + 1;
  if (rows.length > 0) range.startRowIndex = Math.min(...rows) - 1;
  if (rows.length > 1) range.endRowIndex = Math.max(...rows);
  return range;
}

/**
 * A range of a spreadsheet in A1 notation: "Blad1!A1:B2", "'Läs mig'!C:C", "Blad1" or "A1:B2".
 * @throws SheetsRefusal "Unable to parse range: …", as Google's.
 */
export function rangeOf(spreadsheet: StoredSpreadsheet, text: string): GridRange {
  // Within quotation marks it is a part of the tab's name.
  const mark = /^'(?:[^']|'')*'$/.test(text) ? -1 : text.lastIndexOf('!');
  const sheetNamed = (name: string) => spreadsheet.sheets.find((sheet) => sheet.properties.title === name);
  const name = unquoted(mark < 0 ? text : text.slice(0, mark));
  if (mark >= 0) {
    const sheet = sheetNamed(name);
    const range = parseRange(text.slice(mark + 1));
    if (sheet && range) return { ...range, sheetId: sheet.properties.sheetId };
    throw new SheetsRefusal(`Unable to parse range: ${text}`);
  }
  const whole = sheetNamed(name);
  if (whole) return { sheetId: whole.properties.sheetId };
  const named = spreadsheet.namedRanges.find((range) => range.name === text);
  if (named) return named.range;
  const range = parseRange(text);
  const first = spreadsheet.sheets[0];
  if (range && first) return { ...range, sheetId: first.properties.sheetId };
  throw new SheetsRefusal(`Unable to parse range: ${text}`);
}

const unquoted = (name: string) =>
  name.startsWith("'") && name.endsWith("'") && name.length > 1
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;

/** The range as Google's answers write it. */
export function rangeName(title: string, range: Required<Omit<GridRange, 'sheetId'>>): string {
  const sheet = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
  const first = `${columnLetters(range.startColumnIndex)}${range.startRowIndex + 1}`;
  const last = `${columnLetters(range.endColumnIndex - 1)}${range.endRowIndex}`;
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}
