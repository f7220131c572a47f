import { type Language, languages } from '../../languages/languages';
import type { Section } from '../minutes';
import type { Outline } from '../outline';
import { isPrompt } from '../prompts';
import { bare } from '../words';
import { models } from '.';
import { type Model, modelLine, modelLines } from './model';

/** What belongs to a conversation model among the paragraphs of a section. Blocks are those of the section's tab. */
export interface ModelInSection {
  /** The line that names a model, or that waits for one; null where the group has written on it, or there is none. */
  named: { block: number; text: string; isChosen: boolean } | null;
  /** The steps of a model that is there, as long as nobody has written on them. */
  steps: { block: number; text: string }[];
  /** Where steps go: beneath what the template asks, before what the group writes. */
  at: number;
}

let known: { names: Set<string>; lines: Set<string> } | undefined;

function theKnown() {
  const all = Object.values(models);
  known ??= {
    names: new Set(all.flatMap(({ name }) => languages.map((language) => bare(name[language])))),
    lines: new Set(all.flatMap((model) => languages.flatMap((each) => modelLines(model, each).map(bare)))),
  };
  return known;
}

const naming = new RegExp(`^(?:${Object.values(modelLine).join('|')})`, 'i');
const waiting = /^\s*(?:\[[^\]]*\]|[-–—_.…]*)\s*$/;

export function modelIn(outline: Outline, { place, end }: Section): ModelInSection {
  const found: ModelInSection = { named: null, steps: [], at: place.block + 1 };
  const blocks = outline.tabs[place.tab]?.blocks.slice(place.block + 1, end) ?? [];
  let isOpening = true;
  blocks.forEach((each, index) => {
    if (each.kind !== 'paragraph') {
      isOpening = false;
      return;
    }
    const block = place.block + 1 + index;
    const text = each.text.trim();
    const name = naming.test(text) ? text.replace(naming, '') : null;
    const isChosen = name !== null && theKnown().names.has(bare(name));
    if (name !== null && (isChosen || waiting.test(name)))
      found.named ??= { block, text: each.text, isChosen };
    const isStep = theKnown().lines.has(bare(text));
    if (isStep) found.steps.push({ block, text });
    isOpening &&= text !== '' && (isStep || name !== null || isPrompt(text));
    if (isOpening) found.at = block + 1;
  });
  return found;
}

/** "Samtalsmodell: EPA – enskilt, par, alla". */
export const lineNaming = (model: Model, language: Language): string =>
  `${modelLine[language]} ${model.name[language]}`;
