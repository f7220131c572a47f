import type { Plain } from './plain';

/** What a note may not hold whatever it says (domain: 4.2), beside its language. */
export type LimitKey = 'empty' | 'long' | 'lines' | 'sentences' | 'mark' | 'link' | 'person';

/** Where something stands in the note as written. */
interface Found {
  key: LimitKey;
  from: number;
  to: number;
}

/** Characters as people count them. */
export const longestNote = 160;

const lineBreak = /[\n\r\u0085\u2028\u2029\v\f]/;
const link =
  /https?:|www\.|[^\s"]*@[^\s"]+|\b[\w-]+\.(?:se|com|nu|org|net|eu|io|dk|no|fi|uk|gl|be)(?![\p{L}\p{N}])[^\s]*/gu;
/** A full stop in these ends no sentence. */
const shortened =
  /(?:^|[^\p{L}])(?:t\.?ex|bl\.?a|m\.?m|d\.?v\.?s|dvs|o\.?s\.?v|osv|ca|kl|nr|åk|s|sid|kap|resp|ev|jfr|f\.?d|e\.?g|i\.?e|etc|vs|mr|mrs|ms|dr|no|p|pp|approx|fr\.?o\.?m|t\.?o\.?m|s\.?k|inkl|exkl|obs|max|min|st|v|\p{N}+|\p{L})\.$/u;

export function limitsOf(written: string, plain: Plain): Found[] {
  const { text, at } = plain;
  const found: Found[] = [];
  const whole = { from: 0, to: written.length };
  if (text.trim() === '') return [{ key: 'empty', ...whole }];
  const letters = Array.from(written.trim().normalize('NFC'));
  if (letters.length > longestNote) {
    const kept = Array.from(written).slice(0, longestNote).join('').length;
    found.push({ key: 'long', from: Math.min(kept, written.length - 1), to: written.length });
  }
  const line = lineBreak.exec(written.trimEnd().trimStart());
  if (line) {
    const from = written.length - written.trimStart().length + line.index;
    found.push({ key: 'lines', from, to: from + 1 });
  }
  const place = (start: number, end: number) => ({ from: at[start] ?? 0, to: (at[end - 1] ?? 0) + 1 });
  const unquoted = text.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[?.!]/g, ' '));
  for (const { index } of unquoted.matchAll(/\?/g)) found.push({ key: 'mark', ...place(index, index + 1) });
  for (const { 0: all, index } of unquoted.matchAll(link))
    found.push({ key: 'link', ...place(index, index + all.length) });
  for (const { 0: all, index } of unquoted.matchAll(/[.!…]+\s(?=["']?[\p{L}\p{N}])/gu))
    if (!shortened.test(unquoted.slice(Math.max(0, index - 12), index + all.length - 1))) {
      found.push({ key: 'sentences', from: at[index + all.length] ?? 0, to: written.length });
      break;
    }
  return found;
}
