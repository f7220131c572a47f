/// <reference path="../gas-local.d.ts" />
import { require as load } from 'gas-local';
import { makeRealm } from './realm';

/**
 * Evaluates the built script in a context, unchanged, and returns the names of its own top-level
 * functions that may be called from outside: those that do not end in `_`.
 */
export function loadScript(dist: string, context: Record<string, unknown>): string[] {
  const before = new Set(Object.getOwnPropertyNames(context));
  load(dist, context, { filter: (file) => file.endsWith('Code.js') });
  return Object.keys(context).filter(
    (name) => !before.has(name) && typeof context[name] === 'function' && !name.endsWith('_'),
  );
}

/** The same names, for a sidebar's frame: what `google.script.run` has. */
export const functionsOf = (dist: string): string[] =>
  loadScript(dist, makeRealm(() => 0).context as Record<string, unknown>);
