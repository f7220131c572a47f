import { enumerations, type FieldType, isRequestKind, messages, type RequestKind } from './messages';
import { otherFields, otherKinds } from './otherNames';
import { SheetsNotModelled, SheetsRefusal } from './refusal';

/** One request of a batch, its message checked against the API's reference. */
export interface CheckedRequest {
  kind: RequestKind;
  message: Record<string, unknown>;
}

/** Google's advice for the size of a request, held as a limit. */
const mostBytes = 2 * 1024 * 1024;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeName = (type: string) => `type.googleapis.com/google.apps.sheets.v4.${type}`;

const scalars: Record<string, { holds: (value: unknown) => boolean; name: string }> = {
  int: {
    holds: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
    name: 'TYPE_INT32',
  },
  double: { holds: (value) => typeof value === 'number', name: 'TYPE_DOUBLE' },
  bool: { holds: (value) => typeof value === 'boolean', name: 'TYPE_BOOL' },
  string: { holds: (value) => typeof value === 'string', name: 'TYPE_STRING' },
  any: { holds: () => true, name: '' },
};

/**
 * What a payload becomes on its way to Google: what JSON cannot carry is lost there too.
 * @throws SheetsRefusal when it is too large or holds a cycle.
 */
function asJson(payload: unknown): unknown {
  let json: string | undefined;
  try {
    json = JSON.stringify(payload);
  } catch {
    throw new SheetsRefusal('Invalid JSON payload received. The payload cannot be written as JSON.');
  }
  if (json === undefined) return {};
  if (Buffer.byteLength(json) > mostBytes)
    throw new SheetsRefusal(`Request payload size exceeds the limit: ${mostBytes} bytes.`);
  return JSON.parse(json);
}

/**
 * Checks a value against a message of the API.
 * @returns the value without its nulls, which the API takes as absent.
 * @throws SheetsRefusal with every fault that was found, or SheetsNotModelled.
 */
export function checked(type: FieldType, value: unknown, path = ''): unknown {
  const faults: string[] = [];
  const result = read(type, value, unsaid, faults);
  if (faults.length === 0) return result;
  // Where each fault stands is worked out only now: most payloads have none, and some have 100,000 fields.
  const told: string[] = [];
  read(type, value, path, told);
  throw new SheetsRefusal(told.join('\n'));
}

/** A path that nobody will read. */
const unsaid = Symbol('path');
type Path = string | typeof unsaid;

const beneath = (path: Path, name: string): Path => (path === unsaid ? unsaid : `${path}.${snake(name)}`);
const itemOf = (path: Path, key: string | number): Path => (path === unsaid ? unsaid : `${path}[${key}]`);

/** The requests of a batch, each of one known kind. */
export function checkedRequests(payload: unknown): CheckedRequest[] {
  const body = asJson(payload);
  if (!isObject(body)) throw new SheetsRefusal('Invalid JSON payload received. Unexpected token.');
  const known = ['requests', 'includeSpreadsheetInResponse', 'responseRanges', 'responseIncludeGridData'];
  for (const name of Object.keys(body)) {
    if (!known.includes(name))
      throw new SheetsRefusal(`Invalid JSON payload received. Unknown name "${name}": Cannot find field.`);
    if (name !== 'requests') throw new SheetsNotModelled(`batchUpdate's ${name}`);
  }
  const requests = body.requests;
  if (!Array.isArray(requests) || requests.length === 0)
    throw new SheetsRefusal('Must specify at least one request.');
  return requests.map(checkedRequest);
}

function checkedRequest(request: unknown, index: number): CheckedRequest {
  const path = `requests[${index}]`;
  if (!isObject(request))
    throw new SheetsRefusal(
      `Invalid value at '${path}' (${typeName('Request')}), ${JSON.stringify(request)}`,
    );
  const names = Object.keys(request).filter((name) => request[name] !== null);
  for (const name of names) {
    if (otherKinds.includes(name)) throw new SheetsNotModelled(`The request ${name}`);
    if (!isRequestKind(name))
      throw new SheetsRefusal(
        `Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`,
      );
  }
  const [kind, second] = names;
  if (second)
    throw new SheetsRefusal(
      `Invalid value at '${path}' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    );
  if (kind === undefined || !isRequestKind(kind)) throw new SheetsRefusal(`Invalid ${path}: No request set.`);
  const message = checked(kind, request[kind], `${path}.${snake(kind)}`);
  return { kind, message: message as Record<string, unknown> };
}

function read(type: FieldType, value: unknown, path: Path, faults: string[]): unknown {
  if (type.startsWith('[')) return readList(type.slice(1, -1), value, path, faults);
  if (type.startsWith('{')) return readMap(type.slice(1, -1), value, path, faults);
  const scalar = scalars[type];
  if (scalar) {
    if (!scalar.holds(value))
      faults.push(`Invalid value at '${String(path)}' (${scalar.name}), ${JSON.stringify(value)}`);
    return value;
  }
  const choices = enumerations[type];
  if (choices) {
    if (typeof value !== 'string' || !choices.includes(value))
      faults.push(`Invalid value at '${String(path)}' (${typeName(type)}), ${JSON.stringify(value)}`);
    return value;
  }
  return readMessage(type, value, path, faults);
}

function readList(type: FieldType, value: unknown, path: Path, faults: string[]): unknown {
  if (!Array.isArray(value)) {
    faults.push(`Invalid value at '${String(path)}' (${typeName(type)}), ${JSON.stringify(value)}`);
    return [];
  }
  return value.map((item, index) => read(type, item ?? emptyOf(type), itemOf(path, index), faults));
}

const emptyOf = (type: FieldType) => (messages[type] ? {} : null);

function readMap(type: FieldType, value: unknown, path: Path, faults: string[]): unknown {
  if (!isObject(value)) {
    faults.push(`Invalid value at '${String(path)}' (${typeName(type)}), ${JSON.stringify(value)}`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, read(type, item, itemOf(path, key), faults)]),
  );
}

function readMessage(type: FieldType, value: unknown, path: Path, faults: string[]): unknown {
  const fields = messages[type];
  if (!fields) throw new SheetsNotModelled(`The message ${type}`);
  if (!isObject(value)) {
    faults.push(`Invalid value at '${String(path)}' (${typeName(type)}), ${JSON.stringify(value)}`);
    return {};
  }
  const result: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === null) continue;
    const fieldType = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (fieldType) result[name] = read(fieldType, item, beneath(path, name), faults);
    else if (otherFields[type]?.includes(name)) throw new SheetsNotModelled(`${type}.${name}`);
    else
      faults.push(
        `Invalid JSON payload received. Unknown name "${name}" at '${String(path)}': Cannot find field.`,
      );
  }
  return result;
}
