import type { CardAnswer, CardAsked } from './google/cardService/json';
import { runCard } from './google/cardService/runCard';
import { Faults } from './google/faults';
import type { CursorPlace } from './google/modelled';
import { type RunRequest, type RunResult, runScript, World } from './google/run';
import type { ServiceCall } from './google/scriptRun';
import { stateOf } from './google/scriptState';
import type { Services } from './google/services';
import { SteppedClock } from './workspace/clock';
import type { DriveItem } from './workspace/item';
import type { StoredTrigger } from './workspace/triggers';
import { Workspace } from './workspace/workspace';

export interface BedOptions {
  /** The folder of the built add-on; `dist` where it is left out. */
  dist?: string;
  /** What the clock shows at first, RFC 3339. */
  now?: string;
  /** Services beside those that the add-on uses. */
  services?: Services;
  /**
   * Where the script stays loaded from run to run, for many quick ones: a world for each run that is under
   * way within another, made as they are needed. It is evaluated anew for each run where this is left out.
   */
  worlds?: World[];
  /** A folder to keep the workspace in; in memory where it is left out. */
  folder?: string;
}

/** How a sidebar's call is answered: actions/calls.ts says with what. */
export type CallAnswer = { ok: boolean; value?: unknown; error?: { code: string; message: string } };

/**
 * A workspace with a clock that only moves with what is done, and the built add-on in it: for tests and
 * measurements. Whatever is not modelled makes the call throw, even where the script caught it.
 */
export class TestBed {
  readonly workspace: Workspace;
  readonly clock: SteppedClock;
  readonly faults = new Faults();
  /** Every service call since the bed was made or `forget` was called. */
  readonly record: ServiceCall[] = [];
  readonly #dist: string;
  readonly #services: Services;
  readonly #worlds: World[] | undefined;
  #underWay = 0;

  constructor(options: BedOptions = {}) {
    this.#dist = options.dist ?? 'dist';
    this.#services = options.services ?? {};
    this.#worlds = options.worlds;
    this.clock = new SteppedClock(options.now ?? '2025-11-20T09:00:00+01:00');
    let count = 0;
    const newId = () => `1made${String(++count).padStart(38, '0')}`;
    const setting = { clock: this.clock, newId };
    this.workspace = options.folder ? Workspace.open(options.folder, setting) : Workspace.inMemory(setting);
  }

  /** Runs any function of the add-on; what it throws is in the result. */
  run(request: Omit<RunRequest, 'dist'>): RunResult {
    const setting = { dist: this.#dist, services: this.#services, faults: this.faults };
    const result = this.#inWorld((world) => runScript(this.workspace, { ...setting, ...world, ...request }));
    this.record.push(...result.calls);
    if (result.problems.length > 0) throw new Error(result.problems.join('\n'));
    return result;
  }

  #inWorld(work: (world: { world?: World }) => RunResult): RunResult {
    if (!this.#worlds) return work({});
    const depth = this.#underWay;
    const world = this.#worlds[depth] ?? new World();
    this.#worlds[depth] = world;
    this.#underWay += 1;
    try {
      return work({ world });
    } finally {
      this.#underWay -= 1;
    }
  }

  /** What the sidebar would get from `call(name, payload)`. Throws where the failure handler would be called. */
  call(
    person: string,
    file: string,
    name: string,
    payload: unknown = {},
    cursor: CursorPlace | null = null,
  ): CallAnswer {
    const result = this.run({
      person,
      file,
      kind: 'call',
      function: 'call',
      arguments: [name, payload],
      cursor,
    });
    if (!result.ok) throw new Error(result.message);
    return result.value as CallAnswer;
  }

  /** Opens a file, as Google calls `onOpen`: what is installed for its opening has its own `fireAtOpening`. */
  open(person: string, file: string, authorisation?: RunRequest['authorisation']): RunResult {
    return this.run({
      person,
      file,
      kind: 'open',
      function: 'onOpen',
      ...(authorisation && { authorisation }),
    });
  }

  /** Chooses a menu item by the function that it calls. */
  menu(person: string, file: string, functionName: string): RunResult {
    return this.run({ person, file, kind: 'menu', function: functionName });
  }

  /** What the side panel would be given for a card. Throws where Google would show an error of its own. */
  card(person: string, asked: CardAsked): CardAnswer {
    const result = runCard(this.workspace, { dist: this.#dist, person, faults: this.faults }, asked);
    this.record.push(...result.calls);
    if (result.problems.length > 0) throw new Error(result.problems.join('\n'));
    if (!result.ok) throw new Error(result.message);
    return result.value as CardAnswer;
  }

  /** Fires every trigger whose hours have gone by; let time pass first with `clock.pass`. */
  fireTriggers(): RunResult[] {
    return this.#fire(this.workspace.triggers.due(this.clock.now()));
  }

  /** Fires every trigger that waits for the file to be opened. */
  fireAtOpening(file: string): RunResult[] {
    return this.#fire(this.workspace.triggers.atOpening(file));
  }

  #fire(triggers: readonly StoredTrigger[]): RunResult[] {
    return triggers.map((trigger) => {
      const owner = this.workspace.people.find((person) => person.email === trigger.owner);
      this.workspace.triggers.fired(trigger.id, this.clock.now());
      return this.run({
        person: owner?.id ?? '',
        file: trigger.file?.id ?? null,
        kind: 'trigger',
        trigger: trigger.id,
        function: trigger.functionName,
      });
    });
  }

  /** Makes it so that someone else holds a lock: "document:ID", "user:EMAIL" or "script". */
  holdLock(name: string): () => void {
    const { heldLocks } = stateOf(this.workspace);
    heldLocks.set(name, this);
    return () => heldLocks.delete(name);
  }

  /** Makes it so that a person has not agreed to all that a new release asks for. */
  requireAuthorisation(person: string): void {
    stateOf(this.workspace).toAuthorise.add(this.workspace.person(person)?.email ?? '');
  }

  forget(): void {
    this.record.length = 0;
  }

  /** Calls to Google since `forget`, as the budgets count them. */
  get remoteCalls(): ServiceCall[] {
    return this.record.filter((call) => call.remote);
  }

  folder(name: string, parent: string = this.workspace.root.id, shared: DriveItem['shared'] = []): DriveItem {
    const mimeType = 'application/vnd.google-apps.folder';
    return this.workspace.create({ name, mimeType, parent, owner: this.#ownerEmail, shared });
  }

  document(name: string, content: unknown, parent: string = this.workspace.root.id): DriveItem {
    const mimeType = 'application/vnd.google-apps.document';
    return this.workspace.create({ name, mimeType, parent, owner: this.#ownerEmail, content });
  }

  /** What these make is Ylva's; share a folder to let others in. */
  get #ownerEmail(): string {
    return this.workspace.person('ylva')?.email ?? '';
  }
}
