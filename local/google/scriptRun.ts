import type { Person } from '../workspace/item';
import type { Workspace } from '../workspace/workspace';
import { costOf } from './costs';
import { ExecutionStopped } from './executionStopped';
import type { Faults } from './faults';
import type { Manifest } from './manifest';
import type { CursorPlace, Effect, MenuModel, Run } from './modelled';
import { checkPermission } from './permissions';
import { type ScriptState, stateOf } from './scriptState';
import type { Gate } from './strict';

/** A call that the script made. */
export interface ServiceCall {
  /** `Service.method`; a request of a fetch is named like the advanced service's method it asks for. */
  name: string;
  /** Milliseconds of virtual time since the run began, when it was made. */
  at: number;
  /** What the call itself cost; what it let pass beyond that shows in the next call's `at`. */
  cost: number;
  /** Whether it counts as a call to Google in the budgets. */
  remote: boolean;
  /** What it failed with, or null. */
  failed: string | null;
}

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

export interface RunSetting {
  dist: string;
  workspace: Workspace;
  manifest: Manifest;
  person: Person;
  file: Run['file'];
  authorisation: Run['authorisation'];
  kind: Run['kind'];
  cursor: CursorPlace | null;
  faults: Faults | null;
}

const longest = { open: 30_000, menu: 360_000, call: 360_000, trigger: 360_000, card: 30_000 };

/** One run of the script: what every service knows of it, and the gate that every call goes through. */
export class ScriptRun implements Run, Gate {
  readonly dist: string;
  readonly workspace: Workspace;
  readonly manifest: Manifest;
  readonly person: Person;
  readonly file: Run['file'];
  readonly authorisation: Run['authorisation'];
  readonly kind: Run['kind'];
  readonly cursor: CursorPlace | null;
  readonly state: ScriptState;
  readonly calls: ServiceCall[] = [];
  readonly effects: Effect[] = [];
  readonly log: LogLine[] = [];
  readonly problems: string[] = [];
  menu: MenuModel | null = null;
  readonly #faults: Faults | null;
  readonly #start: number;
  readonly #saves: (() => void)[] = [];
  #elapsed = 0;
  #stopped: ExecutionStopped | null = null;

  constructor(setting: RunSetting) {
    this.dist = setting.dist;
    this.workspace = setting.workspace;
    this.manifest = setting.manifest;
    this.person = setting.person;
    this.file = setting.file;
    this.authorisation = setting.authorisation;
    this.kind = setting.kind;
    this.cursor = setting.cursor;
    this.state = stateOf(setting.workspace);
    this.#faults = setting.faults;
    this.#start = setting.workspace.clock.now();
  }

  get elapsed(): number {
    return this.#elapsed;
  }

  /** Why the run was ended, or null. */
  get stopped(): ExecutionStopped | null {
    return this.#stopped;
  }

  now(): number {
    return this.#start + this.#elapsed;
  }

  /** Throws ExecutionStopped at the call that takes the run beyond its longest time, and ever after. */
  spend(milliseconds: number): void {
    const left = longest[this.kind] - this.#elapsed;
    const passed = Math.min(milliseconds, left);
    this.#elapsed += passed;
    this.workspace.clock.pass(passed);
    if (milliseconds >= left) throw this.#stop(new ExecutionStopped());
  }

  atEnd(save: () => void): void {
    this.#saves.push(save);
  }

  /** What was written by the end is saved even when the script has failed, as in Google; locks go with the run. */
  end(): void {
    try {
      if (!this.#stopped?.losesUnsaved) for (const save of this.#saves) save();
    } finally {
      const { heldLocks } = this.state;
      for (const [name, holder] of heldLocks) if (holder === this) heldLocks.delete(name);
    }
  }

  show(effect: Effect): void {
    this.effects.push(effect);
  }

  problem(sentence: string): void {
    this.problems.push(sentence);
  }

  call(name: string, given: readonly unknown[], done: () => unknown): unknown {
    const { milliseconds, remote } = costOf(name);
    return this.#record({ name, cost: milliseconds, remote }, () => {
      checkPermission(name, this.authorisation, this.manifest.scopes);
      this.#meet(name, given);
      this.spend(milliseconds);
      const answer = done();
      return this.#faults ? this.#faults.answered(name, answer) : answer;
    });
  }

  /** A request within a call, whose time the call reckons itself: recorded, under its quota, open to faults. */
  request(name: string, given: readonly unknown[], done: () => unknown): unknown {
    return this.#record({ name, cost: 0, remote: false }, () => {
      this.#meet(name, given);
      return done();
    });
  }

  /** What may stand in the way of a call that is permitted. */
  #meet(name: string, given: readonly unknown[]): void {
    this.#faults?.check(name, given, (milliseconds) => this.spend(milliseconds));
    this.state.quotas.count(name, this.person.email, this.now());
  }

  #record(made: Pick<ServiceCall, 'name' | 'cost' | 'remote'>, done: () => unknown): unknown {
    if (this.#stopped) throw this.#stopped;
    const call: ServiceCall = { ...made, at: this.#elapsed, failed: null };
    this.calls.push(call);
    try {
      return done();
    } catch (error) {
      call.failed = (error as Error).message;
      if (error instanceof ExecutionStopped) this.#stop(error);
      throw error;
    }
  }

  #stop(error: ExecutionStopped): ExecutionStopped {
    this.#stopped ??= error;
    return this.#stopped;
  }
}
