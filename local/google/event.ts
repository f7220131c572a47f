import type { EnumerationValue } from './enumeration';
import { Modelled } from './modelled';
import { authModes } from './scriptApp';
import type { ScriptRun } from './scriptRun';

/** What Google hands to `onOpen`. */
class OpenEvent extends Modelled {
  readonly service: string = 'Event';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  get authMode(): EnumerationValue {
    return authModes[this.#run.authorisation];
  }
}

/** What Google hands to the function of an installed trigger; of an opening it knows more, which nobody here asks for. */
class TriggerEvent extends OpenEvent {
  readonly #trigger: string;

  constructor(run: ScriptRun, trigger: string) {
    super(run);
    this.#trigger = trigger;
  }

  get triggerUid(): string {
    return this.#trigger;
  }
}

/** The one argument of `onOpen` and of installed triggers' functions; null in runs that a person starts. */
export function eventFor(run: ScriptRun, trigger: string): Modelled | null {
  if (run.kind === 'open') return new OpenEvent(run);
  return run.kind === 'trigger' ? new TriggerEvent(run, trigger) : null;
}
