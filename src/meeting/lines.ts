import { sectionOf } from './headings';
import { type Labelled, labelledIn, laterLabels, loneLabel } from './labelled';
import type { FieldKey, SectionKey } from './minutes';
import { looksLikeNames } from './names';
import type { Block, ParagraphBlock } from './outline';
import { isPrompt } from './prompts';
import { tableLines } from './tables';
import { namesMeeting, titleDate } from './titles';
import { hasWords, inCapitals, keyOf, numberOf, plain } from './words';

/** What a line is for: the first reading, which looks at the line and its neighbours only. */
export type Role =
  | 'blank'
  /** One label or more with their values. */
  | 'fields'
  /** Belongs to the label above it. */
  | 'value'
  | 'section'
  /** Looks like a heading and is no section that we know. */
  | 'heading'
  | 'text'
  /** The table of reactions. */
  | 'feedback';

export interface Line {
  block: number;
  /** The row of a table, or null in a paragraph. */
  row: number | null;
  text: string;
  role: Role;
  fields: Labelled[];
  section: SectionKey | null;
  /** What a section holds on the line of its heading, or in the cell beside it. */
  beside: string;
  /** As in the outline; null for a line that is no heading by its style. */
  level: number | null;
  headingId: string | null;
  bold: boolean;
  list: boolean;
  /** A row of a log where each row is a meeting. */
  entry: boolean;
  /** The heading that a template wrote, known by its named range. */
  template: boolean;
  /** Nothing but what a template printed there, or nothing at all. */
  prompt: boolean;
}

export const lineAt = (block: number, text: string): Line => ({
  block,
  row: null,
  text,
  role: hasWords(text) ? 'text' : 'blank',
  fields: [],
  section: null,
  beside: '',
  level: null,
  headingId: null,
  bold: false,
  list: false,
  entry: false,
  template: false,
  prompt: false,
});

/** A section that the mark of a named range names, whatever its heading says now. */
function markedSection(marks: readonly string[]): SectionKey | null {
  const mark = marks.find((name) => name.startsWith('lartraff:section:'));
  if (mark !== undefined) return mark.slice('lartraff:section:'.length) as SectionKey;
  return marks.includes('lartraff:feedback') ? 'feedback' : null;
}

/** The lines of a tab's blocks, each with its role. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'table') lines.push(...tableLines(block, index));
    else lines.push(...paragraphLines(block, index));
  });
  numberedHeadings(lines);
  attachValues(lines);
  return lines;
}

function paragraphLines(block: ParagraphBlock, index: number): Line[] {
  const texts = plain(block.text).split('\n');
  return texts.map((text, place) => {
    const line = lineAt(index, text.trim());
    line.bold = block.bold;
    line.list = block.list !== null;
    if (place === 0 || texts.length === 1) {
      line.level = block.heading;
      line.headingId = block.headingId;
    }
    if (place === 0 && block.marks.length > 0) {
      line.template = block.marks.some((mark) => mark.startsWith('lartraff:template:'));
      line.section = markedSection(block.marks);
    }
    if (line.role !== 'blank') understand(line);
    return line;
  });
}

const sentence = /[.!?…]["”»)]?$/;
const withMinutes = /\((?:ca\.?\s)?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?\s?min[^)]*\)/i;

/** A line that looks like a heading: by its style, alone in bold or in capitals, or with its minutes. */
export function looksLikeHeading(line: Line): boolean {
  const { text } = line;
  if (line.level !== null) return true;
  if (text.length > 100) return false;
  if (line.bold && !/[.,;]$/.test(text) && !/:\s*\S/.test(text)) return true;
  if (inCapitals(text)) return true;
  return withMinutes.test(text) && text.length < 90 && numberOf(text) !== null;
}

/** Decides what a paragraph's line is. */
export function understand(line: Line): void {
  const { text } = line;
  const marked = line.section;
  const isHeading = looksLikeHeading(line);
  const numbered = numberOf(text) !== null;
  const canHead = isHeading || numbered || plainHeading(text);
  const key = canHead && text.length <= 160 ? keyOf(text) : '';
  if (line.template) {
    line.role = 'heading';
    return;
  }
  line.prompt = !isHeading && isPrompt(text);
  if (line.prompt && !numbered && marked === null) return;
  const section = key === '' ? null : sectionOf(key, isHeading || numbered);
  if (
    section !== null &&
    (isHeading || (plainHeading(text) && !(section === 'reading' && /:$/.test(text))))
  ) {
    line.role = 'section';
    line.section = section;
    return;
  }
  if (marked !== null) {
    line.role = 'section';
    return;
  }
  const fields = labelledIn(text);
  if (fields.length === 0) {
    const lone = isHeading || text.length < 40 ? loneLabel(text) : null;
    if (lone && (isHeading || /[:?]$/.test(text) || !lone.weak) && (isHeading || lone.key !== 'other'))
      fields.push(lone);
  }
  if (fields.length > 0 && !(fields.every(({ key: field }) => field === 'other') && isHeading)) {
    line.role = fields.some(({ key: field }) => field !== 'other') ? 'fields' : 'text';
    line.fields = fields;
    return;
  }
  if (besideSection(line)) return;
  const after = laterLabels(text);
  if (after && isHeadline(after.before) && after.labelled.some(({ key: field }) => field !== 'other')) {
    line.fields = after.labelled;
    line.text = after.before;
    line.role = 'heading';
    return;
  }
  line.role = isHeading ? 'heading' : 'text';
}

/** What may stand before the first label on a line: a title or a day. */
const isHeadline = (text: string): boolean =>
  text.length <= 80 && !/[.,]$/.test(text) && (namesMeeting(text) || titleDate(text, 'sv') !== null);

/** A line that stands for itself: short and no sentence. */
const plainHeading = (text: string): boolean => text.length <= 80 && !/[.,;]$/.test(text);

/** "Laget runt: Petra har testat …": a heading with the text on its own line. */
function besideSection(line: Line): boolean {
  const { text } = line;
  const colon = text.slice(0, 75).search(/[:–—]\s/);
  if (colon < 3 || colon > 70) return false;
  const before = text.slice(0, colon);
  if (before.split(/\s+/).length > 7) return false;
  const section = sectionOf(keyOf(before), /^\P{Ll}/u.test(before));
  if (section === null || section === 'start' || isTextLabel(before, section)) return false;
  line.role = 'section';
  line.section = section;
  line.beside = text.slice(colon + 1).trim();
  line.text = before.trim();
  return true;
}

/** Words that open a sentence or a line of their own within a section. */
const isTextLabel = (before: string, section: SectionKey): boolean =>
  section === 'reading'
    ? /rektor|principal/i.test(before)
    : /^(?:vi |we |vad |what |info|tankar|innehåll)/i.test(before);

/**
 * "2. Bråkprojektet" between numbered headings that we know is a heading as well: its number is the next
 * one, and it stands by itself after an empty line.
 */
function numberedHeadings(lines: Line[]): void {
  let last: number | null = null;
  lines.forEach((line, index) => {
    const number = line.role === 'blank' ? null : numberOf(line.text);
    if (number === null) return;
    if (line.role === 'section') last = number;
    else if (line.role === 'text' && number === (last ?? -1) + 1 && isAlone(lines, index)) {
      line.role = 'heading';
      last = number;
    }
  });
}

function isAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.text.length > 70 || sentence.test(line.text)) return false;
  const before = lines[index - 1];
  const after = lines[index + 1];
  return before?.role === 'blank' && after !== undefined && numberOf(after.text) === null;
}

/** Fields whose values may fill several lines beneath their label. */
const lists: ReadonlySet<string> = new Set<FieldKey>(['present', 'schools', 'taskKind', 'nextTask', 'focus']);
const values: Partial<Record<FieldKey | string, (text: string) => boolean>> = {
  date: (text) => /\d/.test(text) && text.length < 60,
  dateTime: (text) => /\d/.test(text) && text.length < 80,
  time: (text) => /\d/.test(text) && text.length < 40,
  nextDate: (text) => /\d/.test(text) && text.length < 120,
  leader: looksLikeNames,
  secretary: looksLikeNames,
  present: (text) => looksLikeNames(text) || /^(?:alla|samtliga|hela|everyone|all)(?!\p{L})/iu.test(text),
  group: (text) => text.length < 60 && !sentence.test(text),
  schools: (text) => text.length < 120 && !sentence.test(text),
};

/** Gives a label that stands alone the value on the line beneath it. */
function attachValues(lines: Line[]): void {
  lines.forEach((line, index) => {
    const field = line.fields[line.fields.length - 1];
    if (line.role !== 'fields' || line.row !== null || !field || field.value !== '') return;
    const fits = values[field.key] ?? ((text: string) => text.length < 400);
    let next = index + 1;
    if (lines[next]?.role === 'blank' && standsAlone(lines, index)) next += 1;
    for (let candidate = lines[next]; candidate; candidate = lines[next]) {
      if (candidate.role !== 'text' || candidate.row !== null || candidate.fields.length > 0) break;
      if (!fits(candidate.text) || isPrompt(candidate.text)) break;
      candidate.role = 'value';
      field.value = field.value === '' ? candidate.text : `${field.value}\n${candidate.text}`;
      next += 1;
      if (!lists.has(field.key) || (field.key !== 'present' && field.key !== 'schools' && !candidate.list))
        break;
    }
  });
}

const standsAlone = (lines: readonly Line[], index: number): boolean =>
  looksLikeHeading(lines[index] ?? lineAt(0, '')) || (lines[index - 1]?.role ?? 'blank') === 'blank';
