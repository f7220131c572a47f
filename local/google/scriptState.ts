import type { Workspace } from '../workspace/workspace';
import { QuotaMeter } from './quotas';

/** What Google keeps between runs and may forget: the cache, who holds which lock, what the quotas have counted. */
export class ScriptState {
  readonly quotas = new QuotaMeter();
  /** By store ("user:EMAIL"), then key; `until` in milliseconds since 1970. */
  readonly caches = new Map<string, Map<string, { value: string; until: number }>>();
  /** Locks that someone else holds, by store; none in the local workspace, where runs follow one another. */
  readonly heldLocks = new Set<string>();
  /** E-mail addresses of those who have not agreed to all that the add-on asks for now; nobody, usually. */
  readonly toAuthorise = new Set<string>();
}

const states = new WeakMap<Workspace, ScriptState>();

/** The same state for every run in a workspace, until the process ends. */
export function stateOf(workspace: Workspace): ScriptState {
  const state = states.get(workspace) ?? new ScriptState();
  states.set(workspace, state);
  return state;
}
