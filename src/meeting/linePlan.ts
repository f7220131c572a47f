import { type Edit, edited, type LineEdit, lineBefore } from './edits';
import { tellsTheRest } from './fieldPlan';
import { endOf, isBlank, isFoot } from './foot';
import type { Minutes, Section } from './minutes';
import type { Block, Outline } from './outline';
import { isPrompt } from './prompts';
import type { Reader } from './reader';
import { templates } from './templates';
import { plain } from './words';

/** The sections that a line can be written into. */
export type LineSection = 'parking' | 'previous';

/**
 * The edits that write a line into a section of the meeting with this number: on the empty line after what
 * is written there, or after it; beneath a heading of its own where the meeting has none. Null when the
 * minutes would not be read as before.
 */
export function planLine(
  outline: Outline,
  at: number,
  key: LineSection,
  text: string,
  read: Reader,
): Edit[] | null {
  const meetings = read(outline);
  const meeting = meetings[at];
  if (!meeting) return null;
  const section = sectionFor(meeting, key);
  const edits = section
    ? editsIn(outline, meeting, section, text)
    : editsWithHeading(outline, meeting, key, text);
  const after = read(edits.reduce(edited, outline));
  return tellsTheRest(meetings, after, at) && after[at]?.sections.some((one) => one.key === key)
    ? edits
    : null;
}

/** "Laget runt" and a line "Förra uppgiften: …" beneath it are one: the last of those in a row. */
function sectionFor({ sections }: Minutes, key: LineSection): Section | undefined {
  let at = sections.findIndex((section) => section.key === key);
  while (at >= 0 && sections[at + 1]?.key === key) at += 1;
  return sections[at];
}

const isWritten = (block: Block): boolean => block.kind === 'table' || !isPrompt(plain(block.text).trim());

function editsIn(outline: Outline, meeting: Minutes, section: Section, text: string): Edit[] {
  const { tab, block: heading } = section.place;
  const blocks = outline.tabs[tab]?.blocks ?? [];
  const table = blocks[heading];
  if (table?.kind === 'table') return inCell(table.rows, section, text);
  const fields = Object.values(meeting.fields).filter((place) => place.tab === tab && place.block > heading);
  const end = Math.min(section.end, blocks.length, ...fields.map(({ block }) => block));
  const last =
    lastIndex(blocks, heading, end, isWritten) ?? lastIndex(blocks, heading, end, (block) => !isBlank(block));
  const above = last ?? heading;
  const [before, next] = [blocks[above], blocks[above + 1]];
  const isItem = above > heading && before?.kind === 'paragraph' && before.list !== null && isWritten(before);
  if (above + 1 < end && next?.kind === 'paragraph' && isBlank(next) && (!isItem || next.list !== null)) {
    const place = { tab, block: above + 1, cell: null, from: 0, to: next.text.length };
    return [{ kind: 'words', ...place, text, plain: true }];
  }
  return [{ ...lineBefore(tab, above + 1, text), like: isItem ? above : null }];
}

function lastIndex(
  blocks: readonly Block[],
  after: number,
  end: number,
  holds: (block: Block) => boolean,
): number | null {
  for (let at = end - 1; at > after; at -= 1) {
    const block = blocks[at];
    if (block && !isFoot(block) && holds(block)) return at;
  }
  return null;
}

/** In a table with a heading in each row: at the end of the cell beside it. */
function inCell(rows: readonly string[][], { heading, place }: Section, text: string): Edit[] {
  const begins = (cell: string) => plain(cell).trim().split('\n')[0] === heading;
  const row = rows.findIndex((cells) => cells.some(begins));
  const column = rows[row]?.findIndex(begins) ?? 0;
  const beside = rows[row]?.[column + 1];
  const cell = { row: Math.max(0, row), column: beside === undefined ? column : column + 1 };
  const words = beside ?? rows[row]?.[column] ?? '';
  const from = words.trim() === '' ? 0 : words.length;
  const line = from === 0 ? text : `\n${text}`;
  return [{ kind: 'words', ...place, cell, from, to: words.length, text: line, plain: false }];
}

/** Parking comes before the reading aloud, what has been tried before everything but the beginning. */
const goesBefore: Record<LineSection, (section: Section) => boolean> = {
  parking: ({ key }) => key === 'reading' || key === 'feedback',
  previous: ({ key }) => key !== 'start' && key !== null,
};

function editsWithHeading(outline: Outline, meeting: Minutes, key: LineSection, text: string): Edit[] {
  const { tab, block: top } = meeting.place;
  const blocks = outline.tabs[tab]?.blocks ?? [];
  const inText = meeting.sections.filter(
    ({ place }) => place.block > top && blocks[place.block]?.kind === 'paragraph',
  );
  const next = inText.find(goesBefore[key]);
  const block = next?.place.block ?? endOf(blocks, meeting);
  const like = blocks[(next ?? inText[inText.length - 1])?.place.block ?? -1];
  const level = like?.kind === 'paragraph' ? like.heading : 2;
  const section = templates.lartraff.parts[0]?.sections.find((one) => one.key === key);
  const heading: LineEdit = {
    ...lineBefore(tab, block, section?.heading[meeting.language] ?? ''),
    heading: level,
    bold: level === null,
    mark: `lartraff:section:${key}`,
  };
  return [heading, lineBefore(tab, block + 1, text)];
}
