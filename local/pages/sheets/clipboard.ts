import { typedText } from '../../spreadsheets/display';
import type { StoredSheet } from '../../spreadsheets/model';
import type { Box } from './selection';

/** The selected cells as other spreadsheets read them: tabs and lines, quoted where a text holds these itself. */
export function asTable({ rows }: StoredSheet, box: Box, locale: string): string {
  const lines: string[] = [];
  for (let row = box.top; row < Math.min(box.bottom, Math.max(rows.length, box.top + 1)); row += 1) {
    const texts: string[] = [];
    for (let column = box.left; column < box.right; column += 1)
      texts.push(quoted(typedText(rows[row]?.cells[column] ?? null, locale)));
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
}

const quoted = (text: string) => (/[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A pasted text as rows of cells. */
export function fromTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  fields.lastIndex = 0;
  while (fields.lastIndex <= text.length) {
    const [, field = '', end = ''] = fields.exec(text) ?? [];
    rows
      .at(-1)
      ?.push(
        field.startsWith('"') && field.endsWith('"') && field.length > 1
          ? field.slice(1, -1).replaceAll('""', '"')
          : field,
      );
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}
