import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export interface Script {
  title: string;
  container: string | null;
  type: string | null;
  files: Record<string, string>;
  versions: { description: string; files: Record<string, string> }[];
  deployments: Record<string, number>;
}

interface Google {
  account: string | null;
  mayBe: string;
  apiOn: boolean;
  outage: boolean;
  /** The command during which someone presses Ctrl-C. */
  interruptedAt: string | null;
  /** A command that is answered with something else than an answer, as one that clasp refuses is. */
  oddAnswer: { command: string; answer: string } | null;
  count: number;
  scripts: Record<string, Script>;
}

/** A terminal with the command as it was built, and Google behind a model of clasp that is found as npx. */
export class Terminal {
  readonly folder = mkdtempSync(join(tmpdir(), 'deploying-'));
  readonly records = join(this.folder, 'deploy');
  readonly #google = join(this.folder, 'google.json');
  readonly #calls = join(this.folder, 'calls.txt');

  constructor(given: Partial<Google> = {}) {
    mkdirSync(join(this.folder, 'bin'));
    symlinkSync(resolve('tests/unit/deploying/claspModel.mjs'), join(this.folder, 'bin', 'npx'));
    this.google = {
      account: 'karin@ekasa.example',
      mayBe: 'karin@ekasa.example',
      apiOn: true,
      outage: false,
      interruptedAt: null,
      oddAnswer: null,
      count: 0,
      scripts: {},
      ...given,
    };
  }

  get google(): Google {
    return JSON.parse(readFileSync(this.#google, 'utf8')) as Google;
  }

  set google(google: Google) {
    writeFileSync(this.#google, JSON.stringify(google));
  }

  /** Another terminal that has come as far as this one. */
  after(): Terminal {
    const other = new Terminal(this.google);
    cpSync(this.records, other.records, { recursive: true });
    return other;
  }

  /** What clasp was asked since it was asked for last. */
  calls(): string[] {
    const calls = existsSync(this.#calls)
      ? readFileSync(this.#calls, 'utf8').split('\n').filter(Boolean)
      : [];
    rmSync(this.#calls, { force: true });
    return calls;
  }

  record(project: string): unknown {
    return JSON.parse(readFileSync(join(this.records, `${project}.json`), 'utf8'));
  }

  /** Writes the note of a project, as one does by hand. */
  note(project: string, note: object): void {
    mkdirSync(this.records, { recursive: true });
    writeFileSync(join(this.records, `${project}.json`), JSON.stringify(note));
  }

  /**
   * Runs the command and types the answers; whoever is asked for more has gone, or presses Ctrl-C when these
   * words have been shown.
   */
  run(
    given: string[],
    answers: string[] = [],
    leavingAt: string | null = null,
  ): Promise<{ status: number | null; out: string; said: string }> {
    const command = ['build/deploy.js', '--records', this.records, ...given];
    const path = join(this.folder, 'bin') + delimiter + process.env.PATH;
    const env = { ...process.env, PATH: path, LANG: 'sv_SE.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
    const child = spawn(process.execPath, command, {
      env: { ...env, GOOGLE: this.#google, CALLS: this.#calls },
      // A terminal of its own, as far as Ctrl-C goes.
      detached: true,
    });
    child.stdin.write(answers.map((answer) => `${answer}\n`).join(''));
    if (leavingAt === null) child.stdin.end();
    let leaving = leavingAt;
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (leaving === null || !child.pid || !out.includes(leaving)) return;
      leaving = null;
      process.kill(-child.pid, 'SIGINT');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    return new Promise((done) => child.on('close', (status) => done({ status, out, said })));
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}
