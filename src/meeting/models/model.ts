import type { Language } from '../minutes';
import type { InBoth } from '../templates/template';

export type ModelKey = 'epa' | 'kritiskaVanner' | 'gillarUndrar' | 'motbevis' | 'runda';

/** A way to talk, with its steps: it goes into the discussion of a meeting (domain: 3.10). */
export interface Model {
  key: ModelKey;
  name: InBoth<string>;
  purpose: InBoth<string>;
  use: InBoth<string>;
  minutes: number;
  /** What holds for the whole conversation, or null. */
  rule: InBoth<string> | null;
  steps: readonly ModelStep[];
  /** Only among equals: from a boss its steps would become demands and questions. */
  peersOnly: boolean;
}

export interface ModelStep {
  heading: InBoth<string>;
  minutes: number;
  text: InBoth<string>;
}

/** The line that names the model, as a template has it: "Samtalsmodell: [välj]". */
export const modelLine: InBoth<string> = { sv: 'Samtalsmodell:', en: 'Conversation model:' };

/** "Par (10 min): Jämför två och två." and the rule above: what stands in a document, a paragraph each. */
export const modelLines = ({ rule, steps }: Model, language: Language): string[] => [
  ...(rule ? [rule[language]] : []),
  ...steps.map(({ heading, minutes, text }) => `${heading[language]} (${minutes} min): ${text[language]}`),
];

/** A step written short. */
export const step = (minutes: number, heading: [string, string], text: [string, string]): ModelStep => ({
  heading: { sv: heading[0], en: heading[1] },
  minutes,
  text: { sv: text[0], en: text[1] },
});
