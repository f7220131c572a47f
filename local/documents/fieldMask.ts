import { documentFields } from './documentFields';

/** A field mask as the Docs API takes it: names with what is wanted beneath each, or all of it. */
export type FieldMask = Map<string, FieldMask | 'all'>;

/** Google answers 400 with this message. */
export class InvalidFields extends Error {}

/** Maps whose keys are names and ids of the document's own. */
const maps = new Set(['namedRanges', 'lists', 'inlineObjects', 'headers', 'footers', 'footnotes']);

/**
 * Reads "title,tabs(tabProperties/title,documentTab.body.content)" or throws InvalidFields; names that
 * the Docs API does not know are invalid too.
 */
export function parseFieldMask(fields: string): FieldMask {
  const tokens = fields.match(/[A-Za-z0-9_*]+|[(),./]|\S/g) ?? [];
  let at = 0;
  const invalid = (): InvalidFields => new InvalidFields(`Invalid field selection ${tokens[at] ?? fields}`);

  function parseList(inMap: boolean): FieldMask {
    const mask: FieldMask = new Map();
    do parsePath(mask, inMap);
    while (tokens[at] === ',' && ++at);
    return mask;
  }

  function parsePath(mask: FieldMask, inMap: boolean): void {
    const name = tokens[at];
    if (!name || !(inMap ? /^[\w*]+$/.test(name) : documentFields.has(name))) throw invalid();
    at++;
    const own = maps.has(name) && !inMap;
    if (tokens[at] === '.' || tokens[at] === '/') {
      at++;
      parsePath(beneath(mask, name), own);
    } else if (tokens[at] === '(') {
      at++;
      for (const [inner, wanted] of parseList(own)) include(beneath(mask, name), inner, wanted);
      if (tokens[at] !== ')') throw invalid();
      at++;
    } else mask.set(name, 'all');
  }

  const mask = parseList(false);
  if (at < tokens.length) throw invalid();
  return mask;
}

/** The mask beneath a name; what is asked for in whole already stays whole. */
function beneath(mask: FieldMask, name: string): FieldMask {
  const there = mask.get(name);
  if (there === 'all') return new Map();
  const made: FieldMask = there ?? new Map();
  mask.set(name, made);
  return made;
}

function include(mask: FieldMask, name: string, wanted: FieldMask | 'all'): void {
  if (wanted === 'all') mask.set(name, 'all');
  else for (const [inner, more] of wanted) include(beneath(mask, name), inner, more);
}

/** What the mask leaves of an answer; an object of which nothing is wanted stays as {}, as Google has it. */
export function applyFieldMask(value: unknown, mask: FieldMask | 'all'): unknown {
  if (mask === 'all' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => applyFieldMask(entry, mask));
  const whole = mask.get('*');
  const left = Object.entries(value).flatMap(([name, inner]) => {
    const wanted = mask.get(name) ?? whole;
    return wanted === undefined ? [] : [[name, applyFieldMask(inner, wanted)]];
  });
  return Object.fromEntries(left);
}
