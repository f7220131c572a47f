import { extraFields } from './fields';
import { type Line, looksLikeHeading } from './line';
import type { Section, SectionKey } from './minutes';
import { isPrompt } from './prompts';
import { titleDate } from './titles';

/** A section with the lines that stand beneath its heading. */
export interface DraftSection {
  key: SectionKey | null;
  line: Line;
  /** What was written in it: the text beside its heading, then its lines; prompts left out. */
  texts: string[];
}

/** Fields that a group fills in beneath a heading as part of what it says there. */
const saysSomething: ReadonlySet<string> = new Set([
  'nextTask',
  'taskKind',
  'focus',
  ...extraFields.map(({ key }) => key),
]);

/** The sections among a meeting's lines, `from` its first line after the title. */
export function sectionsOf(lines: readonly Line[], titles: number): DraftSection[] {
  const sections: DraftSection[] = [];
  let open: DraftSection | null = null;
  lines.forEach((line, index) => {
    const isDay = () => sections.length === 0 && titleDate(line.text, 'sv')?.alone === true;
    const begins = line.role === 'section' || (line.role === 'heading' && index >= titles && !isDay());
    if (begins) {
      open = { key: line.role === 'section' ? line.section : null, line, texts: [] };
      sections.push(open);
      take(open, line.beside);
    } else if (line.role === 'fields' && looksLikeHeading(line) && line.row === null) {
      open = null;
    } else if (open) {
      if (line.role === 'text' || line.role === 'blank') {
        if (line.row !== null || line.role === 'blank') take(open, line.text);
        else if (!line.prompt) open.texts.push(line.text);
      } else if (line.role === 'fields') {
        for (const { key, value } of line.fields) if (saysSomething.has(key)) take(open, value);
      }
    }
  });
  return withoutAgenda(sections);
}

function take(section: DraftSection, text: string): void {
  if (text !== '' && !isPrompt(text)) section.texts.push(text);
}

/** A list of the headings at the top ("Dagordning") holds nothing itself: the headings come again. */
function withoutAgenda(sections: readonly DraftSection[]): DraftSection[] {
  const last = new Map(sections.map(({ key }, index) => [key, index]));
  return sections.filter(({ key, line, texts }, index) => {
    if (key === null || texts.length > 0 || line.level !== null || line.bold) return true;
    const next = sections[index + 1];
    const isList = line.list || next?.line.block === line.block + 1;
    return !isList || last.get(key) === index;
  });
}

/** How many of a meeting's first lines are its title: before any field, section or text. */
export function titleLines(lines: readonly Line[]): number {
  let count = 0;
  const fieldsAt = lines.findIndex(({ role }) => role === 'fields');
  for (const [index, line] of lines.entries()) {
    if (line.role === 'blank') continue;
    const short = (line.text.length <= 120 || line.level !== null) && line.row === null;
    const belongs =
      line.role === 'heading' || (line.role === 'text' && count === 0 && !/[.,]$/.test(line.text));
    const allowed =
      index < fieldsAt || count === 0 || (fieldsAt < 0 && titleDate(line.text, 'sv')?.alone === true);
    if (!short || !belongs || !allowed || count >= 4) break;
    count = index + 1;
  }
  return count;
}

/** The sections as they are handed out. */
export const finished = (sections: readonly DraftSection[], tab: number, end: number): Section[] =>
  sections.map(({ key, line, texts }, index) => ({
    key,
    heading: line.text,
    headingId: line.headingId,
    written: texts.length > 0,
    place: { tab, block: line.block },
    end: Math.max(line.block + 1, sections[index + 1]?.line.block ?? end),
  }));

const forNext =
  /näst|next|inför|före|until|before|till |uppgift|task|läxa|homework|to do|att göra|steg|step/i;
const selfCheck = /^(?:är uppgiften tydlig|is the task clear|☐|☑|☒)/i;
const toPrincipal = /^(?:till rektor|to the principal)/i;

/** What was decided for the next meeting, when no field says so. */
export function taskIn(sections: readonly DraftSection[]): string | null {
  const decided = sections.filter(({ key }) => key === 'decide');
  const section =
    decided.find(({ line, texts }) => forNext.test(line.text) && texts.length > 0) ??
    decided.find(({ texts }) => texts.length > 0);
  const lines = section?.texts.filter((text) => !selfCheck.test(text) && !toPrincipal.test(text)) ?? [];
  return lines.length > 0 ? lines.join('\n') : null;
}
