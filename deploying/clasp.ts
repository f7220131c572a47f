import { spawn } from 'node:child_process';
import type { Container } from './bound';
import { clasp, commands, written } from './commands';
import { asProject, type Files, filesIn, inFolder } from './files';

/** Why clasp did not do what it was asked; each has its sentence. */
export type Failure = 'noClasp' | 'noNetwork' | 'apiOff' | 'notSignedIn' | 'notFound' | 'refused' | 'other';

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

export interface Made {
  scriptId: string;
  /** The file that the script is bound to, where clasp made one. */
  parentId?: string;
}

/** The clasp of Google, fetched by npx at one exact version. Each function throws ClaspFailed. */
export class Clasp {
  /** The address that is signed in; an empty text where Google does not say which, and null where nobody is. */
  async account(): Promise<string | null> {
    const answer = await inFolder((folder) =>
      ask<{ loggedIn: boolean; email?: string }>(commands.account(), folder),
    );
    return answer.loggedIn ? (answer.email ?? '') : null;
  }

  /** Opens the browser, and has the terminal for as long as it takes. */
  async signIn(): Promise<void> {
    const given = commands.signIn();
    await inFolder(async (folder) => {
      const { code } = await run(given, folder, 'inherit');
      if (code !== 0) throw new ClaspFailed('notSignedIn', '', written(given));
    });
  }

  create(title: string): Promise<Made> {
    return this.#made(commands.create(title));
  }

  /** Makes a new spreadsheet or document and a script that is bound to it. */
  createWith(container: Container, title: string): Promise<Made> {
    return this.#made(commands.createWith(container, title));
  }

  /** Makes a script that is bound to a standing file. */
  createIn(file: string, title: string): Promise<Made> {
    return this.#made(commands.createIn(file, title));
  }

  /** What stands in the project now. */
  standing(scriptId: string): Promise<Files> {
    return inFolder(async (folder) => {
      const place = asProject(folder, scriptId);
      await ask(commands.pull(), folder);
      return filesIn(place);
    });
  }

  /** Replaces all of the project's files. */
  push(scriptId: string, files: Files): Promise<void> {
    return inFolder(async (folder) => {
      asProject(folder, scriptId, files);
      await ask(commands.push(), folder);
    });
  }

  async version(scriptId: string, description: string): Promise<number> {
    const made = await this.#of<{ versionNumber: number }>(scriptId, commands.version(description));
    return made.versionNumber;
  }

  /** Makes the deployment of the cards, or gives a standing one its new version. */
  async deploy(scriptId: string, version: number, description: string, standing?: string): Promise<string> {
    const command =
      standing === undefined
        ? commands.deploy(version, description)
        : commands.redeploy(standing, version, description);
    return (await this.#of<{ deploymentId: string }>(scriptId, command)).deploymentId;
  }

  /** Where there is no `.clasp.json`, or clasp refuses to make a second one. */
  #made(command: string[]): Promise<Made> {
    return inFolder((folder) => ask<Made>(command, folder));
  }

  #of<T>(scriptId: string, command: string[]): Promise<T> {
    return inFolder((folder) => {
      asProject(folder, scriptId);
      return ask<T>(command, folder);
    });
  }
}

/** clasp ends with 0 even where it refused a command, so only an answer that can be read counts as one. */
async function ask<T>(command: readonly string[], folder: string): Promise<T> {
  const { code, answer, said } = await run(command, folder, 'pipe');
  const parsed = code === 0 ? parse<T>(answer) : null;
  if (parsed !== null) return parsed;
  const words = said.trim() || answer.trim();
  const [failure] = failures.find(([, sign]) => sign.test(words)) ?? ['other' as const];
  throw new ClaspFailed(failure, words, written(command));
}

function parse<T>(answer: string): T | null {
  try {
    return JSON.parse(answer) as T;
  } catch {
    return null;
  }
}

function run(command: readonly string[], cwd: string, stdio: 'pipe' | 'inherit') {
  // On Windows npx is a command file, which only a shell can start.
  const shell = process.platform === 'win32';
  const given = ['--yes', clasp, ...command].map((word) => (shell ? `"${word}"` : word));
  const child = spawn('npx', given, {
    cwd,
    shell,
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
