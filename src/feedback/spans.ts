/** A word of a text and where it stands, so that what is around it can be had as it was written. */
export interface Span {
  word: string;
  from: number;
  to: number;
}

/** Letters and digits only, small: signs and spaces make no difference. `text` is in composed letters. */
export function spansOf(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (found) => ({
    word: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

export const wordsOf = (text: string): string[] => spansOf(text.normalize('NFC')).map(({ word }) => word);

/** Whether these words stand in the text from this one on. */
export function stand(spans: readonly Span[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => spans[at + index]?.word === word);
}

/** Where the words stand the last time, at `from` or later and before `end`; -1 where they do not. */
export function lastOf(
  spans: readonly Span[],
  words: readonly string[],
  from = 0,
  end: number = spans.length,
): number {
  for (let at = end - words.length; at >= from; at--) if (stand(spans, at, words)) return at;
  return -1;
}
