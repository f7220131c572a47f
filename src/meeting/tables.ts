import { fields as commonFields, extraFields } from './fields';
import { sectionOf } from './headings';
import type { Labelled } from './labelled';
import { labelledIn } from './labelledLine';
import { type Label, labelLike, labelOf } from './labels';
import { type Line, lineAt } from './line';
import type { FieldKey } from './minutes';
import type { TableBlock } from './outline';
import { extraLabelled } from './own';
import { understand } from './understand';
import { keyOf, plain } from './words';

/**
 * Tables as lines: a table of fields (two columns, four, or labelled lines in its cells), a table with a
 * heading and its text in each row, a log with a meeting in each row, the table of reactions, or just text.
 */
export function tableLines(block: TableBlock, index: number): Line[] {
  const rows = widened(block.rows.map((row) => row.map((cell) => plain(cell).trim())));
  if (isFeedbackTable(rows)) return [{ ...lineAt(index, ''), role: 'feedback' }];
  const log = logLines(rows, index);
  if (log) return log;
  const marked = (row: number): FieldKey | null => markedField(block.rowMarks?.[row]);
  if (rows.length === 1 && rows[0]?.length === 1) return boxLines(rows[0][0] ?? '', index, 0);
  const lines = rows.flatMap((row, place) => rowLines(row, index, place, marked(place)));
  if (lines.some(({ role }) => role === 'section')) lines.forEach(taskAsSection);
  return trusted(lines) ? lines : rows.map((row, place) => textLine(row, index, place));
}

/** A merged cell is alone in its row or has empty ones beside it, as the source has it: here they are alike. */
function widened(rows: string[][]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return width > 30 ? rows : rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Among headings with their text beside them "Till nästa gång" is one of them. */
export function taskAsSection(line: Line): void {
  const [only, ...others] = line.fields;
  if (only?.key !== 'nextTask' || others.length > 0) return;
  const heading = line.text.split(/[\t\n:]/)[0] ?? '';
  Object.assign(line, { role: 'section', section: 'decide', fields: [], beside: only.value, text: heading });
}

const sectionColumn = /^(?:avsnitt|section|rubrik|heading|del)$/;
const fromColumn = /^(?:från|from|av|avsändare)$/;
const feedbackColumn = /^(?:återkoppling|feedback|reaktion|reaction)$/;

/** Known by its header: Avsnitt, Återkoppling, Från, Datum. */
function isFeedbackTable(rows: readonly string[][]): boolean {
  const header = rows[0]?.map((cell) => keyOf(cell)) ?? [];
  const has = (words: RegExp) => header.some((cell) => words.test(cell));
  return (
    has(feedbackColumn) && (has(sectionColumn) ? has(fromColumn) || header.length >= 3 : has(fromColumn))
  );
}

const fieldMark = 'lartraff:field:';
const fieldKeys: ReadonlySet<string> = new Set([...commonFields, ...extraFields].map(({ key }) => key));

function markedField(marks: readonly string[] | undefined): FieldKey | null {
  const mark = marks?.find((name) => name.startsWith(fieldMark))?.slice(fieldMark.length);
  return mark !== undefined && fieldKeys.has(mark) ? (mark as FieldKey) : null;
}

const textLine = (cells: readonly string[], block: number, row: number): Line => ({
  ...lineAt(block, cells.filter((cell) => cell !== '').join('\t')),
  row,
});

const cellLabel = (cell: string): Label | undefined => {
  const extra = cell.length <= 60 ? extraLabelled(cell) : undefined;
  if (extra) return { key: extra, needsName: false, weak: false };
  const key = keyOf(cell);
  const label =
    labelOf(key) ?? (cell.length <= 60 && !/\n|[:?]\s*\S/.test(cell) ? labelLike(key) : undefined);
  return label && !label.needsName ? label : undefined;
};

/** A box around text: its lines are read as if there were no box. */
function boxLines(cell: string, block: number, row: number): Line[] {
  return cell.split('\n').map((text) => {
    const line: Line = { ...lineAt(block, text.trim()), row };
    if (line.role !== 'blank') understand(line);
    return line;
  });
}

function rowLines(cells: readonly string[], block: number, row: number, marked: FieldKey | null): Line[] {
  const [first = '', second = ''] = cells;
  const filled = cells.filter((cell) => cell !== '');
  const only = filled.length === 1 ? (filled[0] ?? '') : '';
  const heading = first.split('\n')[0] ?? '';
  const sectionHere = () =>
    cells.length > 1 && heading.length < 160 ? sectionOf(keyOf(heading), true) : null;
  if (marked === null && only.includes('\n') && !cellLabel(only)) {
    const lines = boxLines(only, block, row);
    const section = sectionHere();
    if (section !== null && lines[0]) Object.assign(lines[0], { role: 'section', section, fields: [] });
    return lines;
  }
  const fields = pairsIn(cells);
  if (fields.length === 0 && marked !== null && cells.length > 1)
    fields.push({ key: marked, value: second, weak: false });
  if (fields.length > 0) return [{ ...textLine(cells, block, row), role: 'fields', fields }];
  const section = sectionHere();
  if (section !== null) {
    const beside = filled.slice(1).join('\n');
    return [{ ...lineAt(block, heading), row, role: 'section', section, beside }];
  }
  return only !== '' ? boxLines(only, block, row) : [textLine(cells, block, row)];
}

/** Label and value side by side, or labelled lines within the cells. */
function pairsIn(cells: readonly string[]): Labelled[] {
  const found: Labelled[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? '';
    const label = cellLabel(cell);
    if (label) {
      const beside = cells[column + 1] ?? '';
      const value = column + 1 < cells.length - 1 && cellLabel(beside) ? '' : beside;
      found.push({ key: label.key, value, weak: label.weak });
      if (value === beside) column += 1;
    } else {
      for (const line of cell.split('\n')) found.push(...labelledIn(line.trim()));
    }
  }
  return found;
}

const strong: ReadonlySet<string> = new Set([
  'date',
  'dateTime',
  'present',
  'secretary',
  'nextDate',
  'nextTask',
  'invite',
  'share',
]);

const extraKeys: ReadonlySet<string> = new Set(extraFields.map(({ key }) => key));
const isExtra = (label: string): boolean => extraKeys.has(label);

/** Whether a table's labels are fields of a meeting and not the words of some other table. */
function trusted(lines: readonly Line[]): boolean {
  const [header, ...others] = lines;
  const dates = header?.fields.filter(({ key }) => key === 'date' || key === 'dateTime') ?? [];
  const isHeader =
    dates.length > 0 && dates.every(({ value }) => !/[\d\p{L}]/u.test(value) || labelOf(keyOf(value)));
  if (isHeader && others.length > 0 && others.every(({ fields }) => fields.length === 0)) return false;
  const keys = lines.flatMap(({ fields }) => fields.map(({ key }) => key));
  const own = keys.filter((key) => key !== 'other' && !isExtra(key));
  const isOneRow = others.length > 1 && others.every(({ role }) => role === 'text');
  return (
    own.length === 0 ||
    keys.length >= 3 ||
    (own.length >= 2 && !isOneRow) ||
    own.some((key) => strong.has(key))
  );
}

interface Column {
  label: Labelled['key'] | null;
  weak: boolean;
  heading: string;
}

/** A header row of labels with the values beneath: one row of them, or a log with a meeting in each. */
function logLines(rows: readonly string[][], block: number): Line[] | null {
  const [header, ...entries] = rows;
  if (!header || header.length < 2 || entries.length === 0) return null;
  const columns = header.map((cell): Column => {
    const label = cellLabel(cell);
    return { label: label?.key ?? null, weak: label?.weak ?? false, heading: cell };
  });
  const labels = columns.filter(({ label }) => label !== null && label !== 'other');
  const isRow = entries.length === 1 && columns.every(({ label }) => label !== null);
  const dates = columns.some(({ label }) => label === 'date' || label === 'dateTime');
  const sections = columns.filter(
    ({ label, heading }) => label === null && sectionOf(keyOf(heading), true) !== null,
  );
  if (!isRow && (!dates || labels.length + sections.length < 3)) return null;
  if (!columns.some(({ label }) => label === 'present' || label === 'secretary') && sections.length === 0)
    return null;
  if (entries[0]?.some((cell) => cellLabel(cell))) return null;
  return entries.flatMap((cells, place) => entryLines(columns, cells, block, place + 1, entries.length > 1));
}

function entryLines(
  columns: readonly Column[],
  cells: readonly string[],
  block: number,
  row: number,
  entry: boolean,
): Line[] {
  const fields = columns.flatMap(({ label, weak }, column): Labelled[] =>
    label === null ? [] : [{ key: label, value: cells[column] ?? '', weak }],
  );
  const lines: Line[] = [{ ...lineAt(block, cells.join('\t')), row, role: 'fields', fields, entry }];
  columns.forEach(({ label, heading }, column) => {
    if (label !== null || heading === '') return;
    const section = sectionOf(keyOf(heading), true);
    lines.push({ ...lineAt(block, heading), row, role: 'section', section, beside: cells[column] ?? '' });
  });
  return lines;
}
