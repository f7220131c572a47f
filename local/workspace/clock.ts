/** Where the workspace takes its time from: the wall, or a clock that only moves when told to. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets time pass: what a run of the script has cost. A wall clock goes at its own pace. */
  pass(milliseconds: number): void;
}

export const wallClock: Clock = { now: () => Date.now(), pass: () => {} };

/** Stands still between calls, so that what happens is the same every time. */
export class SteppedClock implements Clock {
  #now: number;

  constructor(start: string | number) {
    this.#now = typeof start === 'number' ? start : Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
