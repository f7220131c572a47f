import fc from 'fast-check';
import type * as v from 'valibot';
import type { CallName } from '../../src/actions/calls';
import { payloads } from '../../src/actions/payloads';
import { hostileText, objectNames } from './hostileText';

const numbers = fc.oneof(
  { weight: 3, arbitrary: fc.nat(12) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-1, 0.5, -0, 999_999, 1_000_000, 2 ** 31, 2 ** 53, 1e308, NaN, Infinity),
  },
  { weight: 1, arbitrary: fc.integer({ min: 2023, max: 2027 }) },
);
const enormous = fc
  .tuple(
    fc.constantFrom('x', 'å', '\ud800', '👩‍👩‍👧‍👦', '/folders/', 'Datum: 4/11 '),
    fc.constantFrom(301, 2001, 10_001, 200_000),
  )
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));
/** Mostly as long as something that a person writes, and cut anywhere. */
export const text = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(hostileText, fc.constantFrom(20, 100, 300))
      .map(([words, most]) => words.slice(0, most)),
  },
  { weight: 1, arbitrary: enormous },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '2025-12-01', '2025-11-31', 'Anna', 'Vi ser att ni prövar', '+1'),
  },
);

/** An object with such a key of its own, as JSON carries it. */
const withKey = (key: string, value: unknown): object =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value ?? null)}}`) as object;
const polluting = fc
  .tuple(fc.constantFrom(...objectNames), fc.constantFrom(null, 1, 'x', { ok: true, polluted: true }, []))
  .map(([key, value]) => withKey(key, value));
const deep = fc.constantFrom('[', '{"a":').map((sign) => {
  const end = sign === '[' ? ']' : '}';
  return JSON.parse(`${sign.repeat(200)}1${end.repeat(200)}`) as unknown;
});

/** Anything that google.script.run carries. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(null, undefined, true, false, [], {}, '', 0) },
  numbers,
  text,
  { weight: 2, arbitrary: polluting },
  deep,
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.constantFrom<unknown>({}, null, 1), { maxLength: 3 }),
);

/** What stands in the files, for payloads that are about something. */
export interface Standing {
  places: readonly unknown[];
  entries: readonly unknown[];
  fields: readonly { field: string; was: string }[];
  texts: readonly string[];
  links: readonly string[];
}

type Schema = v.GenericSchema & Partial<Shape>;
interface Shape {
  entries: Record<string, Schema>;
  wrapped: Schema;
  item: Schema;
  options: readonly unknown[];
}

/** What stands where something like it is asked for; null where nothing does. */
function knownFor(
  entries: object,
  { places, entries: rows, fields }: Standing,
): fc.Arbitrary<unknown> | null {
  const among = (known: readonly unknown[]) => (known.length > 0 ? fc.constantFrom(...known) : null);
  if ('block' in entries) return among(places);
  if ('reaction' in entries && 'mine' in entries) return among(rows);
  if (!('was' in entries) || fields.length === 0) return null;
  return fc.tuple(fc.constantFrom(...fields), text).map(([field, value]) => ({ ...field, value }));
}

/** What a schema asks for, and often something beside it. */
function asked(schema: Schema, standing: Standing): fc.Arbitrary<unknown> {
  const { entries = {}, wrapped, item, options = [] } = schema;
  switch (schema.type) {
    case 'strict_object': {
      const made = fc.record(
        Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, asked(each, standing)])),
      );
      const known = knownFor(entries, standing);
      return known ? fc.oneof({ weight: 6, arbitrary: known }, made) : made;
    }
    case 'nullable':
      return fc.option(asked(wrapped as Schema, standing), { freq: 3 });
    case 'array':
      return fc.array(asked(item as Schema, standing), { maxLength: 4 });
    case 'picklist':
      return fc.constantFrom(...options);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers;
    default:
      return fc.oneof(
        { weight: 6, arbitrary: text },
        { weight: 2, arbitrary: fc.constantFrom(...standing.texts) },
        fc.constantFrom(...standing.links),
      );
  }
}

/** Leaves something out, puts something else in its place, or something beside it, anywhere in a payload. */
export type Slip = { path: number[]; kind: 'out' | 'other' | 'beside' | 'list'; value: unknown; key: string };
export const slip: fc.Arbitrary<Slip> = fc.record({
  path: fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('out', 'other', 'beside', 'list'),
  value: anything,
  key: fc.constantFrom(...objectNames, 'more', ''),
});

export function slipped(given: unknown, { path, kind, value, key }: Slip): unknown {
  if (typeof given !== 'object' || given === null) return value;
  const entries = Object.entries(given);
  const [at = 0, ...rest] = path;
  const found = entries[at % Math.max(1, entries.length)];
  const isHere = rest.length === 0 || !found || typeof found[1] !== 'object' || found[1] === null;
  if (isHere && kind === 'list') return [given];
  const changed = isHere
    ? [
        ...entries.filter((entry) => entry !== found || kind === 'beside'),
        ...(kind === 'out' ? [] : [[kind === 'beside' || !found ? key : found[0], value] as const]),
      ]
    : entries.map((entry) =>
        entry === found ? ([entry[0], slipped(entry[1], { path: rest, kind, value, key })] as const) : entry,
      );
  return Array.isArray(given) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

/** Every name that there is. */
export const names = Object.keys(payloads) as CallName[];

/** A call that the panel, or somebody with its page open, may make. */
export interface Asked {
  name: unknown;
  payload: unknown;
}

/** Calls by these names, some of them right, and by none that there are. */
export const anyCall = (among: readonly CallName[], standing: Standing): fc.Arbitrary<Asked> => {
  const named = fc
    .constantFrom(...among)
    .chain((name) =>
      fc
        .tuple(asked(payloads[name] as Schema, standing), fc.array(slip, { maxLength: 2 }))
        .map(([payload, slips]): Asked => ({ name, payload: slips.reduce(slipped, payload) })),
    );
  const right = fc
    .constantFrom(...among)
    .chain((name) => asked(payloads[name] as Schema, standing).map((payload): Asked => ({ name, payload })));
  const unknown = fc.oneof(
    fc.constantFrom<unknown>(
      ...objectNames,
      ...names.map((name) => [name]),
      'OpenDocument',
      'openDocument ',
      'call',
      'onOpen',
    ),
    anything,
  );
  return fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 4, arbitrary: named },
    { weight: 1, arbitrary: fc.record({ name: fc.constantFrom<unknown>(...among), payload: anything }) },
    { weight: 1, arbitrary: fc.record({ name: unknown, payload: anything }) },
  );
};
