import type { NameWords } from './persons';
import type { Rewrites } from './rewrites';
import type { Token } from './tokens';

/**
 * The small language that the grammar of notes is written in. A pattern is a row of words; each stands for
 * itself, `vet~` for all that begin so, `~ning` for all that end so, CAPITALS for a class of words, `(a|b c)`
 * for a choice, `x?` for one that may be left out, `x*` for any number, `!x` for "not followed by", `..` for at
 * most three words and `...` for any number, neither past the end of a clause, `^` for where a clause begins,
 * `§` for where the sender's own sentence begins, `$` for the end of the text, `[` and `]` around what is
 * pointed at when that is not the whole.
 */
export interface Rule<Key> {
  key: Key;
  pattern: RegExp;
}

/** Words of a class, as the inside of a regular expression over one whole word. */
export type Classes = Readonly<Record<string, string>>;

/** A grammar as data, in a form that can be kept in a file and sent to a panel. */
export interface GrammarData {
  classes: Classes;
  /** Lines of "key: pattern"; a line without a key goes on with the last one. */
  rules: string;
  /** What words are about, and what each does to how a note sounds (see tone.ts). */
  fields: Classes;
  weights: string;
  /** What is a person's name, and what other words there are for a note. */
  names: NameWords;
  rewrites: Rewrites;
}

/** Tokens from..to that a rule has found; `to` is the first one after. */
export interface Found<Key> {
  key: Key;
  from: number;
  to: number;
}

/** To the end of a token, and no shorter. */
const rest = '[^ ]*(?![^ ])';
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export class Grammar<Key> {
  private readonly classes: readonly [RegExp, string][];
  private readonly signOf: ReadonlyMap<string, string>;
  readonly rules: readonly Rule<Key>[];

  constructor({ classes, rules }: Pick<GrammarData, 'classes' | 'rules'>) {
    const names = Object.keys(classes);
    this.signOf = new Map(names.map((name, index) => [name, signs.charAt(index)]));
    this.classes = names.map((name, index) => [
      new RegExp(`^(?:${classes[name]})$`, 'u'),
      signs.charAt(index),
    ]);
    let key = '';
    this.rules = rules
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [, named, pattern = ''] = /^\s*(?:(\w+):)?\s*(.*)$/.exec(line) ?? [];
        key = named ?? key;
        return { key: key as unknown as Key, pattern: this.compiled(pattern) };
      });
  }

  /** The tokens in the form that rules are held against. */
  textOf(tokens: readonly Token[]): string {
    return tokens.map(({ word }) => ` ${word}/${this.kindsOf(word)}`).join('');
  }

  /** Where in a text of tokens the rule holds, from left to right. */
  found({ key, pattern }: Rule<Key>, text: string): Found<Key>[] {
    return Array.from(text.matchAll(pattern), (match) => {
      const [whole, before = '', core = whole] = match;
      const from = spaces(text.slice(0, (match.index ?? 0) + before.length));
      return { key, from, to: from + spaces(core) };
    });
  }

  private readonly known = new Map<string, string>();

  private kindsOf(word: string): string {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const kinds = this.classes.map(([words, sign]) => (words.test(word) ? sign : '')).join('');
    this.known.set(word, kinds);
    return kinds;
  }

  private compiled(pattern: string): RegExp {
    const [before, core, after] = /^(.*?)\[(.*)\](.*)$/.exec(pattern)?.slice(1) ?? ['', pattern, ''];
    const [first, middle, last] = [before, core, after].map((part) => this.source(part ?? ''));
    return new RegExp(`(${first})(${middle})${last ? `(?=${last})` : ''}`, 'g');
  }

  private source(pattern: string): string {
    return pattern.replace(/!\(|!?[^\s()|?*!]+|[()|?*]|\s+/g, (part) => {
      if (part === '!(') return '(?!';
      if (part === '(') return '(?:';
      if (/^[\s)|?*]/.test(part)) return part.trim();
      return part.startsWith('!') ? `(?!${this.word(part.slice(1))})` : `(?:${this.word(part)})`;
    });
  }

  private word(part: string): string {
    if (part === '...') return `(?: [^ .;:!^]${rest})*?`;
    if (part === '..') return `(?: [^ .,;:!^]${rest}){0,3}?`;
    if (part === '$') return '(?= [.!]|$)';
    const sign = this.signOf.get(part);
    if (sign) return ` [^ /]+/[^ ]*${sign}${rest}`;
    const word = part.replace(/[$^*+?.()|{}[\]\\]/g, '\\$&').replace(/^~|~$/g, '[^ /]*');
    return ` ${word}/${rest}`;
  }
}

const spaces = (text: string): number => text.split(' ').length - 1;
