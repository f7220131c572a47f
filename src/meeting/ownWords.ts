import { extraFields } from './fields';
import { sectionWords } from './headings';
import type { ExtraField, SectionKey, TemplateKey } from './minutes';
import type { OwnTemplate } from './own';
import { templates } from './templates';
import type { TemplatePart } from './templates/template';
import { firstLetters, keyOf } from './words';

/** The titles, headings and labels of the product's own templates, ready to be looked up: made when first asked for. */
interface Known {
  /** What titles begin with, in keys without hyphens. */
  names: { template: TemplateKey; words: string }[];
  /** The first letters of them all: a quick look before a title's key is made. */
  firsts: Set<string>;
  sections: Set<string>;
  /** Headings by their keys, for each part of each template. */
  headings: Map<TemplatePart, Map<string, SectionKey>>;
  /** Every meeting of every template, and whose each heading is that is not known in all minutes. */
  meetings: OwnTemplate[];
  whose: Map<string, OwnTemplate[]>;
  labels: Map<string, ExtraField>;
  /** The first letters of headings and of labels. */
  headingFirsts: Set<string>;
  labelFirsts: Set<string>;
}

let known: Known | undefined;

function makeKnown(): Known {
  const all = Object.values(templates);
  const parts = all.flatMap((template) => template.parts);
  // The longest first, since a name may begin as another one does.
  const names = all
    .flatMap(({ key, name }) =>
      Object.values(name).map((words) => ({ template: key, words: titleKey(words) })),
    )
    .sort((one, other) => other.words.length - one.words.length);
  const headings = new Map(parts.map((part) => [part, headingsOf(part)]));
  const meetings: OwnTemplate[] = [];
  const whose = new Map<string, OwnTemplate[]>();
  for (const template of all)
    template.parts.forEach((part, index) => {
      const meeting = { template: template.key, part: template.parts.length > 1 ? index : null };
      meetings.push(meeting);
      for (const [words, key] of headings.get(part) ?? [])
        if (!(key in sectionWords)) whose.set(words, [...(whose.get(words) ?? []), meeting]);
    });
  const labels = new Map(
    extraFields.flatMap(({ key, label }) =>
      Object.values(label).map((words): [string, ExtraField] => [keyOf(words), key]),
    ),
  );
  return {
    names,
    firsts: new Set(names.map(({ words }) => firstLetters(words))),
    sections: new Set([
      ...Object.keys(sectionWords),
      ...parts.flatMap(({ sections }) => sections.map(({ key }) => key)),
    ]),
    headings,
    meetings,
    whose,
    labels,
    headingFirsts: new Set([...headings.values()].flatMap((own) => [...own.keys()].map(firstLetters))),
    labelFirsts: new Set([...labels.keys()].map(firstLetters)),
  };
}

/** As they stand with a time after them too, since only the last brackets of a heading are left out of its key. */
const headingsOf = ({ sections }: TemplatePart): Map<string, SectionKey> =>
  new Map(
    sections.flatMap(({ key, heading }) =>
      Object.values(heading)
        .flatMap((words) => [words, `${words} (9 min)`])
        .map((words): [string, SectionKey] => [keyOf(words), key]),
    ),
  );

export function theKnown(): Known {
  known ??= makeKnown();
  return known;
}

/** As `keyOf`, whatever hyphens and apostrophes people type. */
export const titleKey = (title: string): string => keyOf(title).replace(/-/g, ' ').replace(/[’´`]/g, "'");
