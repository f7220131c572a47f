import { createInterface } from 'node:readline';

/** Asks in the terminal. Where nobody is left to answer, and after Ctrl-C, every question gets null. */
export class Asking {
  readonly #terminal = createInterface({ input: process.stdin });
  readonly #lines = this.#terminal[Symbol.asyncIterator]();

  constructor(
    private readonly yes: RegExp,
    private readonly interrupt: AbortSignal,
  ) {
    interrupt.addEventListener('abort', () => this.close());
  }

  async line(question: string): Promise<string | null> {
    if (this.interrupt.aborted) return null;
    process.stdout.write(`${question} `);
    const { value, done } = await this.#lines.next();
    // What is not typed does not show, and the next sentence would go on in the same line.
    if (done || !process.stdin.isTTY) process.stdout.write('\n');
    return done ? null : String(value).trim();
  }

  async agreed(question: string): Promise<boolean> {
    return this.yes.test((await this.line(question)) ?? '');
  }

  /** While another program has the terminal. */
  async aside(other: () => Promise<void>): Promise<void> {
    this.#terminal.pause();
    await other();
    this.#terminal.resume();
  }

  close(): void {
    this.#terminal.close();
  }
}
