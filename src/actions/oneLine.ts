import { Refusal } from './errors';

/** Refuses in words what is no line of text: several lines, or too many letters. */
export function checkLine(text: string, longest: number): void {
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) throw new Refusal('badLine');
  if (text.length > longest) throw new Refusal('tooLong');
}
