/** The parts of mammoth's own document model (mammoth/lib/documents.js) that an import looks at. */
export interface DocxDocument {
  children: DocxNode[];
  notes: { resolve(reference: DocxNoteReference): { body: DocxNode[] } | null };
  comments: unknown[];
}

export interface DocxParagraph {
  type: 'paragraph';
  children: DocxNode[];
  styleId: string | null;
  styleName: string | null;
  numbering: { isOrdered: boolean; level: string } | null;
}

export interface DocxRun {
  type: 'run';
  children: DocxNode[];
  styleId: string | null;
  isBold: boolean;
  isItalic: boolean;
  isUnderline: boolean;
  isStrikethrough: boolean;
}

export interface DocxNoteReference {
  type: 'noteReference';
  noteType: string;
  noteId: string;
}

export interface DocxTable {
  type: 'table';
  children: DocxNode[];
}

export interface DocxRow {
  type: 'tableRow';
  children: DocxNode[];
  isHeader: boolean;
}

export interface DocxCell {
  type: 'tableCell';
  children: DocxNode[];
  colSpan: number;
  rowSpan: number;
}

export type DocxNode =
  | DocxParagraph
  | DocxRun
  | DocxNoteReference
  | DocxTable
  | DocxRow
  | DocxCell
  | { type: 'hyperlink'; children: DocxNode[]; href?: string }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'image'; altText?: string }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'commentReference' | 'bookmarkStart' };
