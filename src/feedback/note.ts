import { type StemKey, stems } from './stems';

/** Letters, without the beginning that is given. */
export const longestNote = 160;

/** Beginnings that are the statement of one reaction, and go with no other. */
const owned: readonly StemKey[] = ['beside', 'ofYou'];

/** The beginnings that a note to any reaction may have. */
export const freeStems: readonly StemKey[] = (Object.keys(stems.sv) as StemKey[]).filter(
  (stem) => !owned.includes(stem),
);

/** Whether the note may begin so: with the reaction's own beginning where it has one, else with a free one. */
export const mayBegin = (begins: StemKey, own: StemKey | undefined): boolean =>
  own ? begins === own : freeStems.includes(begins);

/** What ends with a full stop and ends no sentence. */
const shortened =
  /(?<![\p{L}\p{N}])(?:t\.\s?ex|bl\.\s?a|d\.\s?v\.\s?s|dvs|o\.\s?s\.\s?v|osv|m\.\s?m|m\.\s?fl|s\.\s?k|f\.\s?d|ca|kl|åk|kap|s|nr|jfr|max|min|e\.\s?g|i\.\s?e|etc|approx|p|no|ch|yr)\.(?=\s)/giu;

/** One sentence on one line, without a question, and no longer than a note may be (domain: 4.2). */
export function keepsLimits(text: string): boolean {
  const whole = text.trim();
  if (/[\n\r\v\f\u2028\u2029\u0085]/u.test(whole) || /[?？‽؟⁇⁈⁉]/u.test(whole)) return false;
  if (Array.from(whole).length > longestNote) return false;
  return !/[.!…](?=["”’»)]*\s+\S)/u.test(whole.replace(shortened, ''));
}
