import type { Language, SectionKey, TemplateKey } from '../minutes';

export type InBoth<Value> = Record<Language, Value>;

/** A standard protocol as data: what is written into a document, and what counts as untouched there. */
export interface Template {
  key: TemplateKey;
  name: InBoth<string>;
  /** One sentence: what the meeting is for. */
  purpose: InBoth<string>;
  /** Length of the meeting, or null where none is given. */
  minutes: number | null;
  sections: TemplateSection[];
}

export interface TemplateSection {
  key: SectionKey;
  heading: InBoth<string>;
  /** Null for a section that has no time of its own. */
  minutes: number | null;
  /**
   * One paragraph each. A prompt that ends with a colon or begins with a box is the start of a line
   * to write on; the others are questions to talk about.
   */
  prompts: InBoth<string[]>;
}
