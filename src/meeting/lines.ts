import { keepsApart } from './apart';
import { type Line, lineAt, looksLikeHeading } from './line';
import type { FieldKey } from './minutes';
import { looksLikeNames } from './names';
import { nextTimeHeadings } from './nextTime';
import type { Block, ParagraphBlock, TableBlock } from './outline';
import { sectionMarked, templateMarked, templateTitled } from './own';
import { isPrompt } from './prompts';
import { tableLines, taskAsSection } from './tables';
import { fetchedAmong } from './templates/fetched';
import { understand } from './understand';
import { numberOf, plain } from './words';
import { gatheredBlocks } from './year/gathered';

/** What the marks of named ranges say, whatever the words say now. */
const firstOf = <Found>(marks: readonly string[], read: (mark: string) => Found | null): Found | null =>
  marks.map(read).find((found) => found !== null) ?? null;

/** The lines of a tab's blocks, each with its role; a gathered year is passed over as if it were not there. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  const fetched = fetchedAmong(blocks.map(bodyText));
  const gathered = gatheredBlocks(blocks);
  blocks.forEach((block, index) => {
    if (gathered.has(index)) return;
    const read = fetched.has(index) ? fetchedLines(block, index) : linesOfBlock(block, index, lines);
    for (const line of read) lines.push(line);
  });
  titlesAboveFields(lines, blocks);
  numberedHeadings(lines);
  if (lines.some(({ role, row, beside }) => role === 'section' && row === null && beside !== ''))
    lines.filter(({ row, fields }) => row === null && fields[0]?.value !== '').forEach(taskAsSection);
  nextTimeHeadings(lines);
  attachValues(lines);
  return lines;
}

/** What a paragraph that is no heading says. */
const bodyText = (block: Block): string =>
  block.kind === 'paragraph' && block.heading === null ? block.text : '';

/** What stands in earlier minutes says nothing of this meeting, whatever dates and labels are in it. */
const fetchedLines = (block: Block, index: number): Line[] =>
  plain(bodyText(block))
    .split('\n')
    .map((text) => ({ ...lineAt(index, text.trim()), role: 'value', prompt: true }));

/** `above` are the lines before the block. */
function linesOfBlock(block: Block, index: number, above: readonly Line[]): Line[] {
  if (block.kind === 'paragraph') return paragraphLines(block, index);
  return isForFeedback(above, block) ? [feedbackLine(index)] : tableLines(block, index);
}

const feedbackLine = (block: number): Line => ({ ...lineAt(block, ''), role: 'feedback' });

/** The first table under the heading Återkoppling, whatever its header says. */
function isForFeedback(lines: readonly Line[], { rows }: TableBlock): boolean {
  if ((rows[0]?.length ?? 0) < 3) return false;
  for (let index = lines.length - 1; index >= 0 && index > lines.length - 8; index -= 1) {
    const role = lines[index]?.role;
    if (role === 'section') return lines[index]?.section === 'feedback';
    if (role !== 'blank' && role !== 'text') return false;
  }
  return false;
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
      line.template = firstOf(block.marks, templateMarked);
      line.section = firstOf(block.marks, sectionMarked);
    }
    line.apart = place === 0 && keepsApart(block);
    if (line.role !== 'blank') understand(line);
    return line;
  });
}

/** "Från tror till vet" is a section, and the name of a template where the fields of a meeting follow. */
function titlesAboveFields(lines: readonly Line[], blocks: readonly Block[]): void {
  lines.forEach((line, index) => {
    if (line.role !== 'section' || !templateTitled(line.text)) return;
    const block = blocks[line.block];
    if (block?.kind !== 'paragraph' || block.text.includes('\n')) return;
    const next = lines.slice(index + 1, index + 4).find(({ role }) => role !== 'blank');
    if (next?.fields.some(({ key }) => key === 'date' || key === 'dateTime'))
      Object.assign(line, { role: 'heading', section: null, beside: '', text: plain(block.text).trim() });
  });
}

const sentence = /[.!?…]["”»)]?$/;
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
    if (line.role !== 'fields' || !field || field.value !== '') return;
    const fits = values[field.key] ?? ((text: string) => text.length < 400);
    let next = index + 1;
    if (lines[next]?.role === 'blank' && standsAlone(lines, index)) next += 1;
    for (let candidate = lines[next]; candidate; candidate = lines[next]) {
      if (candidate.role !== 'text' || !isBeneath(candidate, line) || candidate.fields.length > 0) break;
      if (!fits(candidate.text) || isPrompt(candidate.text)) break;
      candidate.role = 'value';
      field.value = field.value === '' ? candidate.text : `${field.value}\n${candidate.text}`;
      next += 1;
      if (!lists.has(field.key) || (field.key !== 'present' && field.key !== 'schools' && !candidate.list))
        break;
    }
  });
}

/** In the same cell, or neither of them in a table. */
const isBeneath = (candidate: Line, { block, row }: Line): boolean =>
  candidate.row === row && (row === null || candidate.block === block);

const standsAlone = (lines: readonly Line[], index: number): boolean =>
  looksLikeHeading(lines[index] ?? lineAt(0, '')) || (lines[index - 1]?.role ?? 'blank') === 'blank';
