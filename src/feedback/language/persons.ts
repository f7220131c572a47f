import type { Token } from './tokens';

/** What tells a person's name from another, each the inside of a regular expression over one whole word. */
export type NameWords = Readonly<
  Record<'first' | 'notAPerson' | 'titled' | 'by' | 'writes' | 'acts' | 'opens' | 'organisation', string>
>;

export type Names = Readonly<Record<keyof NameWords, RegExp>>;

export const namesOf = (words: NameWords): Names =>
  Object.fromEntries(
    Object.entries(words).map(([kind, pattern]) => [
      kind,
      new RegExp(`^(?:${pattern.trim().replace(/\s+/g, '|')})$`, 'u'),
    ]),
  ) as Names;

/** Where the note is about somebody by name: a note is about what a group has written, never about a person. */
export function personsIn(written: string, tokens: readonly Token[], names: Names): Token[] {
  const capital = (index: number) => /\p{Lu}/u.test(written.charAt(tokens[index]?.from ?? written.length));
  const word = (index: number) => tokens[index]?.word ?? '';
  const is = (kind: keyof NameWords, index: number) => names[kind].test(word(index));
  const named = (index: number) => is('first', index) || names.first.test(word(index).replace(/s$/, ''));
  return tokens.filter((_, index) => {
    if (!capital(index) || is('notAPerson', index + 1) || is('titled', index - 1)) return false;
    const whole = capital(index + 1);
    if (whole && is('by', index - 1)) return false;
    const after = index + (whole ? 2 : 1);
    if (named(index)) return !(whole && (is('writes', after) || /s$/.test(word(index + 1))));
    const shouted = written.slice(tokens[index]?.from, tokens[index]?.to) === word(index).toUpperCase();
    return !shouted && is('opens', index - 1) && !is('organisation', index) && is('acts', after);
  });
}
