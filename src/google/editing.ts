import type { Edit, LineEdit, RowEdit, WordsEdit } from '../meeting/edits';
import { insertAt, rewrite } from './rewriting';
import { wordsOf } from './words';
import { headingStyle, takeOut } from './writing';

type DocumentTab = GoogleAppsScript.Document.DocumentTab;
type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type Element = GoogleAppsScript.Document.Element;
type TableCell = GoogleAppsScript.Document.TableCell;

/** Small edits in a document, one after the other, that can be taken back as one. */
export class Editing {
  private readonly undo: (() => void)[] = [];

  constructor(private readonly tab: (index: number) => DocumentTab) {}

  write(edits: readonly Edit[]): void {
    for (const edit of edits) this.one(edit);
  }

  /** Takes everything back, the last first. */
  takeOut(): void {
    for (let step = this.undo.pop(); step; step = this.undo.pop()) step();
  }

  private one(edit: Edit): void {
    const tab = this.tab(edit.tab);
    const body = tab.getBody();
    if (edit.kind === 'words') this.words(body, edit);
    else if (edit.kind === 'row') this.row(tab, body, edit);
    else if (edit.kind === 'line') this.line(tab, body, edit);
    else this.remove(body.getChild(edit.block) as unknown as Paragraph);
  }

  /** Words may reach over several paragraphs of a cell: the first takes the text, the others go. */
  private words(body: Body, { block, cell, from, to, text, plain }: WordsEdit): void {
    const child = body.getChild(block);
    const lines = cell ? linesOf(child.asTable().getCell(cell.row, cell.column)) : [{ child, from: 0 }];
    let rest: string | null = text;
    const whole: Paragraph[] = [];
    for (const line of lines) {
      const { child: element, from: start } = line;
      const length = cell ? lengthOf(element) : Number.POSITIVE_INFINITY;
      if (start > to || start + length < from) continue;
      if (!isParagraph(element)) throw new Error('There is a table among the words');
      const paragraph = element as unknown as Paragraph;
      const isWhole = rest === null && start + length <= to;
      if (isWhole) whole.push(paragraph);
      else rewrite(paragraph, Math.max(0, from - start), Math.min(length, to - start), rest ?? '', this.undo);
      if (plain) this.plain(paragraph, null);
      rest = null;
    }
    for (const paragraph of whole.reverse()) this.remove(paragraph);
  }

  /** The last paragraph of a body or cell cannot go: it is emptied instead. */
  private remove(paragraph: Paragraph): void {
    const next = paragraph.getNextSibling();
    if (next === null) {
      rewrite(paragraph, 0, wordsOf(paragraph).length, '', this.undo);
      return;
    }
    const before = paragraph.copy();
    paragraph.removeFromParent();
    this.undo.push(() => insertAt(next as unknown as Paragraph, before, 0));
  }

  private row(tab: DocumentTab, body: Body, { block, row, cells, mark }: RowEdit): void {
    const table = body.getChild(block).asTable();
    const made = table.insertTableRow(row);
    this.undo.push(() => {
      made.removeFromParent();
    });
    const [label, ...others] = cells.map((cell) => made.appendTableCell(cell));
    for (const other of others) if (other.getText()) other.editAsText().setBold(false);
    if (!label) return;
    label.editAsText().setBold(true);
    this.mark(tab, mark, label.getChild(0));
  }

  private line(tab: DocumentTab, body: Body, edit: LineEdit): void {
    const { block, text, like, heading, mark } = edit;
    if (like !== null) {
      const item = body.getChild(like).copy() as unknown as ListItem;
      item.setText(text);
      this.added(body.insertListItem(block, item) as unknown as Paragraph, edit);
      return;
    }
    const paragraph = body.insertParagraph(block, text);
    this.added(paragraph, edit);
    paragraph.setHeading(headingStyle(heading));
    if (mark) this.mark(tab, mark, paragraph);
  }

  private added(paragraph: Paragraph, { heading, bold }: LineEdit): void {
    this.undo.push(() => takeOut(paragraph));
    if (heading === null) look(paragraph, bold);
  }

  /** Body text in what was an empty paragraph, which may have been a heading. */
  private plain(paragraph: Paragraph, level: number | null): void {
    const { NORMAL } = DocumentApp.ParagraphHeading;
    const before = paragraph.getHeading();
    if (level === null && before !== NORMAL) {
      paragraph.setHeading(NORMAL);
      this.undo.push(() => {
        paragraph.setHeading(before);
      });
    }
    look(paragraph, false);
  }

  private mark(tab: DocumentTab, name: string, element: Element): void {
    const range = tab.addNamedRange(name, tab.newRange().addElement(element).build());
    this.undo.push(() => range.remove());
  }
}

const black = '#000000';

/** New text may take after the text beside it, which can be a prompt in grey italics. */
function look(paragraph: Paragraph, bold: boolean): void {
  const text = paragraph.editAsText();
  if (text.isItalic()) text.setItalic(false);
  if (bold !== (text.isBold() === true)) text.setBold(bold);
  const color = text.getForegroundColor();
  if (color && color !== black) text.setForegroundColor(black);
}

interface CellLine {
  child: Element;
  /** Where its words begin in the cell's. */
  from: number;
}

/** A cell's children with their places in its words, as the outline has them: a line each. */
function linesOf(cell: TableCell): CellLine[] {
  let at = 0;
  return Array.from({ length: cell.getNumChildren() }, (_, index) => {
    const child = cell.getChild(index);
    const from = at;
    at += lengthOf(child) + 1;
    return { child, from };
  });
}

function lengthOf(child: Element): number {
  if (isParagraph(child)) return wordsOf(child as unknown as Paragraph).length;
  return child.getType() === DocumentApp.ElementType.TABLE ? child.asTable().getText().length : 0;
}

function isParagraph(child: Element): boolean {
  const { PARAGRAPH, LIST_ITEM } = DocumentApp.ElementType;
  const type = child.getType();
  return type === PARAGRAPH || type === LIST_ITEM;
}
