/** A value that google.script.run does not carry; the message is Google's. */
class IllegalValue extends TypeError {
  constructor(property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/**
 * What arrives on the other side of google.script.run: a copy made of numbers, booleans, strings, null,
 * plain objects and arrays. `undefined` becomes null in an array and is left out of an object. Throws
 * IllegalValue for a date, a function, a symbol, any other kind of object, and where a value holds itself.
 */
export function carried(value: unknown, property = '0', above: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null; // -0 arrives as 0.
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || !isPlain(value) || above.includes(value)) throw new IllegalValue(property);
  const path = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (element, index) => carried(element, String(index), path));
  }
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  return Object.fromEntries(entries.map(([key, element]) => [key, carried(element, key, path)]));
}

/** Made by braces or brackets in whichever world: the script's objects are not this one's. */
function isPlain(value: object): boolean {
  const name = Object.prototype.toString.call(value);
  if (name !== '[object Object]' && name !== '[object Array]') return false;
  const made = Object.getPrototypeOf(value);
  return Array.isArray(value) || made === null || Object.getPrototypeOf(made) === null;
}
