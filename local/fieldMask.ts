/**
 * What a field mask of Google's APIs picks: null is everything beneath, a map the named fields, of which
 * "*" stands for each.
 */
export type Mask = Map<string, Mask> | null;

/** It is no mask, or names a field that there is not. */
export class InvalidFields extends Error {
  constructor(selection: string) {
    super(`Invalid field selection ${selection}`);
  }
}

/** Reads a mask: "a,b.c,d(e,f/g),h/*". Throws InvalidFields. */
export function parseMask(text: string): Mask {
  const tokens = text.match(/[^\s,()./]+|[,()./]/g) ?? [];
  let at = 0;
  const invalid = () => new InvalidFields(tokens[at] ?? text);
  const list = (): Mask => {
    let mask: Mask = new Map();
    do mask = join(mask, path());
    while (tokens[at] === ',' && ++at);
    return mask;
  };
  const path = (): Mask => {
    const name = tokens[at];
    if (name === undefined || /^[,()./]$/.test(name)) throw invalid();
    at += 1;
    const inner = beneath();
    return name === '*' && inner === null ? null : new Map([[name, inner]]);
  };
  const beneath = (): Mask => {
    if (tokens[at] === '.' || tokens[at] === '/') {
      at += 1;
      return path();
    }
    if (tokens[at] !== '(') return null;
    at += 1;
    const inner = list();
    if (tokens[at] !== ')') throw invalid();
    at += 1;
    return inner;
  };
  const mask = list();
  if (at !== tokens.length) throw invalid();
  return mask;
}

function join(one: Mask, other: Mask): Mask {
  if (one === null || other === null) return null;
  const joined = new Map(one);
  for (const [name, mask] of other) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? mask : join(before, mask));
  }
  return joined;
}

/** Looked up once: whole spreadsheets go through here, and what is global is slow to find in a test. */
const { isArray } = Array;
const { keys, fromEntries } = Object;

/** What a mask leaves of an answer; an object of which nothing is wanted stays as {}, as Google has it. */
export function select(value: unknown, mask: Mask): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map((item) => select(item, mask));
  const each = mask.get('*');
  const left: [string, unknown][] = [];
  for (const name of keys(value)) {
    const wanted = mask.get(name) ?? (mask.has(name) ? null : each);
    const field = (value as Record<string, unknown>)[name];
    if (wanted !== undefined && field !== undefined) left.push([name, select(field, wanted)]);
  }
  return fromEntries(left);
}
