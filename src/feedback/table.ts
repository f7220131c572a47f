import { asWritten, readCell, saysReaction } from './cell';
import { dayIn } from './days';
import { oneLine, sectionName, spoken } from './names';
import type { FeedbackRow } from './reaction';
import type { Reaction } from './reactions';
import { type Addition, type FeedbackWords, nothingAdded, statementOf } from './statement';

/** A row of the table under the heading Återkoppling, as it is written. */
export interface FeedbackCells {
  section: string;
  text: string;
  from: string;
  date: string;
}

type Column = keyof FeedbackCells;

/** Which column holds what, and which row is the header (-1 when there is none). */
export interface Columns {
  at: Record<Column, number>;
  header: number;
}

const order: readonly Column[] = ['section', 'text', 'from', 'date'];

export const headerCells = (words: FeedbackWords): string[] => order.map((column) => words.columns[column]);

/** What is written for a reaction; `date` is YYYY-MM-DD. */
export function cellsFor(
  reaction: Reaction,
  heading: string,
  from: string,
  date: string,
  words: FeedbackWords,
  added: Addition = nothingAdded,
): FeedbackCells {
  return {
    section: sectionName(heading),
    text: statementOf(reaction, heading, words, date, added),
    from: oneLine(from),
    date,
  };
}

/** The cells in the order that the table has them; what has no column of its own stands with the text. */
export function inColumns(cells: FeedbackCells, { at }: Columns, width: number): string[] {
  const row = Array.from({ length: width }, () => '');
  const text = at.text < width ? at.text : 0;
  for (const column of order) {
    const target = at[column] < width ? at[column] : text;
    row[target] = row[target] ? `${row[target]}\n${cells[column]}` : cells[column];
  }
  return row;
}

/** "3." in a column that somebody has numbered the rows in. */
const rowNumber = /^\s*\d{1,3}[.)]?\s*$/;

/**
 * Reads the table's rows, header or not, columns in any order, in any of the languages. A row that
 * cannot be understood keeps its words and has no reaction; rows without a word are left out. What
 * stands in columns that are nobody's is read with the text, but for numbers of rows; so is what stands
 * alone in its row, as when cells have been merged. `held` is the day of the meeting, YYYY-MM-DD.
 */
export function parseFeedback(
  rows: readonly (readonly string[])[],
  languages: readonly FeedbackWords[],
  held: string | null = null,
): FeedbackRow[] {
  const { at } = columnsOf(rows, languages);
  const places = Object.values(at);
  return rows.flatMap((cells, row) => {
    if (isHeader(cells, languages) || !cells.some((cell) => cell.trim())) return [];
    const filled = [...cells.keys()].filter((index) => cells[index]?.trim());
    const alone = filled.length === 1 ? filled[0] : undefined;
    const cell = (column: Column) => {
      const place = alone === undefined ? at[column] : column === 'text' ? alone : -1;
      return (cells[place] ?? '').trim();
    };
    const others = cells
      .filter((words, index) => index !== alone && !places.includes(index) && !rowNumber.test(words))
      .map((words) => words.trim());
    const date = dayIn(cell('date'), held, languages);
    const text = cell('text');
    const inPlace = alone === undefined || alone === at.text;
    const read = inPlace ? readCell(text, { section: cell('section'), date }, languages) : asWritten(text);
    return [{ ...read, text: [read.text, ...others].filter(Boolean).join('\n'), ...whose(cell), date, row }];
  });
}

const whose = (cell: (column: Column) => string): Pick<FeedbackRow, 'section' | 'from'> => ({
  section: cell('section'),
  from: cell('from'),
});

/** Whether this is the table that feedback stands in, and not one that the group keeps there itself. */
export function isFeedbackTable(
  rows: readonly (readonly string[])[],
  languages: readonly FeedbackWords[],
): boolean {
  if (columnsOf(rows, languages).header >= 0) return true;
  return parseFeedback(rows, languages).some((row) => row.reaction !== null);
}

export function columnsOf(
  rows: readonly (readonly string[])[],
  languages: readonly FeedbackWords[],
): Columns {
  const header = rows.findIndex((row) => isHeader(row, languages));
  const known = rows[header] ? namedColumns(rows[header], languages) : columnsByWords(rows, languages);
  return { at: filledUp(known), header };
}

const isHeader = (row: readonly string[], languages: readonly FeedbackWords[]): boolean =>
  namedColumns(row, languages).size >= 2;

/** Without a header that is known: statements tell their column, and so do days. */
function columnsByWords(
  rows: readonly (readonly string[])[],
  languages: readonly FeedbackWords[],
): Map<Column, number> {
  const found = new Map<Column, number>();
  const [first] = rows.flatMap((row) => {
    const text = row.findIndex((cell) => saysReaction(cell, languages));
    return text < 0 ? [] : [{ row, text }];
  });
  if (!first) return found;
  found.set('text', first.text);
  const date = first.row.findIndex((cell, index) => index !== first.text && dayIn(cell, null, languages));
  if (date >= 0) found.set('date', date);
  return found;
}

/** The columns that the row's words name: two of them make it a header. */
function namedColumns(row: readonly string[], languages: readonly FeedbackWords[]): Map<Column, number> {
  const found = new Map<Column, number>();
  row.forEach((cell, index) => {
    const said = spoken(cell);
    const column = order.find((key) => languages.some((words) => spoken(words.columns[key]) === said));
    if (column && !found.has(column)) found.set(column, index);
  });
  return found;
}

/** Columns that are not named take the places that are left, in the usual order. */
function filledUp(named: ReadonlyMap<Column, number>): Record<Column, number> {
  const taken = new Set(named.values());
  const free = order.map((_, index) => index).filter((index) => !taken.has(index));
  const place = (column: Column) => named.get(column) ?? free.shift() ?? order.length;
  return { section: place('section'), text: place('text'), from: place('from'), date: place('date') };
}
