type Cell = GoogleAppsScript.Document.TableCell;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/** The lines of a table's cell: its paragraphs, and what soft line breaks divide them into. */
export class CellLines {
  constructor(
    private readonly cell: Cell,
    private readonly undo: (() => void)[],
  ) {}

  /** See `FeedbackTable.setLine`. */
  set(isOld: (text: string) => boolean, line: string | null): void {
    let left = line;
    for (let index = this.cell.getNumChildren() - 1; index >= 0; index--) {
      const child = this.cell.getChild(index);
      if (child.getType() !== DocumentApp.ElementType.PARAGRAPH) continue;
      const paragraph = child as unknown as Paragraph;
      this.takeOutParts(paragraph, index === 0, isOld);
      if (index === 0 || !isOld(paragraph.getText())) continue;
      if (left === null) this.takeOut(paragraph, index);
      else this.write(paragraph, left);
      left = null;
    }
    if (left !== null) this.append(left);
  }

  /** Parts of a paragraph that someone has joined with the lines above them. */
  private takeOutParts(paragraph: Paragraph, isFirst: boolean, isOld: (text: string) => boolean): void {
    const parts = paragraph.getText().split('\r');
    for (let part = parts.length - 1; part >= 1; part--) {
      const words = `\r${parts[part]}`;
      const before = parts.slice(0, part).join('\r');
      if (!isOld(words) || (!isFirst && !before.trim())) continue;
      const text = paragraph.editAsText();
      text.deleteText(before.length, before.length + words.length - 1);
      this.undo.unshift(() => text.insertText(before.length, words));
    }
  }

  private write(paragraph: Paragraph, line: string): void {
    const before = paragraph.getText();
    paragraph.setText(line);
    this.undo.unshift(() => paragraph.setText(before));
  }

  /**
   * Google does not remove the last paragraph of a section, and perhaps not that of a cell: emptied, any
   * paragraph can go into the one before it.
   */
  private takeOut(paragraph: Paragraph, index: number): void {
    const before = paragraph.getText();
    this.write(paragraph, '');
    if (paragraph.getPreviousSibling()?.getType() !== DocumentApp.ElementType.PARAGRAPH) return;
    paragraph.merge();
    this.undo.shift();
    this.undo.unshift(() => this.cell.insertParagraph(index, before));
  }

  private append(line: string): void {
    const paragraph = this.cell.appendParagraph(line);
    this.undo.unshift(() => paragraph.merge());
    this.undo.unshift(() => paragraph.setText(''));
    // A new paragraph takes after the one above, where the label is in bold.
    paragraph.editAsText().setBold(false);
  }
}
