import { type Line, looksLikeHeading } from './line';
import type { ExtraField, SectionKey, TemplateKey } from './minutes';
import { theKnown, titleKey } from './ownWords';
import { templateOf, templates } from './templates';
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
  const [, key = '', number = '1'] = /^(.*?)(?::(\d+))?$/.exec(mark.slice(templateMark.length)) ?? [];
  const template = Object.keys(templates).includes(key) ? (key as TemplateKey) : null;
  return template && { template, part: partNumbered(template, number) };
}

function partNumbered(template: TemplateKey, number: string): number | null {
  const { parts } = templateOf(template);
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
  if (part !== null || templateOf(template).parts.length < 2) return part;
  if (marked?.template === template && marked.part !== null) return marked.part;
  return byHeadings(lines).find((found) => found.template === template)?.part ?? 0;
}

/** Meetings of templates by how many of the headings that are their own stand among the lines; those with none left out. */
function byHeadings(lines: readonly Line[]): (OwnTemplate & { count: number })[] {
  const counts = new Map<OwnTemplate, number>();
  for (const key of new Set(lines.filter(mayHead).map(({ text }) => keyOf(text))))
    for (const whose of theKnown().whose.get(key) ?? []) counts.set(whose, (counts.get(whose) ?? 0) + 1);
  if (counts.size === 0) return [];
  return theKnown()
    .meetings.map((meeting) => ({ ...meeting, count: counts.get(meeting) ?? 0 }))
    .filter(({ count }) => count > 0)
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
  const own = templateOf(template);
  const headings = headingsFor(own.parts[part ?? 0] ?? (own.parts[0] as TemplatePart));
  for (const line of lines) {
    const [first = '', ...others] = mayHead(line) ? line.text.split('\t') : [];
    const section = headings.get(keyOf(first));
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
  role === 'section' && beside !== '' && Object.values(lastTask).includes(`${text}:`);

function readExtra(line: Line, extra: readonly ExtraField[]): void {
  if (extra.length === 0) return;
  const colon = line.text.slice(0, 60).indexOf(':');
  const key = colon > 0 ? extraLabelled(line.text.slice(0, colon)) : undefined;
  if (!key || !extra.includes(key)) return;
  const value = line.text.slice(colon + 1).trim();
  Object.assign(line, { role: 'fields', section: null, fields: [{ key, value, weak: false }] });
}
