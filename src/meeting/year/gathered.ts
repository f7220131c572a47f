import type { Block, Outline, ParagraphBlock } from '../outline';

/**
 * A gathered year repeats what stands in minutes, and is none itself. It is known by the marks on its
 * headings and, also when it has been copied somewhere else, by its words: its headings, its first and last
 * line, and the sign before every line. What people have changed between two such lines belongs to it too.
 */
export const yearMark = 'lartraff:year';

const title = /^(?:läsåret|school year) (\d{4})\/\d{2}(?!\d)/i;
const entry = /^(?:ur protokollet|from the minutes of) \S/i;
const edge =
  /^(?:hämtat ur gruppens egna protokoll|gathered from the group.s own minutes|slut på det som är hämtat ur protokollen|end of what was gathered from the minutes)(?!\p{L})/iu;
const line = /^[▸►]\s?\S/;
/** Quickly tells that there is nothing of the kind. */
const mayBe = /^\s*(?:ur p|from t|hämt|gath|slut|end o)/i;

/** Lines in a row that people may have rewritten or put in between. */
const mostBetween = 2;
/** A paragraph that only the head of real minutes holds. */
const head =
  /^(?:datum|date|när|when|tid|time|närvarande|deltagare|vi som|present|participants|sekr|secretary|lärledare|group leader|plats)(?!\p{L})[^.]{0,30}[:?]/iu;

type Kind = 'strong' | 'line' | 'blank' | 'other' | 'foreign';

const nothing: ReadonlySet<number> = new Set();

/** The blocks of a tab that belong to a gathered year. */
export function gatheredBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  if (!blocks.some(mayBegin)) return nothing;
  const kinds = blocks.map(kindOf);
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at += 1) {
    if (kinds[at] !== 'strong' && kinds[at] !== 'line') continue;
    const last = lastOf(kinds, at);
    const own = kinds.slice(at, last + 1);
    const strong = own.filter((kind) => kind === 'strong').length;
    const isOurs = isMarked(blocks[at]) || strong > 1 || (strong > 0 && own.includes('line'));
    for (let block = isOurs ? firstOf(blocks, at) : last + 1; block <= last; block += 1) found.add(block);
    at = last;
  }
  return found;
}

/** The years that are gathered in a document, by the years that they began in; null where nothing is. */
export function gatheredYears({ tabs }: Outline): number[] | null {
  const gathered = tabs.flatMap(({ blocks }) => [...gatheredBlocks(blocks)].map((at) => textOf(blocks[at])));
  const years = gathered.flatMap((text) => title.exec(text)?.[1] ?? []);
  return gathered.length > 0 ? years.map(Number) : null;
}

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? block.text.trim() : '');
const isMarked = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.marks.some((mark) => mark.startsWith(yearMark));
/** Marked as part of minutes. */
const isTemplates = ({ marks }: ParagraphBlock): boolean =>
  marks.some((mark) => mark.startsWith('lartraff:') && !mark.startsWith(yearMark));
const mayBegin = (block: Block): boolean =>
  block.kind === 'paragraph' && (isMarked(block) || mayBe.test(block.text));

function kindOf(block: Block): Kind {
  if (block.kind === 'table') return 'foreign';
  if (isMarked(block)) return 'strong';
  if (isTemplates(block)) return 'foreign';
  const text = block.text.trim();
  if (text === '') return 'blank';
  if (line.test(text)) return 'line';
  if (edge.test(text) || (entry.test(text) && (block.heading !== null || block.bold))) return 'strong';
  return head.test(text) ? 'foreign' : 'other';
}

/** The last block that is known, from one that is; a few others may stand between. */
function lastOf(kinds: readonly Kind[], from: number): number {
  let last = from;
  let between = 0;
  for (let at = from + 1; at < kinds.length && between <= mostBetween; at += 1) {
    const kind = kinds[at];
    if (kind === 'foreign') break;
    if (kind === 'other') between += 1;
    if (kind !== 'strong' && kind !== 'line') continue;
    last = at;
    between = 0;
  }
  return last;
}

/** Its title, or the heading of a meeting that somebody has changed, stands right above the first that is known. */
function firstOf(blocks: readonly Block[], at: number): number {
  let above = at - 1;
  while (above >= 0 && blocks[above]?.kind === 'paragraph' && textOf(blocks[above]) === '') above -= 1;
  const block = blocks[above];
  if (block?.kind !== 'paragraph' || isTemplates(block)) return at;
  const isAboveLine = line.test(textOf(blocks[at]));
  if (isAboveLine && entry.test(textOf(block))) return firstOf(blocks, above);
  const isHeading = block.heading !== null && isAboveLine && /\d/.test(block.text);
  return title.test(textOf(block)) || isHeading ? above : at;
}
