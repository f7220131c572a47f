import { CellLines } from './cellLines';

type Table = GoogleAppsScript.Document.Table;
type TableRow = GoogleAppsScript.Document.TableRow;

/** The table that feedback stands in: a row is added or taken out, and no other is touched. */
export class FeedbackTable {
  private added: TableRow | null = null;

  constructor(private readonly table: Table) {}

  /** Adds a row at the end, with a label of so many letters at the beginning of one cell. */
  add(cells: readonly string[], label: { cell: number; letters: number }): void {
    const row = this.table.appendTableRow();
    this.added = row;
    for (const cell of cells) row.appendTableCell(cell);
    // A new row takes after the one above, which may be a header in bold.
    row.editAsText().setBold(false);
    if (label.cell >= cells.length) return;
    row
      .getCell(label.cell)
      .editAsText()
      .setBold(0, label.letters - 1, true);
  }

  /** Takes the added row out again, however much of it there is. */
  takeOut(): void {
    this.added?.removeFromParent();
    this.added = null;
  }

  /**
   * Writes the line in place of the lines of a cell that `isOld` knows, or after its text where there are
   * none; null only takes them out. The first line of a cell is never an old one. What takes each step out
   * again is put first in `undo` as soon as the step is done.
   */
  setLine(
    { row, cell }: { row: number; cell: number },
    isOld: (text: string) => boolean,
    line: string | null,
    undo: (() => void)[],
  ): void {
    new CellLines(this.table.getCell(row, cell), undo).set(isOld, line);
  }

  removeRow(row: number): void {
    this.table.removeRow(row);
  }

  /** Removes the whole table. */
  remove(): void {
    this.table.removeFromParent();
  }
}
