import type { CellContent, TableContent } from './content';

export interface TableGrid {
  columns: number;
  /** Rows of as many places as there are columns; null where another cell reaches over, or none is. */
  rows: (CellContent | null)[][];
  /** Pixels for each column, or null. */
  widths: (number | null)[];
}

/** Lays merged cells out over the places that they cover, as Google counts rows and columns. */
export function gridOf(table: TableContent): TableGrid {
  const rows: (CellContent | null)[][] = table.content.map(() => []);
  const widths: (number | null)[] = [];
  table.content.forEach((row, at) => {
    let column = 0;
    for (const cell of row.content ?? []) {
      while (rows[at]?.[column] !== undefined) column++;
      cover(rows, at, column, cell);
      cell.attrs.colwidth?.forEach((width, index) => {
        widths[column + index] ??= width || null;
      });
      column += cell.attrs.colspan;
    }
  });
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    columns,
    rows: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null)),
    widths: Array.from({ length: columns }, (_, column) => widths[column] ?? null),
  };
}

function cover(rows: (CellContent | null)[][], at: number, column: number, cell: CellContent): void {
  for (const row of rows.slice(at, at + cell.attrs.rowspan))
    for (let index = 0; index < cell.attrs.colspan; index++) row[column + index] = null;
  const first = rows[at];
  if (first) first[column] = cell;
}
