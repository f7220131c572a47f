import type { Section } from '../meeting/minutes';
import type { Block, Outline } from '../meeting/outline';
import { isPrompt } from '../meeting/prompts';

/**
 * The block where one goes on writing in a section: the empty paragraph after what is written there, else
 * the last that is written. Where nothing is, a line of the template's that waits for its words ("Vi vet:")
 * will do; the heading itself only when nothing stands beneath it, or when it stands in a table.
 */
export function writingPlace(outline: Outline, { place, end }: Section): number {
  const blocks = outline.tabs[place.tab]?.blocks ?? [];
  if (blocks[place.block]?.kind === 'table') return place.block;
  const beneath = blocks.map((block, at) => ({ at, text: textOf(block) })).slice(place.block + 1, end);
  const paragraphs = beneath.filter((one): one is Paragraph => one.text !== null);
  const written = paragraphs.filter(({ text }) => !isPrompt(text)).pop();
  const empty = paragraphs.find(({ at, text }) => text === '' && at > (written?.at ?? 0));
  const waiting = paragraphs.find(({ text }) => text.endsWith(':'));
  return (empty ?? written ?? waiting ?? paragraphs.pop())?.at ?? place.block;
}

interface Paragraph {
  at: number;
  text: string;
}

const textOf = (block: Block): string | null => (block.kind === 'paragraph' ? block.text.trim() : null);
