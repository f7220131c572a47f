/** How written words are made comparable: one form for what is shown, one key for what is looked up. */

const odd =
  /[\u0300-\u036f\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ue907\ufffc]|(?![\n\t])\p{Cc}/u;
/** Letters and marks that most lines are made of: a quick look. */
const ordinary = /^[\n\t -~¡-¬®-˿‐-‧]*$/;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Joiners, direction marks and other characters without a shape, and chips that came without their words. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue907\ufffc]|(?![\n\t])\p{Cc}/gu;

/** The same words in composed form (NFC), with ordinary spaces and line breaks and nothing invisible. */
export function plain(text: string): string {
  if (ordinary.test(text) || !odd.test(text)) return text;
  return text.normalize('NFC').replace(breaks, '\n').replace(spaces, ' ').replace(invisible, '');
}

/** One line, trimmed, with single spaces. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

const numbering = /^(?:(?:§\s?)?\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]{1,4}[.)]|[a-h][.)])\s+/;
const minutes =
  /[\s,–—-]+(?:ca\.?\s?|cirka\s)?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?\s?(?:min|minuter|minutes|m|´|’|')\.?$/;
const before = new Set(' \t\n#*_=•·●○▪■◦►▶➢–—-☐☑☒✓✔□✅➡→>"”“\'«»');
const after = new Set(' \t\n!:?.,;*_=#…–—-"”“»');

/** Without the marks that stand before and after words. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && before.has(text.charAt(from))) from += 1;
  while (to > from && after.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** A trailing "(20 min)" or "(för dagen)" says nothing about which heading or label it is. */
function withoutBrackets(text: string): string {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return open > 0 ? text.slice(0, open) : text;
}

/** More than the labels and headings of any few templates. */
const mostRemembered = 2000;

/**
 * The same reading of short texts, made once for each: the labels, headings and prompts of a template come
 * again in every document.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
    if (text.length > 60) return read(text);
    let value = found.get(text);
    if (value === undefined) {
      if (found.size >= mostRemembered) found.clear();
      value = read(text);
      found.set(text, value);
    }
    return value;
  };
}

/**
 * What is looked up: lower case, without numbering, times, brackets, marks and emoji at either end.
 * "3. Diskussion – gemensamt lärande (40 min)!" gives "diskussion - gemensamt lärande".
 */
export const keyOf = remembered((text: string): string => {
  let key = text.slice(0, 160).toLowerCase();
  if (key.charCodeAt(0) > 0x2000) key = key.replace(/^[^\p{L}\p{N}]+/u, '');
  key = trimmed(withoutBrackets(trimmed(trimmed(key).replace(numbering, ''))));
  if (/\d/.test(key)) key = trimmed(key.replace(minutes, ''));
  return /[–—]|\s[\s-]/.test(key) ? key.replace(/\s*[–—]\s*|\s+-\s*/g, ' - ').replace(/\s+/g, ' ') : key;
});

const marks = /[^\p{L}\p{N}]+/gu;
/** Only the words of a text, in lower case. */
export const bare = (text: string): string => text.toLowerCase().replace(marks, ' ').trim();

const letters = /[a-zà-öø-ÿ]+/i;
/** The text that was looked at last: a line is asked for its first letters several times in a row. */
let lookedAt = '';
let found = '';

/** The first letters of a text in lower case, past any numbers and marks: a quick look before `keyOf`. */
export function firstLetters(text: string): string {
  if (text !== lookedAt) {
    lookedAt = text;
    found = letters.exec(text.slice(0, 40))?.[0].toLowerCase() ?? '';
  }
  return found;
}

/** The number that a line begins with: 3 in "3. Diskussion", null in "3 elever". */
export function numberOf(text: string): number | null {
  if (!/^\s*[\d§]/.test(text)) return null;
  const found = /^\s*(?:§\s?)?(\d{1,2})[.):]\s*(?=\p{L})/u.exec(text);
  return found ? Number(found[1]) : null;
}

const letter = /[\p{L}\p{N}]/u;
/** Whether there is anything to read: a letter or a digit. */
export const hasWords = (text: string): boolean => letter.test(text);

/** Small letters from the first or second on: a quick look. */
const beginsSmall = /^[A-ZÅÄÖ]?[a-zåäö]/;

/** Words in capitals: "LAGET RUNT (vi tog 25 min)", but not "NO 7–9" or "OBS!". */
export function inCapitals(text: string): boolean {
  if (text.length > 110 || beginsSmall.test(text) || /[\p{L}\d]\(/u.test(text)) return false;
  const words = withoutBrackets(trimmed(text));
  if (words.length > 70 || /[a-zåäö]/.test(words) || words !== words.toUpperCase()) return false;
  const own = words.replace(/[^\p{L}]/gu, '');
  return own.length >= 4 && own !== own.toLowerCase();
}
