import type { StemKey } from '../stems';

/** Other words for a whole note: a pattern, and what to say instead without a stem and after each stem. */
interface Rewrite {
  /** As the source of a regular expression, so that it can be kept in a file. */
  from: string;
  to: Partial<Record<StemKey | 'none', string>>;
}

export interface Rewrites {
  whole: readonly Rewrite[];
  /** The sender's own help in place of a demand. */
  offer: string;
  /** What stands out, for all, in place of a comparison. */
  share: string;
  /** The group, for one of it. */
  group: string;
}

export const after = (none: string, that: string, how: string): Rewrite['to'] => ({
  none,
  noticed: that,
  reminds: how,
  take: how,
});

/** Another wording of the whole note, or null where none can be guessed. */
export function reworded(text: string, stem: StemKey | null, key: string, rewrites: Rewrites): string | null {
  const note = text.trim().replace(/\s+/g, ' ');
  for (const { from, to } of rewrites.whole) {
    const found = new RegExp(from, 'iu').exec(note);
    const wording = to[stem ?? 'none'];
    if (found && wording !== undefined)
      return wording.replace(/\$(\d)/g, (_, place) => lowered(found[place] ?? ''));
  }
  if (stem !== null || /^(?:question|indirect|praise|offer)$/.test(key)) return null;
  return key === 'comparison' ? rewrites.share : rewrites.offer;
}

/** A group is spoken to in the middle of the sentence now. */
const lowered = (words: string): string =>
  words.replace(/^(?:Ni|Gruppen|You|The)(?=$|\s)/, (word) => word.toLowerCase());

/** What can stand in the same place, for that which breaks a limit; null where the sender must choose. */
export function mended(key: string, broken: string, rewrites: Rewrites): string | null {
  if (key === 'mark') return '.';
  if (key === 'lines') return ' ';
  if (key === 'sentences' || key === 'link') return '';
  return key === 'person' && !/s$/.test(broken) ? rewrites.group : null;
}
