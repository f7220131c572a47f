import type { Container } from './bound';
import { commands } from './commands';
import { asProject, type Files, filesIn, inFolder } from './files';
import { isId, isVersion } from './ids';
import type { Running } from './running';

export interface Made {
  scriptId: string;
  /** The file that the script is bound to, where clasp made one. */
  parentId?: string;
}

/** The clasp of Google, fetched by npx at one exact version. Each function throws ClaspFailed and Interrupted. */
export class Clasp {
  constructor(private readonly running: Running) {}

  /** The address that is signed in; an empty text where Google does not say which, and null where nobody is. */
  async account(): Promise<string | null> {
    const answer = await inFolder((folder) => this.running.ask(commands.account(), folder, isAccount));
    return answer.loggedIn ? (answer.email ?? '') : null;
  }

  /** Opens the browser, and has the terminal for as long as it takes. */
  signIn(): Promise<void> {
    return inFolder((folder) => this.running.lend(commands.signIn(), folder, 'notSignedIn'));
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
      await this.running.ask(commands.pull(), folder, isSomething);
      return filesIn(place);
    });
  }

  /** Replaces all of the project's files. */
  push(scriptId: string, files: Files): Promise<void> {
    return inFolder(async (folder) => {
      asProject(folder, scriptId, files);
      await this.running.ask(commands.push(), folder, isSomething);
    });
  }

  async version(scriptId: string, description: string): Promise<number> {
    const made = await this.#of(scriptId, commands.version(description), isMadeVersion);
    return made.versionNumber;
  }

  /** Makes the deployment of the cards, or gives a standing one its new version. */
  async deploy(scriptId: string, version: number, description: string, standing?: string): Promise<string> {
    const command =
      standing === undefined
        ? commands.deploy(version, description)
        : commands.redeploy(standing, version, description);
    return (await this.#of(scriptId, command, isDeployment)).deploymentId;
  }

  /** Where there is no `.clasp.json`, or clasp refuses to make a second one. */
  #made(command: string[]): Promise<Made> {
    return inFolder((folder) => this.running.ask(command, folder, isMade));
  }

  #of<T>(scriptId: string, command: string[], isAnswer: (value: unknown) => value is T): Promise<T> {
    return inFolder((folder) => {
      asProject(folder, scriptId);
      return this.running.ask(command, folder, isAnswer);
    });
  }
}

/** Whether something has each of these fields, and each of them is right. */
const having =
  <T>(fields: { [Field in keyof T]-?: (value: unknown) => boolean }) =>
  (value: unknown): value is T =>
    value !== null &&
    typeof value === 'object' &&
    Object.entries<(value: unknown) => boolean>(fields).every(([name, isRight]) =>
      isRight((value as Record<string, unknown>)[name]),
    );

const orNothing = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isRight(value);

const isAccount = having<{ loggedIn: boolean; email?: string }>({
  loggedIn: (value) => typeof value === 'boolean',
  email: orNothing((value) => typeof value === 'string'),
});
const isMade = having<Made>({ scriptId: isId, parentId: orNothing(isId) });
const isMadeVersion = having<{ versionNumber: number }>({ versionNumber: isVersion });
const isDeployment = having<{ deploymentId: string }>({ deploymentId: isId });
const isSomething = (value: unknown): value is unknown => value !== undefined;
