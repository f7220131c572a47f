import type { Carried } from '../carried';
import { extraFields, type FieldDefinition, fields } from '../fields';
import type { FieldKey, Language } from '../minutes';
import { oneLine } from '../words';
import { feedbackHeading, feedbackLine, footer } from './common';
import { type DayInWords, fetchedInstead, lastTask } from './fetched';
import { type Piece, paragraph, type TablePiece } from './piece';
import type { Template, TemplatePart, TemplateSection } from './template';

export interface Insertion {
  template: Template;
  part: TemplatePart;
  language: Language;
  /** YYYY-MM-DD */
  date: string;
  /** One of the lengths that the part has, or null for its own. */
  minutes: number | null;
  carried: Carried;
  day: DayInWords;
}

/** Everything that a template writes, in order; what is known already stands in its field. */
export function templatePieces(insertion: Insertion): Piece[] {
  const { template, part, language, carried } = insertion;
  return [
    paragraph([titleOf(template, part, language), oneLine(carried.group ?? '')].filter(Boolean).join(' – '), {
      heading: 1,
      mark: templateMark(template, part),
    }),
    fieldTable(insertion),
    ...part.sections.flatMap((section) => sectionPieces(section, insertion)),
    ...(template.feedback ? feedbackPieces(language) : []),
    paragraph(''),
    paragraph(footer[language], { look: 'small' }),
  ];
}

/** "Lektionsstudie, träff 2". */
const titleOf = ({ name }: Template, part: TemplatePart, language: Language): string =>
  part.name ? `${name[language]}, ${part.name[language].toLowerCase()}` : name[language];

/** Its first meeting has the template's mark alone. */
function templateMark({ key, parts }: Template, part: TemplatePart): string {
  const index = parts.indexOf(part);
  return index > 0 ? `lartraff:template:${key}:${index + 1}` : `lartraff:template:${key}`;
}

/** The heading that feedback will stand under, and its calm line. */
export const feedbackPieces = (language: Language): Piece[] => [
  paragraph(feedbackHeading[language], { heading: 2, mark: 'lartraff:feedback' }),
  paragraph(feedbackLine[language], { look: 'prompt' }),
];

/** The rows of a template's field table: the common ones that make sense in it, then its own. */
export const fieldsOf = ({ without, extraFields: extra }: Template): FieldDefinition[] => [
  ...fields.filter(({ key }) => !without.includes(key)),
  ...extraFields.filter(({ key }) => extra.includes(key)),
];

/** Points: wide enough for the longest label on two lines. */
const labelWidth = 150;

function fieldTable({ template, language, date, carried }: Insertion): TablePiece {
  const { schools, leader, focus, savedQuestions } = carried;
  const group = oneLine(carried.group ?? '');
  const values: Partial<Record<FieldKey, string | null>> = {
    date,
    group,
    schools,
    leader,
    focus,
    savedQuestions: savedQuestions.join('\n'),
  };
  const rows = fieldsOf(template);
  return {
    kind: 'table',
    rows: rows.map(({ key, label, placeholder }) => [
      label[language],
      values[key] || (placeholder?.[language] ?? ''),
    ]),
    heads: 'column',
    widths: [labelWidth, null],
    marks: rows.map(({ key }) => `lartraff:field:${key}`),
  };
}

function sectionPieces(section: TemplateSection, insertion: Insertion): Piece[] {
  const { language, carried, day } = insertion;
  const minutes = minutesOf(section, insertion);
  const time = minutes === null ? '' : ` (${minutes} min)`;
  return [
    paragraph(`${section.heading[language]}${time}`, {
      heading: 2,
      mark: `lartraff:section:${section.key}`,
    }),
    ...linesOf(section, insertion).flatMap((line) => {
      const fetched = fetchedInstead(line, carried, language, day);
      return fetched.length > 0 ? fetched : [promptPiece(line)];
    }),
    paragraph(''),
  ];
}

export const promptPiece = (line: string): Piece =>
  paragraph(line, { look: isForWriting(line) ? 'plain' : 'prompt' });

/** A round that begins with the last task has it on top, when there is one. */
function linesOf({ key, prompts }: TemplateSection, { part, language, carried }: Insertion): string[] {
  const lines = prompts[language];
  const first = lastTask[language];
  const has = (line: string) => part.sections.some((other) => other.prompts[language].includes(line));
  const elsewhere = has(first) || part.sections.some((other) => other.key === 'decided');
  return key === 'previous' && carried.task && !elsewhere ? [first, ...lines] : lines;
}

function minutesOf({ key, minutes }: TemplateSection, { part, minutes: length }: Insertion): number | null {
  const preset = part.presets.find((other) => other.minutes === length);
  return preset?.sections[key] ?? minutes;
}

/** "Vi vet:" and "☐ …" are lines to go on with, so what is written there shall not become grey. */
const isForWriting = (prompt: string): boolean => /^☐|[:\]]$/.test(prompt);
