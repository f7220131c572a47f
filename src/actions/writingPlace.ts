import type { Block, Outline } from '../meeting/outline';
import { isPrompt } from '../meeting/prompts';
import type { FoundSection } from './places';

/**
 * The block where one goes on writing in a section: the empty paragraph after what is written there, else
 * the last that is written. Where nothing is, a line of the template's that waits for its words ("Vi vet:")
 * will do; the heading itself only when nothing stands beneath it, or when it stands in a table. Fields
 * that follow the text ("Nästa träff: …") are not what one goes on with.
 */
export function writingPlace(outline: Outline, { meeting, section }: FoundSection): number {
  const { tab, block: heading } = section.place;
  const blocks = outline.tabs[tab]?.blocks ?? [];
  if (blocks[heading]?.kind === 'table') return heading;
  const fields = Object.values(meeting.fields).filter((place) => place.tab === tab && place.block > heading);
  const text = Math.min(section.end, ...fields.map(({ block }) => block));
  return placeAmong(blocks, heading + 1, text) ?? placeAmong(blocks, heading + 1, section.end) ?? heading;
}

function placeAmong(blocks: readonly Block[], from: number, to: number): number | undefined {
  const paragraphs = blocks.slice(from, to).flatMap((block, index) => {
    return block.kind === 'paragraph' ? [{ at: from + index, text: block.text.trim() }] : [];
  });
  const written = paragraphs.filter(({ text }) => !isPrompt(text)).pop();
  const empty = paragraphs.find(({ at, text }) => text === '' && at > (written?.at ?? 0));
  const waiting = paragraphs.find(({ text }) => text.endsWith(':'));
  return (empty ?? written ?? waiting ?? paragraphs.pop())?.at;
}
