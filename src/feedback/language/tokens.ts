import type { Plain } from './plain';

/** A word, a sign, or a mark that the rules put in. */
export interface Token {
  /** In small letters; `"` for a quotation, `^` where a clause may begin, `_` where nothing is judged. */
  word: string;
  /** Where it stands in the text as written. */
  from: number;
  to: number;
}

/** A quotation is someone else's words; a word, with hyphens and apostrophes; a number; any other sign. */
const parts =
  /"[^"]*"|'(?=[^' ][^']* )[^']*'(?![\p{L}\p{N}])|[\p{L}]+(?:[-':][\p{L}]+)*|\p{N}+(?:[.,:/-]\p{N}+)*|[^\s]/gu;

export function tokensOf({ text, at }: Plain): Token[] {
  return Array.from(text.matchAll(parts), ({ 0: found, index }) => ({
    word: /^["'].+/.test(found) ? '"' : found,
    from: at[index] ?? 0,
    to: (at[index + found.length - 1] ?? 0) + 1,
  }));
}
