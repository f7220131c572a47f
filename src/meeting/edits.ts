import type { Block, Outline } from './outline';

/** The smallest changes that are written into people's minutes. Places are those of the outline before. */
export type Edit = WordsEdit | RowEdit | LineEdit | RemovalEdit;

/** Other words in the place of some, in a paragraph or in a cell. */
export interface WordsEdit {
  kind: 'words';
  tab: number;
  block: number;
  /** Null in a paragraph. */
  cell: { row: number; column: number } | null;
  /** Offsets in the text that the outline has of it. */
  from: number;
  to: number;
  text: string;
  /** What is written shall look like body text, whatever stood there or stands beside it. */
  plain: boolean;
}

/** A row of a table of fields. */
export interface RowEdit {
  kind: 'row';
  tab: number;
  block: number;
  /** The row that it comes before. */
  row: number;
  cells: string[];
  /** Name of the named range for its label. */
  mark: string;
}

/** A paragraph before the block. */
export interface LineEdit {
  kind: 'line';
  tab: number;
  block: number;
  text: string;
  /** A heading's level, or null for body text. */
  heading: number | null;
  /** The list item that it looks like, a block above it; or null for a paragraph. */
  like: number | null;
  /** In bold, as headings are where people make them so. */
  bold: boolean;
  mark: string | null;
}

/** A paragraph of body text before the block. */
export const lineBefore = (tab: number, block: number, text: string): LineEdit => ({
  kind: 'line',
  tab,
  block,
  text,
  heading: null,
  like: null,
  bold: false,
  mark: null,
});

/** A paragraph that goes. */
export interface RemovalEdit {
  kind: 'removal';
  tab: number;
  block: number;
}

/** What the outline says after an edit. */
export function edited(outline: Outline, edit: Edit): Outline {
  const tabs = outline.tabs.map((tab, index) =>
    index === edit.tab ? { ...tab, blocks: editedBlocks(tab.blocks, edit) } : tab,
  );
  return { tabs };
}

function editedBlocks(blocks: readonly Block[], edit: Edit): Block[] {
  const changed = [...blocks];
  const block = blocks[edit.block];
  if (edit.kind === 'line') changed.splice(edit.block, 0, paragraphOf(edit, blocks));
  else if (edit.kind === 'removal') changed.splice(edit.block, 1);
  else if (block && edit.kind === 'words') changed[edit.block] = withWords(block, edit);
  else if (block?.kind === 'table' && edit.kind === 'row') {
    const put = <Item>(items: readonly Item[], item: Item) => [
      ...items.slice(0, edit.row),
      item,
      ...items.slice(edit.row),
    ];
    const marks = block.rowMarks && { rowMarks: put(block.rowMarks, [edit.mark]) };
    changed[edit.block] = { ...block, rows: put(block.rows, edit.cells), ...marks };
  }
  return changed;
}

function paragraphOf({ text, heading, like, bold, mark }: LineEdit, blocks: readonly Block[]): Block {
  const item = like === null ? undefined : blocks[like];
  const list = item?.kind === 'paragraph' ? item.list : null;
  return {
    kind: 'paragraph',
    text,
    heading,
    list,
    headingId: null,
    bold,
    marks: mark === null ? [] : [mark],
  };
}

function withWords(block: Block, { cell, from, to, text, plain }: WordsEdit): Block {
  const written = (before: string) => before.slice(0, from) + text + before.slice(to);
  if (block.kind === 'paragraph') {
    const look = plain ? { heading: null, bold: false } : {};
    return { ...block, ...look, text: written(block.text) };
  }
  const rows = block.rows.map((row, at) =>
    at === cell?.row ? row.map((words, column) => (column === cell.column ? written(words) : words)) : row,
  );
  return { ...block, rows };
}
