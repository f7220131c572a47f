/** A call as it is about to be made. */
export interface CallAhead {
  /** `Service.method`; a request of `fetchAll` counts as the API's method that it asks for. */
  name: string;
  /** 1 for the first call since the faults were made. */
  nth: number;
  arguments: readonly unknown[];
}

type Aim = number | string | ((call: CallAhead) => boolean);
/** What happens before a call is made; `spend` lets time pass for the run. */
type Work = (spend: (milliseconds: number) => void) => void;

/** Something that goes wrong at a chosen call, so that what the add-on does about it can be tried. */
export class Faults {
  readonly #planned: { hits: (call: CallAhead) => boolean; work: Work; left: number }[] = [];
  #answers: { name: string; change: (answer: unknown) => unknown }[] = [];
  #count = 0;

  /**
   * Makes a call fail: the nth of all, each of a name, or those that a function picks. An ApiError reaches
   * a fetch as its status, a GoogleError is thrown, ExecutionStopped ends the run there. `times` limits
   * how often; every time where it is left out, but once for the nth.
   */
  at(aim: Aim, error: Error, times = Number.POSITIVE_INFINITY): this {
    const fail = () => {
      throw error;
    };
    return this.before(aim, fail, times);
  }

  /** Makes a call take so much longer. */
  slow(aim: Aim, milliseconds: number, times = Number.POSITIVE_INFINITY): this {
    return this.before(aim, (spend) => spend(milliseconds), times);
  }

  /** Lets something happen before a call, as when someone else does a thing meanwhile. */
  before(aim: Aim, work: Work, times = Number.POSITIVE_INFINITY): this {
    const hits =
      typeof aim === 'number'
        ? (call: CallAhead) => call.nth === aim
        : typeof aim === 'string'
          ? (call: CallAhead) => call.name === aim
          : aim;
    this.#planned.push({ hits, work, left: times });
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

  /** Does what was planned for this call, and throws what it shall fail with, if anything. */
  check(name: string, given: readonly unknown[], spend: (milliseconds: number) => void): void {
    this.#count += 1;
    const call = { name, nth: this.#count, arguments: given };
    for (const planned of [...this.#planned]) {
      if (planned.left <= 0 || !planned.hits(call)) continue;
      planned.left -= 1;
      planned.work(spend);
    }
  }

  /** What a call that went well answers after all. */
  answered(name: string, answer: unknown): unknown {
    return this.#answers.filter((one) => one.name === name).reduce((now, { change }) => change(now), answer);
  }
}
