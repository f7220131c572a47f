/**
 * What google.script.run carries: numbers, booleans, strings, null, plain objects and arrays. In an array
 * `undefined` becomes null, in an object it is left out; a Date, a function, a DOM node or a cycle fails
 * the call (Google: HTML Service, communication, "Parameters and return values").
 */
export function carried(value: unknown, above: readonly object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new NotCarried(typeof value);
  if (above.includes(value)) throw new NotCarried('a cycle');
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : carried(one, within)));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotCarried('an object that is not plain');
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, carried(one, within)]));
}

/** A value that google.script.run does not take. */
export class NotCarried extends Error {
  constructor(what: string) {
    super(`Failed due to illegal value: ${what}`);
  }
}
