import type { Language } from '../meeting/minutes';
import type { Model } from '../meeting/models/model';
import type { Template, TemplatePart } from '../meeting/templates/template';
import type { ModelView, TemplatePartView, TemplateView } from './templateViews';

/** A template as the panel shows it before anything is inserted. */
export const templateView = (
  { key, name, purpose, use, parts }: Template,
  language: Language,
): TemplateView => ({
  key,
  name: name[language],
  purpose: purpose[language],
  use: use[language],
  parts: parts.map((part) => partView(part, language)),
});

function partView({ name, minutes, presets, sections }: TemplatePart, language: Language): TemplatePartView {
  const lengths = presets.length > 0 ? [{ minutes, sections: {} }, ...presets] : [];
  return {
    name: name?.[language] ?? null,
    minutes,
    presets: lengths.map((preset) => preset.minutes),
    steps: sections.map((section) => ({
      heading: section.heading[language],
      minutes: section.minutes,
      lengths: lengths.map((preset) => preset.sections[section.key] ?? section.minutes),
      prompts: section.prompts[language],
    })),
  };
}

export const modelView = (
  { key, name, purpose, use, minutes, rule, peersOnly, steps }: Model,
  language: Language,
): ModelView => ({
  key,
  name: name[language],
  purpose: purpose[language],
  use: use[language],
  minutes,
  rule: rule?.[language] ?? null,
  peersOnly,
  steps: steps.map((step) => ({
    heading: step.heading[language],
    minutes: step.minutes,
    text: step.text[language],
  })),
});
