import { plain } from './words';

/** A stretch of a text: offsets from the first letter up to and not with the last. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Where words that the reader took out of a text stand in it. The reader has them with ordinary spaces and
 * without invisible letters, so that what is found may be longer than what is looked for.
 */
export function stretchesOf(text: string, words: string): Stretch[] {
  if (words === '') return [];
  const said = plain(text);
  const found: Stretch[] = [];
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1))
    found.push({ from: at, to: at + words.length });
  return said === text ? found : found.map((stretch) => inRaw(text, stretch));
}

/** The same stretch in the text as it is written. */
function inRaw(text: string, { from, to }: Stretch): Stretch {
  const lengths = Array.from({ length: text.length + 1 }, (_, end) => plain(text.slice(0, end)).length);
  return { from: lengths.lastIndexOf(from), to: lengths.lastIndexOf(to) };
}

/** A text's lines with their places in it. */
export function linesIn(text: string): (Stretch & { text: string })[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const place = { from, to: from + line.length, text: line };
    from = place.to + 1;
    return place;
  });
}

/** The stretch without the spaces at its ends. */
export function trimmedStretch(text: string, { from, to }: Stretch): Stretch {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return { from: start, to: start + inner.trim().length };
}
