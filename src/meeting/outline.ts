/**
 * What a document says, without how it looks: the one shape that the reader of minutes knows.
 * It comes from the open document (google/document.ts) and from the Docs API's JSON
 * (google/documentJson.ts); `meeting/` never knows which.
 */
export interface Outline {
  tabs: OutlineTab[];
}

export interface OutlineTab {
  /** Google's id of the tab ("t.0"), or null where the source has none. */
  id: string | null;
  title: string;
  blocks: Block[];
}

/** Block i of a tab is child i of its body as `DocumentApp` counts (no leading section break). */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  kind: 'paragraph';
  /** The words; a soft line break is "\n", a person chip its name, a date chip its date, a link its text. */
  text: string;
  /** 0 for a title, 1–6 for a heading, null for body text (a subtitle counts as body text). */
  heading: number | null;
  /** 0 for the outermost list level, null outside lists. */
  list: number | null;
  /** Google's id of a heading, which a link can end in; null where the source has none. */
  headingId: string | null;
  /** Every visible character is bold. */
  bold: boolean;
  /** Names of the named ranges that cover this block, e.g. "lartraff:section:discussion". */
  marks: readonly string[];
}

export interface TableBlock {
  kind: 'table';
  /** Rows of cells; a cell's paragraphs are joined with "\n". */
  rows: string[][];
  /** For each row, the names of the named ranges that cover it. Absent where the source has none. */
  rowMarks?: readonly (readonly string[])[];
}
