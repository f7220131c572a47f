import { ApiError } from './apiError';
import { ExecutionStopped } from './executionStopped';
import { GoogleError, Modelled } from './modelled';
import { mostArguments } from './mostArguments';
import { mismatch } from './parameters';
import type { Realm } from './realm';

/** What the membrane asks of the run for every call: checks, charges and records it, then does it. */
export interface Gate {
  call(name: string, given: readonly unknown[], done: () => unknown): unknown;
  /** Told of what is no fault of Google's: something not modelled, or an error in the model itself. */
  problem(sentence: string): void;
}

/** Looked up once: whole spreadsheets go through here, and what is global is slow to find in a test. */
const { isArray } = Array;
const { keys } = Object;
const RealDate = Date;

/** As one that is simply set. */
const property = { configurable: true, enumerable: true, writable: true };

/** Messages only; what a script logs may be anything. */
const takesAnything = new Set(['console', 'Logger']);

/**
 * Stands between the script and the model. The script sees each modelled object as a stand-in that
 * answers only to what is modelled; plain values are copied over, made in the world they go to.
 */
export class Membrane {
  readonly #realm: Realm;
  readonly #gate: Gate;
  readonly #standIns = new WeakMap<Modelled, object>();
  readonly #modelled = new WeakMap<object, Modelled>();

  constructor(realm: Realm, gate: Gate) {
    this.#realm = realm;
    this.#gate = gate;
  }

  /** A value of the model as the script sees it. */
  toScript(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (isArray(value)) {
      const copy = this.#realm.array();
      for (const element of value) copy.push(this.toScript(element));
      return copy;
    }
    if (value instanceof Modelled) return this.#standInFor(value);
    if (value instanceof RealDate) return this.#realm.date(value.getTime());
    const copy = this.#realm.object();
    for (const key of keys(value)) {
      const held = this.toScript((value as Record<string, unknown>)[key]);
      // Set like any other, a property of this name would be taken for the object's prototype.
      if (key === '__proto__') Object.defineProperty(copy, key, { ...property, value: held });
      else copy[key] = held;
    }
    return copy;
  }

  /** A value of the script's as the model takes it; `name` is the call that it is given to. */
  fromScript(value: unknown, name: string, above: readonly object[] = []): unknown {
    if (typeof value === 'function') throw new GoogleError(`A function cannot be given to ${name}`);
    if (value === null || typeof value !== 'object') return value;
    const modelled = this.#modelled.get(value);
    if (modelled) return modelled;
    if (this.#realm.isDate(value)) return new Date(value.getTime());
    if (above.includes(value)) throw new GoogleError(`A circular structure cannot be given to ${name}`);
    const path = [...above, value];
    if (Array.isArray(value)) return Array.from(value, (element) => this.fromScript(element, name, path));
    const entries = Object.entries(value).map(([key, element]) => [
      key,
      this.fromScript(element, name, path),
    ]);
    return Object.fromEntries(entries);
  }

  /** What the script catches: an Error of its own world, named and worded as Google does. */
  errorFor(error: unknown, name: string): Error {
    if (this.#realm.isError(error)) return error;
    const { message } = error as Error;
    if (!(error instanceof GoogleError)) {
      if (!(error instanceof ExecutionStopped)) this.#gate.problem(message);
      return this.#realm.error(message);
    }
    if (!(error instanceof ApiError)) return Object.assign(this.#realm.error(message), { name: 'Exception' });
    const method = name.split('.').map(uncapitalised).join('.');
    return Object.assign(this.#realm.error(`API call to ${method} failed with error: ${message}`), {
      name: 'GoogleJsonResponseException',
      details: this.toScript({ code: error.code, message, errors: [{ message, domain: 'global' }] }),
    });
  }

  #standInFor(modelled: Modelled): object {
    const known = this.#standIns.get(modelled);
    if (known) return known;
    const refuse = (key: string): never => {
      const sentence = `${modelled.service}.${key} is not modelled in the local workspace`;
      this.#gate.problem(sentence);
      throw this.#realm.error(sentence);
    };
    const standIn: object = new Proxy(this.#realm.instance(), {
      get: (_, key) => (typeof key === 'symbol' ? undefined : this.#member(modelled, key, refuse)),
      set: (_, key) => refuse(`${String(key)} =`),
      has: (_, key) => typeof key === 'string' && find(modelled, key) !== null,
    });
    this.#standIns.set(modelled, standIn);
    this.#modelled.set(standIn, modelled);
    return standIn;
  }

  #member(modelled: Modelled, key: string, refuse: (key: string) => never): unknown {
    const found = find(modelled, key);
    if (found === null) {
      if (key === 'toString') return this.#realm.function(key, () => modelled.service);
      return refuse(key);
    }
    if (found.kind === 'value') return this.toScript(found.read());
    return this.#realm.function(key, (given) => this.#call(modelled, key, found.method, given));
  }

  #call(
    modelled: Modelled,
    key: string,
    method: (...given: unknown[]) => unknown,
    given: unknown[],
  ): unknown {
    const name = `${modelled.service}.${key}`;
    try {
      const anything = takesAnything.has(modelled.service);
      const taken = anything ? given : given.map((value) => this.fromScript(value, name));
      if (!anything && taken.length > mostArguments(name, method)) throw mismatch(taken, name);
      return this.toScript(this.#gate.call(name, taken, () => method.apply(modelled, taken)));
    } catch (error) {
      throw this.errorFor(error, name);
    }
  }
}

type Member =
  | { kind: 'method'; method: (...given: unknown[]) => unknown }
  | { kind: 'value'; read: () => unknown };

/**
 * Methods and getters of the object's classes, and its own properties that are modelled objects
 * themselves (`Drive.Files`, enumerations). All else in it is the model's own business.
 */
function find(modelled: Modelled, key: string): Member | null {
  const own = Object.getOwnPropertyDescriptor(modelled, key);
  if (own) return own.value instanceof Modelled ? { kind: 'value', read: () => own.value } : null;
  for (
    let type = Object.getPrototypeOf(modelled);
    type !== Modelled.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    const descriptor = key === 'constructor' ? undefined : Object.getOwnPropertyDescriptor(type, key);
    if (descriptor?.get) return { kind: 'value', read: () => descriptor.get?.call(modelled) };
    if (typeof descriptor?.value === 'function') return { kind: 'method', method: descriptor.value };
  }
  return null;
}

const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
