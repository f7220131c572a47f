import type { ParagraphPiece, Piece, TablePiece } from '../meeting/templates/piece';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type Table = GoogleAppsScript.Document.Table;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** Grey with a contrast of 6:1 on white. */
const grey = '#5F6368';
const smallSize = 9;

/** Pieces written into a tab at one place, so that they can be taken out again as one. */
export class Writing {
  /** In the order they can be taken out: tables, and then paragraphs from the first to the last. */
  private readonly elements: (Paragraph | Table)[] = [];
  private readonly ranges: GoogleAppsScript.Document.NamedRange[] = [];

  constructor(
    private readonly tab: DocumentTab,
    private readonly at: number,
  ) {}

  /**
   * Writes the pieces in order. Everything is inserted before anything gets its look, because Google
   * lets new text take after the text beside it; tables come last, because Google adds an empty
   * paragraph after a table at the end.
   */
  write(pieces: readonly Piece[]): void {
    const body = this.tab.getBody();
    const made = new Map<Piece, Paragraph | Table>();
    pieces.filter(isParagraph).forEach((piece, index) => {
      const paragraph = body.insertParagraph(this.at + index, piece.text);
      this.elements.push(paragraph);
      made.set(piece, paragraph);
    });
    pieces.forEach((piece, index) => {
      if (isParagraph(piece)) return;
      const table = body.insertTable(this.at + index, piece.rows);
      this.elements.unshift(table);
      made.set(piece, table);
    });
    for (const piece of pieces) this.dress(piece, made.get(piece));
  }

  /** Takes out everything that was written, also when only a part of it was. */
  takeOut(): void {
    for (const range of this.ranges.splice(0)) range.remove();
    for (const element of this.elements.splice(0)) takeOut(element);
  }

  private dress(piece: Piece, element: Paragraph | Table | undefined): void {
    if (piece.kind === 'paragraph') this.dressParagraph(piece, element as Paragraph);
    else this.dressTable(piece, element as Table);
  }

  private dressParagraph(piece: ParagraphPiece, paragraph: Paragraph): void {
    paragraph.setHeading(headingStyle(piece.heading));
    if (piece.look !== 'plain') {
      const text = paragraph.editAsText().setForegroundColor(grey);
      if (piece.look === 'prompt') text.setItalic(true);
      else text.setFontSize(smallSize);
    }
    for (const { from, to, url } of piece.links) paragraph.editAsText().setLinkUrl(from, to - 1, url);
    if (piece.mark) this.mark(piece.mark, paragraph);
  }

  private dressTable(piece: TablePiece, table: Table): void {
    if (piece.heads === 'row') table.getRow(0).editAsText().setBold(true);
    piece.widths.forEach((width, column) => {
      if (width) table.setColumnWidth(column, width);
    });
    piece.rows.forEach((_, row) => {
      const first = table.getCell(row, 0);
      if (piece.heads === 'column') first.editAsText().setBold(true);
      const name = piece.marks[row];
      if (name) this.mark(name, first.getChild(0));
    });
  }

  private mark(name: string, element: GoogleAppsScript.Document.Element): void {
    this.ranges.push(this.tab.addNamedRange(name, this.tab.newRange().addElement(element).build()));
  }
}

/**
 * Google does not remove the last paragraph of a document. It can go into the one before it; beneath
 * anything but a paragraph an empty one has to stay.
 */
export function takeOut(element: Paragraph | Table): void {
  const { PARAGRAPH } = DocumentApp.ElementType;
  if (element.getType() !== PARAGRAPH || !element.isAtDocumentEnd()) {
    element.removeFromParent();
    return;
  }
  const last = element.asParagraph().clear();
  if (last.getPreviousSibling()?.getType() === PARAGRAPH) last.merge();
  else last.setHeading(headingStyle(null));
}

const isParagraph = (piece: Piece): piece is ParagraphPiece => piece.kind === 'paragraph';

/** The style of a heading of level 1 to 6, or of body text for null. */
export function headingStyle(level: number | null): GoogleAppsScript.Document.ParagraphHeading {
  const { NORMAL, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6 } = DocumentApp.ParagraphHeading;
  return [NORMAL, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6][level ?? 0] ?? NORMAL;
}
