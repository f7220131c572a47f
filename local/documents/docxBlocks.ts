import type { BlockContent, CellContent, ParagraphContent, RowContent, TableContent } from './content';
import { emptyParagraph, plainAttributes } from './content';
import type { DocxInline } from './docxInline';
import type { DocxCell, DocxNode, DocxParagraph, DocxRow, DocxTable } from './docxModel';
import type { DocxStyles } from './docxStyles';
import type { ParagraphAttributes } from './schema';
import { deepestLevel } from './schema';
import { gridOf } from './tableGrid';

const mostSpan = 100;

/** Reads the blocks of a Word file: paragraphs with style and list, tables; nothing with words is left out. */
export class DocxBlocks {
  readonly #inline: DocxInline;
  readonly #styles: DocxStyles;

  constructor(inline: DocxInline, styles: DocxStyles) {
    this.#inline = inline;
    this.#styles = styles;
  }

  blocks(nodes: readonly DocxNode[]): BlockContent[] {
    return nodes.flatMap((node): BlockContent[] => {
      if (node.type === 'paragraph') return [this.#paragraph(node)];
      if (node.type === 'table') return this.#table(node);
      return this.#loose(node);
    });
  }

  #paragraph(paragraph: DocxParagraph): ParagraphContent {
    const { style, bold } = this.#styles.styleOf(paragraph.styleId, paragraph.styleName);
    const content = this.#inline.words(paragraph.children, bold && style === 'NORMAL_TEXT');
    const attrs: ParagraphAttributes = { ...plainAttributes, style };
    if (paragraph.numbering && style === 'NORMAL_TEXT') attrs.bullet = bulletOf(paragraph.numbering);
    return { type: 'paragraph', attrs, ...(content.length > 0 && { content }) };
  }

  /** Words that stand outside every paragraph, as damaged and unusual files have them. */
  #loose(node: DocxNode): ParagraphContent[] {
    const content = this.#inline.words([node], false);
    return content.length > 0 ? [{ ...emptyParagraph(), content }] : [];
  }

  #table(table: DocxTable): BlockContent[] {
    const rows = table.children.filter((node): node is DocxRow => node.type === 'tableRow');
    const others = this.blocks(table.children.filter((node) => node.type !== 'tableRow'));
    if (rows.length === 0) return others;
    const content = rows.map(
      (row, at): RowContent => ({
        type: 'table_row',
        content: cellsOf(row).map((cell) => this.#cell(cell, row, rows.length - at)),
      }),
    );
    return [filledUp({ type: 'table', content }), ...others];
  }

  #cell(cell: DocxCell, row: DocxRow, rowsLeft: number): CellContent {
    return {
      type: row.isHeader ? 'table_header' : 'table_cell',
      attrs: {
        colspan: Math.min(Math.max(cell.colSpan || 1, 1), mostSpan),
        rowspan: Math.min(Math.max(cell.rowSpan || 1, 1), mostSpan, rowsLeft),
        colwidth: null,
        background: null,
      },
      content: this.#cellContent(cell),
    };
  }

  /** A table within a cell becomes its cells' paragraphs, one after the other. */
  #cellContent(cell: DocxCell): ParagraphContent[] {
    const paragraphs = this.blocks(cell.children).flatMap((block) =>
      block.type === 'paragraph' ? [block] : paragraphsOf(block),
    );
    return paragraphs.length > 0 ? paragraphs : [emptyParagraph()];
  }
}

const paragraphsOf = (table: TableContent): ParagraphContent[] =>
  table.content.flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content));

function bulletOf({
  isOrdered,
  level,
}: NonNullable<DocxParagraph['numbering']>): ParagraphAttributes['bullet'] {
  const depth = Math.min(Math.max(Number(level) || 0, 0), deepestLevel);
  return { kind: isOrdered ? 'number' : 'bullet', level: depth };
}

/** Cells of a row; anything else that stands in it counts as a cell of its own. */
const cellsOf = (row: DocxRow): DocxCell[] =>
  row.children.map((node) =>
    node.type === 'tableCell' ? node : { type: 'tableCell', children: [node], colSpan: 1, rowSpan: 1 },
  );

/** Gives rows that end early the empty cells that they lack, so that the table is a whole. */
function filledUp(table: TableContent): TableContent {
  const { columns } = gridOf(table);
  const content = table.content.map((row, at): RowContent => {
    const reached = reachOf(table, at);
    const missing = Array.from({ length: columns - reached }, emptyCell);
    return { ...row, content: [...(row.content ?? []), ...missing] };
  });
  return { type: 'table', content };
}

/** How many columns of a row are taken, by its own cells and by those that reach down from above. */
function reachOf(table: TableContent, at: number): number {
  let taken = 0;
  table.content.slice(0, at + 1).forEach((row, index) => {
    for (const { attrs } of row.content ?? []) if (index + attrs.rowspan > at) taken += attrs.colspan;
  });
  return taken;
}

const emptyCell = (): CellContent => ({
  type: 'table_cell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null, background: null },
  content: [emptyParagraph()],
});
