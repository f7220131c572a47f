import type { Block, Outline, OutlineTab, ParagraphBlock, TableBlock } from '../meeting/outline';
import { type Marks, marksOf } from './marks';
import { isBold, wordsOf } from './words';

type Document = GoogleAppsScript.Document.Document;
type Tab = GoogleAppsScript.Document.Tab;
type Element = GoogleAppsScript.Document.Element;
type Container = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.TableCell;

/** What the open document says: block i of a tab is child i of its body. Heading ids cannot be had here. */
export function outlineOf(tabs: readonly Tab[]): Outline {
  return { tabs: tabs.map(outlineOfTab) };
}

/** Every tab in the order of the list at the side, those that are nested after the one they stand in. */
export function tabsOf(document: Document): Tab[] {
  const withChildren = (tab: Tab): Tab[] => [tab, ...tab.getChildTabs().flatMap(withChildren)];
  return document.getTabs().flatMap(withChildren);
}

function outlineOfTab(tab: Tab): OutlineTab {
  const documentTab = tab.asDocumentTab();
  const body = documentTab.getBody();
  const marks = marksOf(documentTab, body);
  const read = blockReader();
  const blocks: Block[] = [];
  const count = body.getNumChildren();
  for (let index = 0; index < count; index++) {
    blocks.push(read(body.getChild(index), marks.get(index) ?? noMarks));
  }
  return { id: tab.getId(), title: tab.getTitle(), blocks };
}

const noMarks: Marks = { block: [], rows: {} };

/** Google's constants are fetched once a tab and not once a paragraph. */
function blockReader(): (child: Element, marks: Marks) => Block {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const levels = headingLevels();
  const levelOf = (heading: GoogleAppsScript.Document.ParagraphHeading) => levels.get(heading) ?? null;
  return (child, marks) => {
    switch (child.getType()) {
      case PARAGRAPH: {
        const paragraph = child.asParagraph();
        return paragraphBlock(paragraph, levelOf(paragraph.getHeading()), null, marks);
      }
      case LIST_ITEM: {
        const item = child.asListItem();
        return paragraphBlock(item, levelOf(item.getHeading()), item.getNestingLevel(), marks);
      }
      case TABLE:
        return tableBlock(child.asTable(), marks);
      default:
        // A table of contents and the like: repeats what stands elsewhere, but keeps its place.
        return {
          kind: 'paragraph',
          text: '',
          heading: null,
          list: null,
          headingId: null,
          bold: false,
          marks: [],
        };
    }
  };
}

function headingLevels(): Map<GoogleAppsScript.Document.ParagraphHeading, number> {
  const { TITLE, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6 } = DocumentApp.ParagraphHeading;
  const headings = [TITLE, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6];
  return new Map(headings.map((heading, level) => [heading, level]));
}

function paragraphBlock(
  paragraph: GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem,
  heading: number | null,
  list: number | null,
  marks: Marks,
): ParagraphBlock {
  const text = wordsOf(paragraph);
  const bold = heading === null && isBold(paragraph, text);
  return { kind: 'paragraph', text, heading, list, headingId: null, bold, marks: marks.block };
}

function tableBlock(table: GoogleAppsScript.Document.Table, marks: Marks): TableBlock {
  const rows: string[][] = [];
  const count = table.getNumRows();
  for (let index = 0; index < count; index++) {
    const row = table.getRow(index);
    const cells = row.getNumCells();
    rows.push(Array.from({ length: cells }, (_, cell) => wordsIn(row.getCell(cell))));
  }
  return { kind: 'table', rows, rowMarks: rows.map((_, row) => marks.rows[row] ?? []) };
}

function wordsIn(cell: Container): string {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const lines: string[] = [];
  const count = cell.getNumChildren();
  for (let index = 0; index < count; index++) {
    const child = cell.getChild(index);
    const type = child.getType();
    if (type === PARAGRAPH) lines.push(wordsOf(child.asParagraph()));
    else if (type === LIST_ITEM) lines.push(wordsOf(child.asListItem()));
    else if (type === TABLE) lines.push(child.asTable().getText());
  }
  return lines.join('\n');
}
