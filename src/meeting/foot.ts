import type { Minutes } from './minutes';
import type { Block } from './outline';
import { footer } from './templates/common';
import { bare } from './words';

export const isBlank = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.trim() === '';

/** The small line at the foot of the minutes, which belongs to no section. */
export const isFoot = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && Object.values(footer).some((text) => bare(text) === bare(block.text));

/** The end of a meeting among the blocks of its tab, before empty paragraphs and the small line at its foot. */
export function endOf(blocks: readonly Block[], meeting: Minutes): number {
  let end = Math.min(meeting.end, blocks.length);
  while (end > meeting.place.block + 1 && (isBlank(blocks[end - 1]) || isFoot(blocks[end - 1]))) end -= 1;
  return end;
}
