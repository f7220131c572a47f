import type { SectionView } from '../../../actions/documentViews';

const waits = (prompt: string): boolean => prompt.endsWith(':');
const hasGap = (prompt: string): boolean => prompt.includes('[');
const isBox = (prompt: string): boolean => prompt.startsWith('☐');

/**
 * What to talk about in a step. Lines that only wait to be filled in are for the document, unless they are
 * all there is ("Vi vet:"); the check of the task, which begins where its boxes do, has a place of its own.
 */
export function promptsToTalkAbout({ key, prompts }: SectionView): string[] {
  const boxes = key === 'decide' ? prompts.findIndex(isBox) : -1;
  // The line before the boxes asks what they are about.
  const before = boxes > 0 ? prompts.slice(0, boxes - 1) : prompts;
  const lines = before.filter((prompt) => !hasGap(prompt));
  return lines.every(waits) ? lines : lines.filter((line) => !waits(line));
}
