import { sectionWords } from './headings';
import type { SectionKey } from './minutes';
import { templates } from './templates';

/** What the reader knows from the product's own templates. */

let keys: Set<string> | undefined;

const sectionMark = 'lartraff:section:';

/** The section that a named range marks. */
export function sectionMarked(mark: string): SectionKey | null {
  if (!mark.startsWith(sectionMark)) return mark === 'lartraff:feedback' ? 'feedback' : null;
  keys ??= new Set([
    ...Object.keys(sectionWords),
    ...Object.values(templates).flatMap(({ parts }) =>
      parts.flatMap(({ sections }) => sections.map(({ key }) => key)),
    ),
  ]);
  const key = mark.slice(sectionMark.length);
  return keys.has(key) ? (key as SectionKey) : null;
}
