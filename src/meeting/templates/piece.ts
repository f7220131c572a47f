/** What is written into a document, piece by piece and in order: text first, looks after. */
export type Piece = ParagraphPiece | TablePiece;

export interface ParagraphPiece {
  kind: 'paragraph';
  text: string;
  /** Null for body text. */
  heading: 1 | 2 | null;
  /** `prompt`: grey italics. `small`: the line at the foot. */
  look: 'plain' | 'prompt' | 'small';
  /** Name of the named range that shall cover it, if any. */
  mark: string | null;
  /** Letters of the text that lead somewhere. */
  links: readonly PieceLink[];
}

export interface PieceLink {
  from: number;
  /** After the last letter. */
  to: number;
  url: string;
}

export interface TablePiece {
  kind: 'table';
  rows: string[][];
  /** The cells that head the others: a column of labels or a row of headers, written in bold. */
  heads: 'column' | 'row';
  /** Points for each column; null for one that takes what is left of the paper. */
  widths: readonly (number | null)[];
  /** Names of named ranges, one for each row; empty when none. */
  marks: string[];
}

export const paragraph = (
  text: string,
  more: Partial<Pick<ParagraphPiece, 'heading' | 'look' | 'mark' | 'links'>> = {},
): ParagraphPiece => ({
  kind: 'paragraph',
  text,
  heading: null,
  look: 'plain',
  mark: null,
  links: [],
  ...more,
});
