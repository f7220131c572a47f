import type { CommonField, ExtraField, Language, SectionKey, TemplateKey } from '../minutes';

export type InBoth<Value> = Record<Language, Value>;

/** A standard protocol as data: what is written into a document, and what counts as untouched there. */
export interface Template {
  key: TemplateKey;
  name: InBoth<string>;
  /** One sentence: what the meeting is for. */
  purpose: InBoth<string>;
  /** One sentence: when to use it. */
  use: InBoth<string>;
  /** One, or one for each meeting where the work takes several: they are inserted one at a time. */
  parts: readonly TemplatePart[];
  /** Rows of the field table after the common ones. */
  extraFields: readonly ExtraField[];
  /** Common rows that make no sense here, and are not written. */
  without: readonly CommonField[];
  /** Whether the principal's feedback has a place at the end. */
  feedback: boolean;
}

export interface TemplatePart {
  /** "Träff 2"; null where there is but one. */
  name: InBoth<string> | null;
  /** Length of the meeting. */
  minutes: number;
  /** Other lengths to choose. */
  presets: readonly Preset[];
  sections: readonly TemplateSection[];
}

/** Another length of a meeting, and what its sections then get of it. */
export interface Preset {
  minutes: number;
  sections: Partial<Record<SectionKey, number>>;
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

/** The same words in Swedish and in English. */
export type Pair = readonly [sv: string, en: string];

/** A section written short: its heading and its prompts, each in both languages. */
export const section = (
  key: SectionKey,
  minutes: number | null,
  [sv, en]: Pair,
  ...prompts: readonly Pair[]
): TemplateSection => ({
  key,
  heading: { sv, en },
  minutes,
  prompts: { sv: prompts.map((pair) => pair[0]), en: prompts.map((pair) => pair[1]) },
});
