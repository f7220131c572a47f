import type { NamedStyle, ParagraphAttributes } from './schema';

/** A tab's content as it is kept: the JSON of a ProseMirror document of schema.ts, with its types. */
export interface TabContent {
  type: 'doc';
  content: BlockContent[];
}

export type BlockContent = ParagraphContent | TableContent;

export interface ParagraphContent {
  type: 'paragraph';
  attrs: ParagraphAttributes;
  content?: InlineContent[];
}

export type InlineContent = TextContent | BreakContent | ChipContent;

export interface TextContent {
  type: 'text';
  text: string;
  marks?: MarkContent[];
}

export interface BreakContent {
  type: 'line_break';
  marks?: MarkContent[];
}

export interface ChipContent {
  type: 'chip';
  attrs: ChipAttributes;
  marks?: MarkContent[];
}

export interface ChipAttributes {
  kind: ChipKind;
  /** What is read: a name, a date as it is shown, a file's title, a picture's description. */
  text: string;
  /** What it stands for: an e-mail address, a day (YYYY-MM-DD), an address on the web; empty for a picture. */
  value: string;
}

export type ChipKind = 'person' | 'date' | 'link' | 'image';

export type MarkContent =
  | { type: 'bold' | 'italic' | 'underline' | 'strike' }
  | { type: 'color'; attrs: { value: string } }
  | { type: 'size'; attrs: { points: number } }
  | { type: 'link'; attrs: { href: string } };

export interface TableContent {
  type: 'table';
  content: RowContent[];
}

export interface RowContent {
  type: 'table_row';
  content?: CellContent[];
}

export interface CellContent {
  type: 'table_cell' | 'table_header';
  attrs: CellAttributes;
  content: ParagraphContent[];
}

export interface CellAttributes {
  colspan: number;
  rowspan: number;
  /** Pixels for each column that the cell spans, or null where the width is left to the page. */
  colwidth: number[] | null;
  /** "#rrggbb" or null. */
  background: string | null;
}

/** Whether Google gives paragraphs of this style a heading id. */
export const isHeadingStyle = (style: NamedStyle): boolean => style !== 'NORMAL_TEXT';

export const plainAttributes: ParagraphAttributes = {
  style: 'NORMAL_TEXT',
  headingId: null,
  bullet: null,
  ranges: [],
};

/** An empty paragraph of body text: what a new document holds, and what follows a table that is last. */
export const emptyParagraph = (): ParagraphContent => ({ type: 'paragraph', attrs: { ...plainAttributes } });
