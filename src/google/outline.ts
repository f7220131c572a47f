import type { Block, Outline, OutlineTab, TableBlock } from '../meeting/outline';
import { marksIn } from './marks';
import { isBold, wordsOf } from './words';

type Document = GoogleAppsScript.Document.Document;
type Tab = GoogleAppsScript.Document.Tab;
type Element = GoogleAppsScript.Document.Element;
type Table = GoogleAppsScript.Document.Table;
type Cell = GoogleAppsScript.Document.TableCell;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;

/** Whether a table's own words tell what its rows are, so that their marks need not be looked up. */
export type Speaks = (table: TableBlock) => boolean;

/**
 * What the open document says: block i of a tab is child i of its body. Heading ids cannot be had here.
 * Each call to Google takes its time, so only what the reader needs is asked for. What `getChild` gives
 * is already what the element is: the `as…` methods say so to script editors only.
 */
export function outlineOf(tabs: readonly Tab[], speaks: Speaks): Outline {
  return { tabs: tabs.map((tab) => outlineOfTab(tab, speaks)) };
}

/** Every tab in the order of the list at the side, those that are nested after the one they stand in. */
export function tabsOf(document: Document): Tab[] {
  const withChildren = (tab: Tab): Tab[] => [tab, ...tab.getChildTabs().flatMap(withChildren)];
  return document.getTabs().flatMap(withChildren);
}

function outlineOfTab(tab: Tab, speaks: Speaks): OutlineTab {
  const documentTab = tab.asDocumentTab();
  const body = documentTab.getBody();
  const read = blockReader();
  const blocks = Array.from({ length: body.getNumChildren() }, (_, index) => read(body.getChild(index)));
  const silent = blocks.some((block) => block.kind === 'table' && !speaks(block));
  for (const { block, row, name } of marksIn(documentTab, body, silent)) {
    const names = namesAt(blocks[block], row);
    if (names && !names.includes(name)) names.push(name);
  }
  return { id: tab.getId(), title: tab.getTitle(), blocks };
}

type Marked<Kind> = Kind extends { rowMarks?: unknown }
  ? Kind & { rowMarks: string[][] }
  : Kind & { marks: string[] };

const namesAt = (block: Marked<Block> | undefined, row: number | null): string[] | undefined =>
  block?.kind === 'table' ? block.rowMarks[row ?? -1] : block?.marks;

/** Google's constants are fetched once a tab and not once a paragraph. */
function blockReader(): (child: Element) => Marked<Block> {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const { TITLE, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6 } = DocumentApp.ParagraphHeading;
  const levels = [TITLE, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6];
  return (child) => {
    const type = child.getType();
    if (type === TABLE) return tableBlock(child as unknown as Table);
    const nothing = { kind: 'paragraph', text: '', heading: null, list: null, headingId: null } as const;
    // A table of contents and the like: repeats what stands elsewhere, but keeps its place.
    if (type !== PARAGRAPH && type !== LIST_ITEM) return { ...nothing, bold: false, marks: [] };
    const paragraph = child as unknown as Paragraph;
    const letters = paragraph.getText();
    const text = wordsOf(paragraph, letters);
    // An empty heading heads nothing.
    const level = text ? levels.indexOf(paragraph.getHeading()) : -1;
    const heading = level < 0 ? null : level;
    const list = type === LIST_ITEM ? (child as unknown as ListItem).getNestingLevel() : null;
    const bold = heading === null && isBold(paragraph, letters);
    return { ...nothing, text, heading, list, bold, marks: [] };
  };
}

function tableBlock(table: Table): Marked<TableBlock> {
  const rows = Array.from({ length: table.getNumRows() }, (_, index) => {
    const row = table.getRow(index);
    return Array.from({ length: row.getNumCells() }, (_, cell) => wordsIn(row.getCell(cell)));
  });
  return { kind: 'table', rows, rowMarks: rows.map(() => []) };
}

/** The last in a cell is always a paragraph, so an only one need not be asked. */
function wordsIn(cell: Cell): string {
  const count = cell.getNumChildren();
  const { TABLE, PARAGRAPH, LIST_ITEM } = DocumentApp.ElementType;
  const lines = Array.from({ length: count }, (_, index) => {
    const child = cell.getChild(index);
    const type = count === 1 ? PARAGRAPH : child.getType();
    if (type === PARAGRAPH || type === LIST_ITEM) return wordsOf(child as unknown as Paragraph);
    return type === TABLE ? (child as unknown as Table).getText() : '';
  });
  return lines.join('\n');
}
