import type { EnumerationValue } from './enumeration';
import { Modelled } from './modelled';
import { authModes } from './scriptApp';
import type { ScriptRun } from './scriptRun';

/** What Google hands to the function of a trigger. */
class TriggerEvent extends Modelled {
  readonly service = 'Event';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  get authMode(): EnumerationValue {
    return authModes[this.#run.authorisation];
  }
}

/** The one argument of `onOpen` and of time-driven functions; null in runs that a person starts. */
export const eventFor = (run: ScriptRun): Modelled | null =>
  run.kind === 'open' || run.kind === 'trigger' ? new TriggerEvent(run) : null;
