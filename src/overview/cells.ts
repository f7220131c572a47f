/** What stands in one cell: text, never a formula, and a number only where a chart is drawn from it. */
export interface Cell {
  text: string;
  /** The same as the text. */
  number?: number | undefined;
  /** Only from links.ts: to a document or folder of Google. */
  link?: string | undefined;
  note?: string | undefined;
}

/** Well under Google's 50,000 characters a cell; nothing that the overview shows is longer by nature. */
const longest = 500;

/** What needs no cleaning, which is nearly everything: words of ordinary letters with single spaces between. */
const letters = '[!-~\\u00a1-\\u167f\\u2010-\\u2027\\u2030-\\u205e\\u2070-\\u2fff\\u3001-\\ud7ff]+';
const isPlain = new RegExp(`^(?:${letters}(?: ${letters})*)?$`);

/**
 * Text as it is written in a cell: on one line, without control characters, and cut at a whole character.
 * What is read back from the sheet passes here too, so that the same text stays the same.
 */
export function plainText(text: string, most = longest): string {
  if (text.length <= most && isPlain.test(text)) return text;
  // Control characters and halves of surrogate pairs are what Google would refuse or change.
  const clean = text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = clean.length > most ? Array.from(clean) : [];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : clean;
}

/** A cell with nothing in it where there is no text. */
export const cell = (text?: string | null, link?: string | null, note?: string): Cell => ({
  text: plainText(text ?? ''),
  link: link ?? undefined,
  note,
});

/** A whole number that a chart can be drawn from. */
export const numberCell = (number: number): Cell => ({ text: String(number), number });

/** A short mark of what stands in some cells (FNV-1a, 32 bits), to see by whether anything was changed. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u001f');
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
