import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { clasp, written } from './commands';
import { Interrupted, Obstacle } from './setting';

/** Why clasp did not do what it was asked; each has its sentence. */
type Failure = 'noClasp' | 'noNetwork' | 'apiOff' | 'notSignedIn' | 'notFound' | 'refused' | 'other';

export class ClaspFailed extends Error {
  constructor(
    readonly failure: Failure,
    /** What clasp said, in its own words. */
    readonly said: string,
    readonly command: string,
  ) {
    super(said);
  }
}

/** How Google's and npm's answers read, the first that fits. */
const failures: [Failure, RegExp][] = [
  ['apiOff', /has not enabled the Apps Script API|script\.google\.com\/home\/usersettings/i],
  [
    'notSignedIn',
    /no credentials|invalid_grant|invalid_rapt|not logged in|unauthenticated|not authenticated/i,
  ],
  ['notFound', /requested entity was not found|\b404\b|file not found/i],
  ['refused', /does not have permission|insufficient permission|permission denied|access denied|\b403\b/i],
  ['noNetwork', /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|npm error network/i],
];

/** For what a record names and Google has no more, in words that say which record it is. */
export const unlessFound =
  (sentence: string) =>
  (error: unknown): never => {
    throw error instanceof ClaspFailed && error.failure === 'notFound' ? new Obstacle(sentence) : error;
  };

/** Runs clasp's commands, until Ctrl-C: a command that has begun may still answer, and no other begins. */
export class Running {
  constructor(private readonly interrupt: AbortSignal) {}

  /**
   * What clasp answers, where `isAnswer` knows it as one: clasp ends with 0 even where it refused a command.
   * Throws ClaspFailed and Interrupted.
   */
  async ask<T>(
    command: readonly string[],
    folder: string,
    isAnswer: (value: unknown) => value is T,
  ): Promise<T> {
    const { code, answer, said } = await this.#run(command, folder, 'pipe');
    const parsed = code === 0 ? parse(answer) : undefined;
    if (isAnswer(parsed)) return parsed;
    const words = said.trim() || answer.trim();
    const [failure] = failures.find(([, sign]) => sign.test(words)) ?? ['other' as const];
    throw this.#failed(new ClaspFailed(failure, words, written(command)));
  }

  /** Lets clasp have the terminal. Throws ClaspFailed and Interrupted. */
  async lend(command: readonly string[], folder: string, failure: Failure): Promise<void> {
    const { code } = await this.#run(command, folder, 'inherit');
    if (code !== 0) throw this.#failed(new ClaspFailed(failure, '', written(command)));
  }

  #failed(error: ClaspFailed): Error {
    return this.interrupt.aborted ? new Interrupted() : error;
  }

  #run(command: readonly string[], cwd: string, stdio: 'pipe' | 'inherit') {
    if (this.interrupt.aborted) throw new Interrupted();
    const child = started(['--yes', clasp, ...command], {
      cwd,
      stdio: [stdio === 'pipe' ? 'ignore' : stdio, stdio, stdio],
    });
    let answer = '';
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    return new Promise<{ code: number; answer: string; said: string }>((resolve, reject) => {
      child.on('error', () => reject(new ClaspFailed('noClasp', '', written(command))));
      child.on('close', (code) => resolve({ code: code ?? 1, answer, said }));
    });
  }
}

/**
 * On Windows npx is a command file, which only a shell can start. Each id that comes from a person, a record
 * or Google has been looked at where it was read, so no word holds a sign that a shell would act on.
 */
const started = (words: readonly string[], options: SpawnOptions): ChildProcess =>
  process.platform === 'win32'
    ? spawn(['npx', ...words.map((word) => `"${word}"`)].join(' '), { ...options, shell: true })
    : spawn('npx', words, options);

/** Undefined where it is no JSON. */
function parse(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}
