import { require as load } from 'gas-local';
import { makeRealm } from './realm';

/** The built script in a context, as Google has it: one file, loaded unchanged. */
export function loadScript(dist: string, context: object): void {
  load(dist, context, { filter: (file) => file.endsWith('Code.js') });
}

const known = new Map<string, readonly string[]>();

/** Names of the script's own functions that a sidebar may call: those of the top level that do not end in `_`. */
export function topLevelFunctions(dist: string): readonly string[] {
  const before = known.get(dist);
  if (before) return before;
  const { context } = makeRealm(() => 0);
  loadScript(dist, context);
  const names = Object.keys(context).filter(
    (name) => typeof context[name] === 'function' && !name.endsWith('_'),
  );
  known.set(dist, names);
  return names;
}
