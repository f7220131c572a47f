import type { Labelled } from './labelled';
import type { SectionKey } from './minutes';
import type { OwnTemplate } from './own';
import { hasWords, inCapitals, numberOf } from './words';

/** What a line is for: the first reading, which looks at the line and its neighbours only. */
export type Role =
  | 'blank'
  /** One label or more with their values. */
  | 'fields'
  /** Belongs to the label above it. */
  | 'value'
  | 'section'
  /** Looks like a heading and is no section that we know. */
  | 'heading'
  | 'text'
  /** The table of reactions. */
  | 'feedback';

export interface Line {
  block: number;
  /** The row of a table, or null in a paragraph. */
  row: number | null;
  text: string;
  role: Role;
  fields: Labelled[];
  section: SectionKey | null;
  /** What a section holds on the line of its heading, or in the cell beside it. */
  beside: string;
  /** As in the outline; null for a line that is no heading by its style. */
  level: number | null;
  headingId: string | null;
  bold: boolean;
  list: boolean;
  /** A row of a log where each row is a meeting. */
  entry: boolean;
  /** What the heading that a template wrote is known by: its named range. */
  template: OwnTemplate | null;
  /** Nothing but what a template printed there, or nothing at all. */
  prompt: boolean;
  /** The heading that keeps what stood here before apart from new minutes above it. */
  apart: boolean;
}

export const lineAt = (block: number, text: string): Line => ({
  block,
  row: null,
  text,
  role: hasWords(text) ? 'text' : 'blank',
  fields: [],
  section: null,
  beside: '',
  level: null,
  headingId: null,
  bold: false,
  list: false,
  entry: false,
  template: null,
  prompt: false,
  apart: false,
});

const withMinutes = /\((?:ca\.?\s)?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?\s?min[^)]*\)/i;

/** A line that looks like a heading: by its style, alone in bold or in capitals, or with its minutes. */
export function looksLikeHeading(line: Line): boolean {
  const { text } = line;
  if (line.level !== null) return true;
  if (text.length > 100) return false;
  if (line.bold && !/[.,;]$/.test(text) && !/:\s*\S/.test(text)) return true;
  if (inCapitals(text)) return true;
  return text.length < 90 && numberOf(text) !== null && withMinutes.test(text);
}
