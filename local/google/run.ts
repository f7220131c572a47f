import vm from 'node:vm';
import type { DriveItem } from '../workspace/item';
import type { Workspace } from '../workspace/workspace';
import { cardAnswer } from './cardService/cardAnswer';
import { enabledIn, noteUse } from './enabled';
import { eventFor } from './event';
import type { Faults } from './faults';
import { readManifest } from './manifest';
import type { CursorPlace, Effect, MenuModel, Run } from './modelled';
import { makeRealm, type Realm } from './realm';
import { loadScript } from './script';
import { type LogLine, ScriptRun, type ServiceCall } from './scriptRun';
import { type Services, services, unmodelledServices } from './services';
import { Membrane } from './strict';
import { carried } from './transport';

export interface RunRequest {
  /** The folder of the built add-on. */
  dist: string;
  /** Id of the person that it runs as. */
  person: string;
  /** Id of the open file, or null. */
  file: string | null;
  kind: Run['kind'];
  function: string;
  arguments?: readonly unknown[];
  /** What the mode is in Google where it is left out: for `open` by whether the file has used the add-on. */
  authorisation?: Run['authorisation'];
  cursor?: CursorPlace | null;
  /** Id of the trigger that fired. */
  trigger?: string;
  faults?: Faults | null;
  /** Services beside those that the add-on uses: for a script that is measured against it. */
  services?: Services;
  /** Where the script stays loaded from run to run; evaluated anew for each where it is left out. */
  world?: World;
}

/** What a script is evaluated in. Google gives each run one of its own. */
export class World {
  clock = (): number => 0;
  readonly realm = makeRealm(() => this.clock());
  #functions: string[] | null = null;

  /** Loads the script where that has not been done, and names what may be called. */
  functions(dist: string): string[] {
    this.#functions ??= loadScript(dist, this.realm.context);
    return this.#functions;
  }
}

export interface RunReport {
  effects: Effect[];
  menu: MenuModel | null;
  log: LogLine[];
  calls: ServiceCall[];
  /** Virtual time that the run took. */
  milliseconds: number;
  /** What was not modelled, or broke in the model: always a fault of the script's or of this workspace. */
  problems: string[];
}

export type RunResult = RunReport & Outcome;

/** Real time after which a run is taken to hang: as long as Google lets any run take, however slow the machine is. */
const patience = 360_000;

/** Runs a function of the built add-on once, whole: evaluates the script anew in a world of its own and calls it. */
export function runScript(workspace: Workspace, request: RunRequest): RunResult {
  const run = new ScriptRun(settingOf(workspace, request));
  const world = request.world ?? new World();
  world.clock = () => run.now();
  const membrane = new Membrane(world.realm, run);
  const outcome = inTimeZone(run.manifest.timeZone, () => outcomeOf(run, world, membrane, request));
  if (request.kind === 'menu' || request.kind === 'call') noteUse(workspace, request.file);
  const { effects, menu, log, calls, problems } = run;
  return { ...outcome, effects, menu, log, calls, problems, milliseconds: run.elapsed };
}

/** What the script returned, or what it threw. */
export type Outcome = { ok: true; value: unknown } | { ok: false; name: string; message: string };

function outcomeOf(run: ScriptRun, world: World, membrane: Membrane, request: RunRequest): Outcome {
  let outcome: Outcome;
  try {
    outcome = { ok: true, value: callScript(run, world, membrane, request) };
  } catch (error) {
    outcome = failure(error);
  }
  try {
    run.end();
  } catch (error) {
    outcome = failure(error);
  }
  return run.stopped ? failure(run.stopped) : outcome;
}

function settingOf(workspace: Workspace, request: RunRequest) {
  const person = workspace.person(request.person);
  if (!person) throw new Error(`There is no person ${request.person}`);
  const mode = request.kind === 'open' ? (enabledIn(workspace, request.file) ? 'LIMITED' : 'NONE') : 'FULL';
  return {
    dist: request.dist,
    workspace,
    manifest: readManifest(request.dist),
    person,
    file: openFile(request.file === null ? undefined : workspace.item(request.file)),
    authorisation: request.authorisation ?? mode,
    kind: request.kind,
    cursor: request.cursor ?? null,
    faults: request.faults ?? null,
  } as const;
}

function openFile(item: DriveItem | undefined): Run['file'] {
  if (item?.mimeType === 'application/vnd.google-apps.document') return { id: item.id, host: 'docs' };
  if (item?.mimeType === 'application/vnd.google-apps.spreadsheet') return { id: item.id, host: 'sheets' };
  return null;
}

function callScript(run: ScriptRun, world: World, membrane: Membrane, request: RunRequest): unknown {
  const { realm } = world;
  const modelled = services(run, request.services);
  for (const [name, service] of Object.entries(modelled)) realm.context[name] = membrane.toScript(service);
  for (const name of unmodelledServices) if (!(name in modelled)) refuseService(realm, run, name);
  const functions = world.functions(request.dist);
  if (!functions.includes(request.function)) {
    throw new Error(`Script function not found: ${request.function}`);
  }
  const event = eventFor(run, request.trigger ?? '');
  const given = event ? [event] : (request.arguments ?? []).map((value) => carried(value));
  realm.context.given = given.map((value) => membrane.toScript(value));
  const call = new vm.Script(
    `((given) => { delete globalThis.given; return ${request.function}(...given); })(given)`,
  );
  const value = call.runInContext(realm.context, { timeout: patience });
  if (request.kind === 'card') return cardAnswer(membrane.fromScript(value, request.function), functions);
  return request.kind === 'call' ? carried(value) : null;
}

/** Even asking whether the service is there shows: what the script would do with it could not be tried here. */
function refuseService(realm: Realm, run: ScriptRun, name: string): void {
  const get = () => {
    const sentence = `${name} is not modelled in the local workspace`;
    run.problem(sentence);
    throw realm.error(sentence);
  };
  Object.defineProperty(realm.context, name, { get, configurable: true });
}

/** A script may throw anything, nothing included. */
function failure(error: unknown): Outcome {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return { ok: false, name: name ?? 'Error', message: message ?? String(error) };
}

/** The script's own dates are in the manifest's time zone, whatever the machine's. */
function inTimeZone<Result>(timeZone: string, done: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return done();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
