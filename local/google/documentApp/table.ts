import type { EnumerationValue } from '../enumeration';
import { GoogleError } from '../modelled';
import { child, insertGiven } from './container';
import { type Common, ContainerElement } from './containerElement';
import type { DocumentElement } from './element';
import { ElementType } from './enumerations';
import { checkIndex } from './failures';
import { cells, listItems, paragraphs, rows } from './insertables';
import type { Like } from './like';
import type { LiveCell, LiveNode, LiveRow, LiveTable } from './liveTree';
import { madeParagraph } from './made';

/** Pixels of a screen for a point of paper. */
const pixelsOf = (points: number): number => Math.round((points * 4) / 3);

type OfTables =
  | 'getNumRows'
  | 'getRow'
  | 'getCell'
  | 'appendTableRow'
  | 'insertTableRow'
  | 'removeRow'
  | 'getColumnWidth'
  | 'setColumnWidth';

export class TableElement
  extends ContainerElement<LiveRow, LiveTable>
  implements Like<GoogleAppsScript.Document.Table, Common | OfTables>
{
  override readonly service = 'Table';

  override getType(): EnumerationValue {
    return ElementType.TABLE;
  }

  getNumRows(): number {
    return this.node.children.length;
  }

  getRow(index: number): DocumentElement {
    checkIndex(index, this.node.children.length, 'DocumentApp.Table.getRow');
    return this.session.element(child(this.node.children, index));
  }

  getCell(row: number, cell: number): DocumentElement {
    checkIndex(row, this.node.children.length, 'DocumentApp.Table.getCell');
    const found = child(this.node.children, row).children;
    checkIndex(cell, found.length, 'DocumentApp.Table.getCell');
    return this.session.element(child(found, cell));
  }

  appendTableRow(given?: unknown): DocumentElement {
    return this.insertTableRow(this.node.children.length, given);
  }

  insertTableRow(index: number, given?: unknown): DocumentElement {
    return this.session.element(
      insertGiven(this.node, index, given, rows, 'DocumentApp.Table.insertTableRow'),
    );
  }

  removeRow(index: number): DocumentElement {
    return (this.getRow(index) as DocumentElement).removeFromParent();
  }

  /** Points, or null where the width is left to the page. */
  getColumnWidth(column: number): number | null {
    const [width] = cellAt(this.node, 0, column).attrs.colwidth ?? [];
    return width ? (width * 3) / 4 : null;
  }

  setColumnWidth(column: number, points: number): this {
    if (typeof points !== 'number' || points <= 0) throw new GoogleError(`Invalid width: ${String(points)}`);
    this.node.children.forEach((row, at) => {
      if (column < row.children.length || at === 0)
        cellAt(this.node, at, column).change({ colwidth: [pixelsOf(points)] });
    });
    return this;
  }
}

function cellAt(table: LiveTable, row: number, cell: number): LiveCell {
  const found = child(table.children, row).children;
  checkIndex(cell, found.length, 'DocumentApp.Table.setColumnWidth');
  return child(found, cell);
}

type OfRows =
  | 'getNumCells'
  | 'getCell'
  | 'appendTableCell'
  | 'insertTableCell'
  | 'removeCell'
  | 'getParentTable';

export class TableRowElement
  extends ContainerElement<LiveCell, LiveRow>
  implements Like<GoogleAppsScript.Document.TableRow, Common | OfRows>
{
  override readonly service = 'TableRow';

  override getType(): EnumerationValue {
    return ElementType.TABLE_ROW;
  }

  getNumCells(): number {
    return this.node.children.length;
  }

  getCell(index: number): DocumentElement {
    checkIndex(index, this.node.children.length, 'DocumentApp.TableRow.getCell');
    return this.session.element(child(this.node.children, index));
  }

  appendTableCell(given?: unknown): DocumentElement {
    return this.insertTableCell(this.node.children.length, given);
  }

  insertTableCell(index: number, given?: unknown): DocumentElement {
    const method = 'DocumentApp.TableRow.insertTableCell';
    return this.session.element(insertGiven(this.node, index, given, cells, method));
  }

  removeCell(index: number): DocumentElement {
    return this.getCell(index).removeFromParent();
  }

  getParentTable(): DocumentElement | null {
    return this.getParent();
  }
}

type OfCells =
  | 'setText'
  | 'clear'
  | 'insertParagraph'
  | 'appendParagraph'
  | 'insertListItem'
  | 'appendListItem'
  | 'getBackgroundColor'
  | 'setBackgroundColor'
  | 'getColSpan'
  | 'getRowSpan'
  | 'getParentRow'
  | 'getParentTable';

export class TableCellElement
  extends ContainerElement<LiveNode & LiveCell['children'][number], LiveCell>
  implements Like<GoogleAppsScript.Document.TableCell, Common | OfCells>
{
  override readonly service = 'TableCell';

  override getType(): EnumerationValue {
    return ElementType.TABLE_CELL;
  }

  setText(text: string): this {
    this.node.insert(0, madeParagraph(text));
    for (const paragraph of this.node.children.slice(1)) this.node.remove(paragraph);
    return this;
  }

  clear(): this {
    return this.setText('');
  }

  insertParagraph(index: number, given: unknown): DocumentElement {
    const method = 'DocumentApp.TableCell.insertParagraph';
    return this.session.element(insertGiven(this.node, index, given, paragraphs, method));
  }

  appendParagraph(given: unknown): DocumentElement {
    return this.insertParagraph(this.node.children.length, given);
  }

  insertListItem(index: number, given: unknown): DocumentElement {
    const method = 'DocumentApp.TableCell.insertListItem';
    return this.session.element(insertGiven(this.node, index, given, listItems, method));
  }

  appendListItem(given: unknown): DocumentElement {
    return this.insertListItem(this.node.children.length, given);
  }

  getBackgroundColor(): string | null {
    return this.node.attrs.background;
  }

  setBackgroundColor(color: string | null): this {
    if (color !== null && !/^#[0-9a-f]{6}$/i.test(color)) throw new GoogleError(`Invalid color: ${color}`);
    this.node.change({ background: color });
    return this;
  }

  getColSpan(): number {
    return this.node.attrs.colspan;
  }

  getRowSpan(): number {
    return this.node.attrs.rowspan;
  }

  getParentRow(): DocumentElement | null {
    return this.getParent();
  }

  getParentTable(): DocumentElement | null {
    return this.getParent()?.getParent() ?? null;
  }
}
