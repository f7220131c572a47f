import { extraFields } from './fields';
import { sectionWords } from './headings';
import { type Line, looksLikeHeading } from './line';
import type { ExtraField, SectionKey, TemplateKey } from './minutes';
import { templates } from './templates';
import { lastTask } from './templates/fetched';
import type { TemplatePart } from './templates/template';
import { firstLetters, keyOf } from './words';

/**
 * What the reader knows from the product's own templates: their titles, the headings that only they have,
 * and the rows that only they have. Exact words only, and headings only within minutes of the template, so
 * that nothing else is read in another way because of them.
 */
export interface OwnTemplate {
  template: TemplateKey;
  /** Index of the meeting; null where nothing tells, or where there is but one. */
  part: number | null;
}

interface Known {
  /** What titles begin with, in keys without hyphens. */
  names: { template: TemplateKey; words: string }[];
  /** The first letters of them all: a quick look before a title's key is made. */
  firsts: Set<string>;
  sections: Set<string>;
  /** Headings by their keys, for each part of each template. */
  headings: Map<TemplatePart, Map<string, SectionKey>>;
  labels: Map<string, ExtraField>;
  /** The first letters of headings and of labels. */
  headingFirsts: Set<string>;
  labelFirsts: Set<string>;
}

let known: Known | undefined;

function makeKnown(): Known {
  const all = Object.values(templates);
  const parts = all.flatMap((template) => template.parts);
  const names = all.flatMap(({ key, name }) =>
    [name.sv, name.en].map((words) => ({ template: key, words: titleKey(words) })),
  );
  const headings = new Map(parts.map((part) => [part, headingsOf(part)]));
  const labels = new Map(
    extraFields.flatMap(({ key, label }): [string, ExtraField][] => [
      [keyOf(label.sv), key],
      [keyOf(label.en), key],
    ]),
  );
  return {
    names,
    firsts: new Set(names.map(({ words }) => firstLetters(words))),
    sections: new Set([
      ...Object.keys(sectionWords),
      ...parts.flatMap(({ sections }) => sections.map(({ key }) => key)),
    ]),
    headings,
    labels,
    headingFirsts: new Set([...headings.values()].flatMap((own) => [...own.keys()].map(firstLetters))),
    labelFirsts: new Set([...labels.keys()].map(firstLetters)),
  };
}

const headingsOf = ({ sections }: TemplatePart): Map<string, SectionKey> =>
  new Map(
    sections.flatMap(({ key, heading }) => [
      [keyOf(heading.sv), key],
      [keyOf(heading.en), key],
    ]),
  );

function theKnown(): Known {
  known ??= makeKnown();
  return known;
}

/** As `keyOf`, whatever hyphens and apostrophes people type. */
const titleKey = (title: string): string => keyOf(title).replace(/-/g, ' ').replace(/[’´`]/g, "'");

const sectionMark = 'lartraff:section:';
const templateMark = 'lartraff:template:';

/** The section that a named range marks. */
export function sectionMarked(mark: string): SectionKey | null {
  if (!mark.startsWith(sectionMark)) return mark === 'lartraff:feedback' ? 'feedback' : null;
  const key = mark.slice(sectionMark.length);
  return theKnown().sections.has(key) ? (key as SectionKey) : null;
}

/** The template that a named range marks: "lartraff:template:lektionsstudie:2" is its second meeting. */
export function templateMarked(mark: string): OwnTemplate | null {
  if (!mark.startsWith(templateMark)) return null;
  const [key = '', number] = mark.slice(templateMark.length).split(':');
  const template = Object.keys(templates).includes(key) ? (key as TemplateKey) : null;
  return template && { template, part: partNumbered(template, number ?? '1') };
}

function partNumbered(template: TemplateKey, number: string): number | null {
  const { parts } = templates[template];
  const index = Number(number) - 1;
  return parts.length > 1 && parts[index] ? index : null;
}

const numbered = /^\s*(?:träff|del|meeting|part)\s(\d)(?!\d)/;
/** What may follow the name of a template that a sentence might begin with as well. */
const separated = /^\s*(?:$|[\d,:;(|•·!]|[-–—]\s)/;

/** The template that a title names, by the words that it begins with; `rest` is what follows them. */
export function templateTitled(title: string): (OwnTemplate & { rest: string }) | null {
  if (title.length > 400 || !theKnown().firsts.has(firstLetters(title))) return null;
  const key = titleKey(title);
  for (const { template, words } of theKnown().names) {
    const after = key.slice(words.length);
    if (!key.startsWith(words) || /^[\p{L}\p{N}]/u.test(after)) continue;
    if (template !== 'lartraff' && !separated.test(after.replace(/^ {2,}/, ' - '))) continue;
    const number = numbered.exec(after.replace(/^[\s,:(]+/, ''));
    const part = number?.[1] ? partNumbered(template, number[1]) : null;
    return { template, part, rest: restOf(title, words, part !== null) };
  }
  return null;
}

/** What stands after the name, and after the number of the meeting. */
function restOf(title: string, words: string, hasNumber: boolean): string {
  const name = title.toLowerCase().search(/\p{L}/u) + words.length;
  const rest = title.slice(Math.max(0, name));
  return hasNumber ? rest.replace(/^\P{L}*\p{L}+\s\d/u, '') : rest;
}

/** The row that only some templates have, by its label. */
export const extraLabelled = (label: string): ExtraField | undefined =>
  theKnown().labelFirsts.has(firstLetters(label)) ? theKnown().labels.get(keyOf(label)) : undefined;

/** Fewer headings that only one template has say nothing of the whole. */
const enough = 3;

/** The template whose minutes these lines are, by its title, its mark, or the headings that only it has. */
export function ownTemplate(lines: readonly Line[], title: Line | null): OwnTemplate | null {
  const named = title && templateTitled(title.text);
  const marked = lines.find(({ template }) => template !== null)?.template ?? null;
  const found = named ?? marked;
  if (found) return { template: found.template, part: partOf(found, marked, lines) };
  const [best] = byHeadings(lines);
  return best && best.count >= enough ? { template: best.template, part: best.part } : null;
}

function partOf({ template, part }: OwnTemplate, marked: OwnTemplate | null, lines: readonly Line[]) {
  if (part !== null || templates[template].parts.length < 2) return part;
  if (marked?.template === template && marked.part !== null) return marked.part;
  return byHeadings(lines).find((found) => found.template === template)?.part ?? 0;
}

/** Every meeting of every template by how many of the headings that are its own stand among the lines. */
function byHeadings(lines: readonly Line[]): (OwnTemplate & { count: number })[] {
  const keys = new Set(lines.filter(mayHead).map(({ text }) => keyOf(text)));
  return Object.values(templates)
    .flatMap(({ key: template, parts }) =>
      parts.map((part, index) => ({
        template,
        part: parts.length > 1 ? index : null,
        count: [...headingsFor(part)].filter(([words, key]) => !(key in sectionWords) && keys.has(words))
          .length,
      })),
    )
    .sort((one, other) => other.count - one.count);
}

const headingsFor = (part: TemplatePart): Map<string, SectionKey> =>
  theKnown().headings.get(part) ?? new Map();

/** A label may have the words of a heading: in a table, or with its value beside or beneath it, it stays one. */
function mayHead(line: Line): boolean {
  const { role, text } = line;
  if (line.prompt || text.length > 110 || role === 'blank' || role === 'value' || role === 'feedback')
    return false;
  if (!theKnown().headingFirsts.has(firstLetters(text))) return false;
  if (role === 'fields') return line.row === null && looksLikeHeading(line);
  return looksLikeHeading(line) || !/[.,;]$/.test(text);
}

/** Reads the lines again as minutes of the template: its own headings and its own labelled lines. */
export function readAsOwn(lines: readonly Line[], { template, part }: OwnTemplate): void {
  const own = templates[template];
  const headings = headingsFor(own.parts[part ?? 0] ?? (own.parts[0] as TemplatePart));
  for (const line of lines) {
    const [first = '', ...others] = line.text.split('\t');
    const section = mayHead(line) ? headings.get(keyOf(first)) : undefined;
    if (section) {
      const beside = line.role === 'section' ? line.beside : others.filter(Boolean).join('\n');
      Object.assign(line, { role: 'section', section, beside, text: first, fields: [] });
    } else if (isLastTask(line)) {
      Object.assign(line, { role: 'text', section: null, beside: '', text: `${line.text}: ${line.beside}` });
    } else if (line.row === null && !line.prompt) readExtra(line, own.extraFields);
  }
}

/** "Förra uppgiften: …" filled in by hand: elsewhere a section of its own, here a line of the template's. */
const isLastTask = ({ role, text, beside }: Line): boolean =>
  role === 'section' && beside !== '' && [lastTask.sv, lastTask.en].includes(`${text}:`);

function readExtra(line: Line, extra: readonly ExtraField[]): void {
  if (extra.length === 0) return;
  const colon = line.text.slice(0, 60).indexOf(':');
  const key = colon > 0 ? extraLabelled(line.text.slice(0, colon)) : undefined;
  if (!key || !extra.includes(key)) return;
  const value = line.text.slice(colon + 1).trim();
  Object.assign(line, { role: 'fields', section: null, fields: [{ key, value, weak: false }] });
}
