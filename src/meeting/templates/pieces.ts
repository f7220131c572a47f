import { fields } from '../fields';
import type { FieldKey, Language } from '../minutes';
import { feedbackHeading, feedbackLine, footer } from './common';
import { type Piece, paragraph, type TablePiece } from './piece';
import type { Template, TemplateSection } from './template';

export interface Known {
  /** The group's name, or null where nobody knows. */
  group: string | null;
  /** YYYY-MM-DD */
  date: string;
}

/** Everything that a template writes, in order; what is known already stands in its field. */
export function templatePieces(template: Template, language: Language, known: Known): Piece[] {
  const title = [template.name[language], known.group].filter(Boolean).join(' – ');
  return [
    paragraph(title, { heading: 1, mark: `lartraff:template:${template.key}` }),
    fieldTable(language, known),
    ...template.sections.flatMap((section) => sectionPieces(section, language)),
    ...feedbackPieces(language),
    paragraph(''),
    paragraph(footer[language], { look: 'small' }),
  ];
}

/** The heading that feedback will stand under, and its calm line. */
export const feedbackPieces = (language: Language): Piece[] => [
  paragraph(feedbackHeading[language], { heading: 2, mark: 'lartraff:feedback' }),
  paragraph(feedbackLine[language], { look: 'prompt' }),
];

function fieldTable(language: Language, { group, date }: Known): TablePiece {
  const values: Partial<Record<FieldKey, string | null>> = { group, date };
  return {
    kind: 'table',
    rows: fields.map(({ key, label, placeholder }) => [
      label[language],
      values[key] ?? placeholder?.[language] ?? '',
    ]),
    heads: 'column',
    marks: fields.map(({ key }) => `lartraff:field:${key}`),
  };
}

function sectionPieces({ key, heading, minutes, prompts }: TemplateSection, language: Language): Piece[] {
  const time = minutes === null ? '' : ` (${minutes} min)`;
  return [
    paragraph(`${heading[language]}${time}`, { heading: 2, mark: `lartraff:section:${key}` }),
    ...prompts[language].map((prompt) =>
      paragraph(prompt, { look: isForWriting(prompt) ? 'plain' : 'prompt' }),
    ),
    paragraph(''),
  ];
}

/** "Vi vet:" and "☐ …" are lines to go on with, so what is written there shall not become grey. */
const isForWriting = (prompt: string): boolean => /^☐|[:\]]$/.test(prompt);
