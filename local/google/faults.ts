/** A call as it is about to be made. */
export interface CallAhead {
  /** `Service.method`; a request of `fetchAll` counts as the API's method that it asks for. */
  name: string;
  /** 1 for the first call since the faults were made. */
  nth: number;
  arguments: readonly unknown[];
}

type Aim = number | string | ((call: CallAhead) => boolean);

/** Something that goes wrong at a chosen call, so that what the add-on does about it can be tried. */
export class Faults {
  readonly #planned: { hits: (call: CallAhead) => boolean; error: Error; left: number }[] = [];
  #answers: { name: string; change: (answer: unknown) => unknown }[] = [];
  #count = 0;

  /**
   * Makes a call fail: the nth of all, each of a name, or those that a function picks. An ApiError reaches
   * a fetch as its status, a GoogleError is thrown, ExecutionStopped ends the run there. `times` limits
   * how often; every time where it is left out, but once for the nth.
   */
  at(aim: Aim, error: Error, times = Number.POSITIVE_INFINITY): this {
    const hits =
      typeof aim === 'number'
        ? (call: CallAhead) => call.nth === aim
        : typeof aim === 'string'
          ? (call: CallAhead) => call.name === aim
          : aim;
    this.#planned.push({ hits, error, left: times });
    return this;
  }

  /** Lets every call of a name answer other than it would, where what goes wrong is in the answer. */
  answer<Answer>(name: string, change: (answer: Answer) => Answer): this {
    this.#answers.push({ name, change: change as (answer: unknown) => unknown });
    return this;
  }

  clear(): void {
    this.#answers = [];
    this.#planned.length = 0;
    this.#count = 0;
  }

  /** Throws what was planned for this call, if anything was. */
  check(name: string, given: readonly unknown[]): void {
    this.#count += 1;
    const call = { name, nth: this.#count, arguments: given };
    const fault = this.#planned.find((planned) => planned.left > 0 && planned.hits(call));
    if (!fault) return;
    fault.left -= 1;
    throw fault.error;
  }

  /** What a call that went well answers after all. */
  answered(name: string, answer: unknown): unknown {
    return this.#answers.filter((one) => one.name === name).reduce((now, { change }) => change(now), answer);
  }
}
