import type { Minutes, Section } from '../meeting/minutes';
import { modelIn } from '../meeting/models/inSection';
import type { Outline } from '../meeting/outline';
import { templateOf } from '../meeting/templates';
import { fetchedAmong, waitsForFetched } from '../meeting/templates/fetched';

/**
 * What is asked in a section: what was fetched into it, what the meeting's template asks, and the
 * conversation model that stands there.
 */
export function promptsOf(outline: Outline, meeting: Minutes, section: Section): string[] {
  const { template, part, language } = meeting;
  const { tab, block } = section.place;
  const sections = template ? (templateOf(template).parts[part ?? 0]?.sections ?? []) : [];
  const asked = sections.find(({ key }) => key === section.key)?.prompts[language] ?? [];
  const texts = (outline.tabs[tab]?.blocks.slice(block + 1, section.end) ?? []).map((each) =>
    each.kind === 'paragraph' ? each.text : '',
  );
  const fetched = fetchedAmong(texts);
  const { named, steps } = modelIn(outline, section);
  const chosen = named?.isChosen ? named.text : null;
  return [
    ...texts.filter((_, index) => fetched.has(index)),
    ...asked
      .filter((line) => fetched.size === 0 || !waitsForFetched(line))
      .map((line) => (chosen && /\[.*\]$/.test(line) ? chosen : line)),
    ...steps.map(({ text }) => text),
  ];
}
