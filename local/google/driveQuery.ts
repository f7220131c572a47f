import type { DriveItem } from '../workspace/item';
import { ApiError } from './apiError';

type Test = (item: DriveItem, trashed: boolean) => boolean;

/** Parts of a query: words, operators, brackets, and values in quotes. */
const token = /\s*(?:'((?:[^'\\]|\\.)*)'|(!=|<=|>=|=|<|>|\(|\))|([A-Za-z]+))/y;

/** The limit is not documented; this many conditions are known to have gone through. */
const mostConditions = 200;

export interface Query {
  test: Test;
  /** Every folder that is named: Drive refuses the whole query when one of them is out of reach. */
  parents: readonly string[];
}

/** Google's search words for files, as far as the add-on could need them; what is not known throws 400. */
export function parseQuery(query: string): Query {
  const reader = new QueryReader(query);
  return { test: reader.read(), parents: reader.parents };
}

type Part = { kind: 'value' | 'sign' | 'word'; text: string };

class QueryReader {
  readonly parents: string[] = [];
  readonly #parts: Part[];
  #at = 0;
  #conditions = 0;

  constructor(query: string) {
    this.#parts = split(query);
  }

  read(): Test {
    const test = this.#either();
    if (this.#at < this.#parts.length) throw invalid();
    return test;
  }

  #either(): Test {
    const tests = [this.#both()];
    while (this.#skip('or')) tests.push(this.#both());
    return tests.length === 1
      ? (tests[0] as Test)
      : (item, trashed) => tests.some((test) => test(item, trashed));
  }

  #both(): Test {
    const tests = [this.#one()];
    while (this.#skip('and')) tests.push(this.#one());
    return tests.length === 1
      ? (tests[0] as Test)
      : (item, trashed) => tests.every((test) => test(item, trashed));
  }

  #one(): Test {
    if (this.#skip('not')) {
      const test = this.#one();
      return (item, trashed) => !test(item, trashed);
    }
    if (this.#skip('(')) {
      const test = this.#either();
      if (!this.#skip(')')) throw invalid();
      return test;
    }
    this.#conditions += 1;
    if (this.#conditions > mostConditions)
      throw new ApiError(400, 'INVALID_ARGUMENT', 'The query is too complex.');
    return this.#condition();
  }

  #condition(): Test {
    const [first, operator, last] = [this.#next(), this.#next(), this.#next()];
    if (first.kind === 'value' && operator.text === 'in' && last.text === 'parents') {
      this.parents.push(first.text);
      return (item) => item.parent === first.text;
    }
    const field = fields[first.text];
    const test = field?.[operator.text];
    if (first.kind !== 'word' || !test || (last.kind !== 'value' && first.text !== 'trashed'))
      throw invalid();
    return test(last.text);
  }

  #next(): Part {
    const part = this.#parts[this.#at++];
    if (!part) throw invalid();
    return part;
  }

  #skip(text: string): boolean {
    const part = this.#parts[this.#at];
    if (!part || part.kind === 'value' || part.text !== text) return false;
    this.#at += 1;
    return true;
  }
}

const fields: Record<string, Record<string, (value: string) => Test>> = {
  trashed: {
    '=': (value) => (_, trashed) => trashed === (value === 'true'),
    '!=': (value) => (_, trashed) => trashed !== (value === 'true'),
  },
  mimeType: {
    '=': (value) => (item) => item.mimeType === value,
    '!=': (value) => (item) => item.mimeType !== value,
  },
  name: {
    '=': (value) => (item) => item.name === value,
    '!=': (value) => (item) => item.name !== value,
    /** `contains` looks at the beginnings of words. */
    contains: (value) => (item) => ` ${item.name.toLowerCase()}`.includes(` ${value.toLowerCase()}`),
  },
  modifiedTime: {
    '>': (value) => (item) => Date.parse(item.modifiedTime) > Date.parse(value),
    '>=': (value) => (item) => Date.parse(item.modifiedTime) >= Date.parse(value),
    '<': (value) => (item) => Date.parse(item.modifiedTime) < Date.parse(value),
    '<=': (value) => (item) => Date.parse(item.modifiedTime) <= Date.parse(value),
  },
};

function split(query: string): Part[] {
  const parts: Part[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < query.trimEnd().length) {
    const found = token.exec(query);
    if (!found) throw invalid();
    const [, value, sign, word] = found;
    if (value !== undefined) parts.push({ kind: 'value', text: value.replace(/\\(.)/g, '$1') });
    else
      parts.push(sign !== undefined ? { kind: 'sign', text: sign } : { kind: 'word', text: word as string });
  }
  return parts;
}

const invalid = (): ApiError => new ApiError(400, 'INVALID_ARGUMENT', 'Invalid Value');
