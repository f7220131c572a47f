/** A place in the data: the names and numbers that lead there. */
export type Path = readonly (string | number)[];

/** The data of a file, and on which line each of its parts stands, from 1. */
export interface JsonFile {
  value: unknown;
  lineOf(path: Path): number;
}

/** What is wrong with the signs themselves, before anyone asks what they say. */
export type JsonTrouble =
  | 'encoding'
  | 'curlyQuotes'
  | 'comma'
  | 'extraComma'
  | 'comment'
  | 'ends'
  | 'openText'
  | 'twice'
  | 'sign';

export class JsonError extends Error {
  constructor(
    readonly kind: JsonTrouble,
    readonly line: number,
    /** The field or the sign that it is about. */
    readonly given: string,
  ) {
    super(`${line}: ${kind} ${given}`);
  }
}

/** Reads JSON as JSON.parse does, but knows the lines and says what to mend. Throws JsonError. */
export function readJson(text: string): JsonFile {
  const unread = text.indexOf('\ufffd');
  if (unread >= 0) throw new JsonError('encoding', lineAt(text, unread), '');
  const reader = new JsonReader(text.replace(/^\ufeff/, ''));
  const value = reader.whole();
  return {
    value,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const line = reader.lines.get(JSON.stringify(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return reader.lines.get('[]') ?? 1;
    },
  };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const text = /"(?:[^"\\\r\n]|\\.)*"/y;
const plainValue = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const space = /[ \t\r\n]*/y;

class JsonReader {
  readonly lines = new Map<string, number>();
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    const value = this.#value([]);
    if (this.#next() !== '') throw this.#error('sign');
    return value;
  }

  #value(path: Path): unknown {
    const sign = this.#next();
    this.lines.set(JSON.stringify(path), this.#line());
    if (sign === '{') return this.#object(path);
    if (sign === '[') return this.#list(path);
    if (sign === '"') return this.#string();
    const found = this.#take(plainValue);
    if (found === null) throw this.#error('sign');
    return JSON.parse(found);
  }

  #string(): string {
    const from = this.#at;
    try {
      return JSON.parse(this.#take(text) ?? '') as string;
    } catch {
      this.#at = from;
      throw this.#error('openText');
    }
  }

  #object(path: Path): unknown {
    const entries = new Map<string, unknown>();
    this.#members('}', () => {
      const line = this.#line();
      if (this.#next() !== '"') throw this.#error('sign');
      const key = this.#string();
      if (entries.has(key)) throw new JsonError('twice', line, key);
      if (this.#next() !== ':') throw this.#error('sign');
      this.#at += 1;
      entries.set(key, this.#value([...path, key]));
      this.lines.set(JSON.stringify([...path, key]), line);
    });
    return Object.fromEntries(entries);
  }

  #list(path: Path): unknown {
    const items: unknown[] = [];
    this.#members(']', () => items.push(this.#value([...path, items.length])));
    return items;
  }

  /** What stands between brackets, with commas between. */
  #members(end: string, read: () => void): void {
    this.#at += 1;
    if (this.#next() !== end)
      for (;;) {
        read();
        const sign = this.#next();
        if (sign === end) break;
        if (sign !== ',') throw this.#error(sign === '"' || sign === '{' || sign === '[' ? 'comma' : 'sign');
        const comma = this.#line();
        this.#at += 1;
        if (this.#next() === end) throw new JsonError('extraComma', comma, ',');
      }
    this.#at += 1;
  }

  /** The next sign that is no space; nothing at the end. */
  #next(): string {
    this.#take(space);
    return this.#text.charAt(this.#at);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }

  #line = (): number => lineAt(this.#text, this.#at);

  #error(kind: JsonTrouble): JsonError {
    const rest = this.#text.slice(this.#at);
    if (rest === '') return new JsonError('ends', this.#line(), '');
    if (/^[“”„»«]/.test(rest)) return new JsonError('curlyQuotes', this.#line(), rest.charAt(0));
    if (/^(?:\/[/*]|#)/.test(rest)) return new JsonError('comment', this.#line(), rest.slice(0, 2));
    return new JsonError(kind, this.#line(), [...rest][0] ?? '');
  }
}
