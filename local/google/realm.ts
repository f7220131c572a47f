import vm from 'node:vm';

/** What belongs to the script's own world: values made with these pass `instanceof` there. */
export interface Realm {
  readonly context: vm.Context;
  array(): unknown[];
  object(): Record<string, unknown>;
  /** An object that nobody takes for a plain one. */
  instance(): object;
  date(milliseconds: number): unknown;
  error(message: string): Error;
  /** A function of the script's world that hands its arguments over as one list. */
  function(name: string, called: (given: unknown[]) => unknown): unknown;
  isDate(value: unknown): value is Date;
  isError(value: unknown): value is Error;
}

/**
 * Runs once in a new context, before the script: gives it the virtual clock as its own, takes away what
 * Apps Script has not got, and hands out the makers of that world.
 */
const prelude = `(now) => {
  const RealDate = Date;
  function VirtualDate(...given) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, given.length > 0 ? given : [now()], new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'prototype', { value: RealDate.prototype, writable: false });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  for (const name of ['UTC', 'parse']) Object.defineProperty(VirtualDate, name, { value: RealDate[name] });
  Object.defineProperty(VirtualDate, 'now', { value: () => now() });
  Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) delete globalThis[name];
  return {
    array: () => [],
    object: () => ({}),
    instance: () => Object.create(Object.create(Object.prototype)),
    date: (milliseconds) => new RealDate(milliseconds),
    error: (message) => new Error(message),
    function: (name, called) => Object.defineProperty((...given) => called(given), 'name', { value: name }),
    isDate: (value) => value instanceof RealDate,
    isError: (value) => value instanceof Error,
  };
}`;

/** A new world for one run; `now` is asked whenever the script asks for the time. */
export function makeRealm(now: () => number): Realm {
  const context = vm.createContext({});
  const makers = vm.runInContext(prelude, context)(now) as Omit<Realm, 'context'>;
  return { context, ...makers };
}
