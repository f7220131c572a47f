import { InvalidFields, type Mask, parseMask } from '../fieldMask';
import { messages } from './messages';
import { otherFields } from './otherNames';
import { SheetsNotModelled, SheetsRefusal } from './refusal';

/** @throws SheetsRefusal when it is no mask. */
function maskOf(text: string): Mask {
  try {
    return parseMask(text);
  } catch (error) {
    throw error instanceof InvalidFields ? invalid(text) : error;
  }
}

const invalid = (text: string) =>
  new SheetsRefusal(`Request contains an invalid argument. Invalid field selection ${text}`);

/** Whether the mask asks for the field at this path, or for something beneath it. */
export function asksFor(mask: Mask, ...path: string[]): boolean {
  let here: Mask | undefined = mask;
  for (const name of path) {
    if (here === null) return true;
    here = here.get(name);
    if (here === undefined) return false;
  }
  return true;
}

/**
 * The mask of an update, checked against the message that it is for.
 * @throws SheetsRefusal when it is empty or names a field that the message lacks.
 */
export function updateMask(fields: unknown, message: string): Mask {
  if (typeof fields !== 'string' || fields.trim() === '')
    throw new SheetsRefusal(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  const mask = maskOf(fields);
  checkAgainst(mask, message, '');
  return mask;
}

function checkAgainst(mask: Mask, message: string, path: string): void {
  if (mask === null) return;
  const fields = messages[message];
  for (const [name, inner] of mask) {
    const type = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) throw new SheetsRefusal(`Invalid field: ${path}${name}`);
    if (inner !== null) checkAgainst(inner, type.replace(/[[\]{}]/g, ''), `${path}${name}.`);
  }
}

/**
 * The mask of an answer, checked against the message that it chooses from.
 * @throws SheetsRefusal when it names a field that the message lacks; SheetsNotModelled.
 */
export function answerMask(fields: string, message: string): Mask {
  const mask = maskOf(fields);
  checkAnswer(mask, message, fields);
  return mask;
}

function checkAnswer(mask: Mask, message: string, fields: string): void {
  if (mask === null) return;
  const known = messages[message];
  for (const [name, inner] of mask) {
    const type = known && Object.hasOwn(known, name) ? known[name] : undefined;
    if (otherFields[message]?.includes(name)) throw new SheetsNotModelled(`${message}.${name}`);
    if (type === undefined) throw invalid(fields);
    if (inner !== null) checkAnswer(inner, type.replace(/[[\]{}]/g, ''), fields);
  }
}

/** The target with the mask's fields taken from the source: what the source lacks is cleared. */
export function merged<T extends object>(target: T, source: object, mask: Mask): T {
  return mergeInto(target, source, mask) as T;
}

function mergeInto(target: unknown, source: unknown, mask: Mask): unknown {
  if (mask === null) return source;
  const result: Record<string, unknown> = { ...(target as object | undefined) };
  for (const [name, inner] of mask) {
    const value = mergeInto(result[name], (source as Record<string, unknown> | undefined)?.[name], inner);
    if (value === undefined || isEmpty(value)) delete result[name];
    else result[name] = value;
  }
  return result;
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
