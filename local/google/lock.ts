import { GoogleError, Modelled } from './modelled';
import type { ScriptRun } from './scriptRun';

/**
 * One lock. Runs follow one another here, so it is only waited for in a run that a test lets begin within
 * another one, and where a test has given it to someone else. Whoever has it cannot go on meanwhile, so all
 * waiting is in vain.
 */
class Lock extends Modelled implements GoogleAppsScript.Lock.Lock {
  readonly service = 'Lock';
  readonly #run: ScriptRun;
  readonly #name: string;

  constructor(run: ScriptRun, name: string) {
    super();
    this.#run = run;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#held.get(this.#name) === this.#run;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    if (this.#held.has(this.#name)) {
      this.#run.spend(timeoutInMillis);
      return false;
    }
    this.#held.set(this.#name, this.#run);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.#held.delete(this.#name);
  }

  get #held(): Map<string, object> {
    return this.#run.state.heldLocks;
  }
}

class LockService extends Modelled {
  readonly service = 'LockService';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  /** Null without an open file and in time-driven runs. */
  getDocumentLock(): Lock | null {
    const { file, kind } = this.#run;
    return file && kind !== 'trigger' ? new Lock(this.#run, `document:${file.id}`) : null;
  }

  getUserLock(): Lock {
    return new Lock(this.#run, `user:${this.#run.person.email}`);
  }

  getScriptLock(): Lock {
    return new Lock(this.#run, 'script');
  }
}

export const lockService = (run: ScriptRun): Modelled => new LockService(run);
