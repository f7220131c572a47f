import { GoogleError, Modelled } from './modelled';
import type { ScriptRun } from './scriptRun';

/**
 * One lock. Runs follow one another here, so only a lock that a test has given to someone else
 * (ScriptState.heldLocks) is ever waited for.
 */
class Lock extends Modelled implements GoogleAppsScript.Lock.Lock {
  readonly service = 'Lock';
  readonly #run: ScriptRun;
  readonly #name: string;
  #held = false;

  constructor(run: ScriptRun, name: string) {
    super();
    this.#run = run;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#held;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.#held) return true;
    if (this.#run.state.heldLocks.has(this.#name)) {
      this.#run.spend(timeoutInMillis);
      return false;
    }
    this.#held = true;
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#held = false;
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
