import type { StoredTrigger } from '../workspace/triggers';
import { enumeration } from './enumeration';
import { GoogleError, Modelled } from './modelled';
import { mismatch, stringOf } from './parameters';
import type { ScriptRun } from './scriptRun';

export const authModes = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatuses = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const eventTypes = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']);
const triggerSources = enumeration('TriggerSource', ['CLOCK', 'DOCUMENTS', 'SPREADSHEETS']);

/** Google's limit of triggers a user and script. */
const mostTriggers = 20;

class Trigger extends Modelled {
  readonly service = 'Trigger';
  readonly #stored: StoredTrigger;

  constructor(stored: StoredTrigger) {
    super();
    this.#stored = stored;
  }

  getEventType() {
    return this.#isClock ? eventTypes.CLOCK : eventTypes.ON_OPEN;
  }

  getTriggerSource() {
    return this.#isClock ? triggerSources.CLOCK : triggerSources.SPREADSHEETS;
  }

  /** A time-driven trigger has no source of its own. */
  getTriggerSourceId(): string | null {
    return this.#isClock ? null : (this.#stored.file?.id ?? null);
  }

  get #isClock(): boolean {
    return this.#stored.everyHours !== null;
  }

  getHandlerFunction(): string {
    return this.#stored.functionName;
  }

  getUniqueId(): string {
    return this.#stored.id;
  }
}

class TriggerBuilder extends Modelled {
  readonly service = 'TriggerBuilder';
  readonly #run: ScriptRun;
  readonly #functionName: string;

  constructor(run: ScriptRun, functionName: string) {
    super();
    this.#run = run;
    this.#functionName = functionName;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#run, this.#functionName);
  }

  /** An add-on's script may only wait for the file that it is open in. */
  forSpreadsheet(sheet: unknown): SpreadsheetTriggerBuilder {
    const id = typeof sheet === 'string' ? sheet : (sheet as { getId?(): string } | null)?.getId?.();
    if (id === undefined) throw mismatch([sheet], 'ScriptApp.TriggerBuilder.forSpreadsheet');
    const { file } = this.#run;
    if (file?.id !== id || file.host !== 'sheets')
      throw new GoogleError('The Add-on can only create triggers for the document that it is used in.');
    return new SpreadsheetTriggerBuilder(this.#run, this.#functionName);
  }
}

/** Keeps a trigger for the person; in an add-on everyone has one of the kind in a file. */
function keep(run: ScriptRun, functionName: string, everyHours: number | null): Trigger {
  const { workspace, person, file } = run;
  const own = workspace.triggers.all().filter((trigger) => trigger.owner === person.email);
  const isClock = everyHours !== null;
  if (own.some((trigger) => trigger.file?.id === file?.id && (trigger.everyHours !== null) === isClock)) {
    throw new GoogleError(
      `The Add-on has created too many ${isClock ? 'time-based' : 'open'} triggers in this document for this Google user account.`,
    );
  }
  if (own.length >= mostTriggers) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const stored: StoredTrigger = {
    id: workspace.newId(),
    owner: person.email,
    functionName,
    everyHours,
    file,
    created: run.now(),
    lastFired: null,
  };
  workspace.triggers.add(stored);
  return new Trigger(stored);
}

class SpreadsheetTriggerBuilder extends Modelled {
  readonly service = 'SpreadsheetTriggerBuilder';
  readonly #run: ScriptRun;
  readonly #functionName: string;
  #atOpening = false;

  constructor(run: ScriptRun, functionName: string) {
    super();
    this.#run = run;
    this.#functionName = functionName;
  }

  onOpen(): this {
    this.#atOpening = true;
    return this;
  }

  create(): Trigger {
    if (!this.#atOpening) throw new GoogleError('The event type of the trigger is not specified.');
    return keep(this.#run, this.#functionName, null);
  }
}

class ClockTriggerBuilder extends Modelled {
  readonly service = 'ClockTriggerBuilder';
  readonly #run: ScriptRun;
  readonly #functionName: string;
  #everyHours: number | null = null;

  constructor(run: ScriptRun, functionName: string) {
    super();
    this.#run = run;
    this.#functionName = functionName;
  }

  everyHours(hours: number): this {
    if (!Number.isInteger(hours) || hours < 1)
      throw mismatch([hours], 'ScriptApp.ClockTriggerBuilder.everyHours');
    this.#everyHours = hours;
    return this;
  }

  /** In an add-on a time trigger runs at most hourly. */
  create(): Trigger {
    if (this.#everyHours === null)
      throw new GoogleError('The recurrence interval of the trigger is not specified.');
    return keep(this.#run, this.#functionName, this.#everyHours);
  }
}

class AuthorizationInfo extends Modelled {
  readonly service = 'AuthorizationInfo';
  readonly #required: boolean;
  readonly #scopes: readonly string[];

  constructor(required: boolean, scopes: readonly string[]) {
    super();
    this.#required = required;
    this.#scopes = scopes;
  }

  /** Documented, but not yet in the type declarations. What was approved before a new release is not kept here. */
  getAuthorizedScopes(): string[] | null {
    return this.#required ? [] : [...this.#scopes];
  }

  getAuthorizationStatus() {
    return this.#required ? authorizationStatuses.REQUIRED : authorizationStatuses.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.#required ? 'https://script.google.com/macros/d/local/manage/auth' : null;
  }
}

class ScriptApp extends Modelled {
  readonly service = 'ScriptApp';
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatuses;
  readonly EventType = eventTypes;
  readonly TriggerSource = triggerSources;
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  getOAuthToken(): string {
    return tokenOf(this.#run);
  }

  getAuthorizationInfo(_authMode: unknown): AuthorizationInfo {
    const { state, person, manifest } = this.#run;
    return new AuthorizationInfo(state.toAuthorise.has(person.email), manifest.scopes);
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#run, stringOf(functionName, [functionName], 'ScriptApp.newTrigger'));
  }

  /** The person's own triggers that were made in a file. */
  getUserTriggers(file: unknown): Trigger[] {
    const id = (file as { getId?(): string } | null)?.getId?.();
    if (id === undefined) throw mismatch([file], 'ScriptApp.getUserTriggers');
    return this.#own((trigger) => trigger.file?.id === id);
  }

  /** The person's own triggers, in whichever file they were made. */
  getProjectTriggers(): Trigger[] {
    return this.#own(() => true);
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof Trigger)) throw mismatch([trigger], 'ScriptApp.deleteTrigger');
    this.#run.workspace.triggers.remove(trigger.getUniqueId());
  }

  #own(wanted: (trigger: StoredTrigger) => boolean): Trigger[] {
    const { workspace, person } = this.#run;
    const own = workspace.triggers
      .all()
      .filter((trigger) => trigger.owner === person.email && wanted(trigger));
    return own.map((trigger) => new Trigger(trigger));
  }
}

/** The token that stands for the person and the manifest's scopes in this run. */
export const tokenOf = (run: ScriptRun): string => `local.${run.person.id}.${run.manifest.scopes.length}`;

export const scriptApp = (run: ScriptRun): Modelled => new ScriptApp(run);
