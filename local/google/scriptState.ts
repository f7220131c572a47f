import type { Workspace } from '../workspace/workspace';
import { QuotaMeter } from './quotas';

/** What Google keeps between runs and may forget: the cache, who holds which lock, what the quotas have counted. */
export class ScriptState {
  readonly quotas = new QuotaMeter();
  /** By store ("user:EMAIL"), then key; `until` in milliseconds since 1970. */
  readonly caches = new Map<string, Map<string, { value: string; until: number }>>();
  /** Who holds each lock ("document:ID", "user:EMAIL", "script"): a run, or a test. Gone when the run ends. */
  readonly heldLocks = new Map<string, object>();
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
