import { format, formatWithOptions } from 'node:util';
import { Modelled } from './modelled';
import type { LogLine, ScriptRun } from './scriptRun';

/** What the script writes to its execution log. */
class ScriptConsole extends Modelled {
  readonly service = 'console';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  log(...given: unknown[]): void {
    this.#write('log', given);
  }

  info(...given: unknown[]): void {
    this.#write('info', given);
  }

  warn(...given: unknown[]): void {
    this.#write('warn', given);
  }

  error(...given: unknown[]): void {
    this.#write('error', given);
  }

  #write(level: LogLine['level'], given: unknown[]): void {
    this.#run.log.push({
      level,
      text: formatWithOptions({ breakLength: Number.POSITIVE_INFINITY }, ...given),
    });
  }
}

class ScriptLogger extends Modelled {
  readonly service = 'Logger';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  log(...given: unknown[]): this {
    this.#run.log.push({ level: 'log', text: format(...given) });
    return this;
  }
}

export const scriptConsole = (run: ScriptRun): Modelled => new ScriptConsole(run);
export const logger = (run: ScriptRun): Modelled => new ScriptLogger(run);
