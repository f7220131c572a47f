import type { Minutes, Section } from './minutes';
import type { Block, Outline, TableBlock } from './outline';
import { isPrompt } from './prompts';
import { fetchedAmong } from './templates/fetched';
import { oneLine, plain } from './words';
import { gatheredBlocks } from './year/gathered';

/**
 * What the group has written in a section, a line each and word for word: without its heading, what a
 * template printed there, and what stands in fields or among the feedback.
 */
export function sectionText(section: Section, minutes: Minutes, outline: Outline): string[] {
  const { tab, block } = section.place;
  const blocks = outline.tabs[tab]?.blocks ?? [];
  const first = blocks[block];
  if (!first) return [];
  if (first.kind === 'table') return written(besideHeading(first, section.heading));
  const gathered = gatheredBlocks(blocks);
  const own = blocks.slice(block + 1, section.end).flatMap((each, index) => {
    const at = block + 1 + index;
    return gathered.has(at) || isElsewhere(minutes, tab, at) ? [] : linesOf(each);
  });
  return written([...plain(first.text).split('\n').slice(1), ...own]);
}

/** Whether a block is read as a field or as the feedback's table. */
function isElsewhere({ fields, feedback }: Minutes, tab: number, block: number): boolean {
  const places = [...Object.values(fields), ...(feedback ? [feedback.place] : [])];
  return places.some((place) => place.tab === tab && place.block === block);
}

const linesOf = (block: Block): string[] =>
  block.kind === 'paragraph'
    ? plain(block.text).split('\n')
    : block.rows.map((row) => row.map(oneLine).filter(Boolean).join(' – '));

/** In a table a section stands beneath its heading in the same cell, in the cells beside it, or in the row beneath. */
function besideHeading({ rows }: TableBlock, heading: string): string[] {
  const at = rows.findIndex(([cell]) => oneLine(plain(cell ?? '').split('\n')[0] ?? '') === oneLine(heading));
  const [cell = '', ...others] = rows[at] ?? [];
  const beside = [...plain(cell).split('\n').slice(1), ...others.flatMap((each) => plain(each).split('\n'))];
  if (written(beside).length > 0) return beside;
  const [beneath = '', ...more] = rows[at + 1] ?? [];
  return more.some(Boolean) ? [] : plain(beneath).split('\n');
}

function written(lines: readonly string[]): string[] {
  const fetched = fetchedAmong(lines);
  return lines
    .filter((_, index) => !fetched.has(index))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isPrompt(line));
}
