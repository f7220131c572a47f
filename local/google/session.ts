import { Modelled } from './modelled';
import type { ScriptRun } from './scriptRun';

class User extends Modelled implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly service = 'User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

type Session = Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'>;

class ModelledSession extends Modelled implements Session {
  readonly service = 'Session';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  getActiveUser(): User {
    return new User(this.#run.person.email);
  }

  getEffectiveUser(): User {
    return new User(this.#run.person.email);
  }

  getActiveUserLocale(): string {
    return this.#run.person.locale;
  }

  getScriptTimeZone(): string {
    return this.#run.manifest.timeZone;
  }
}

export const session = (run: ScriptRun): Modelled => new ModelledSession(run);
