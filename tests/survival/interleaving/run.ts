import { ExecutionStopped } from '../../../local/google/executionStopped';
import { type CallAhead, Faults } from '../../../local/google/faults';
import { GoogleError } from '../../../local/google/modelled';
import type { Answer } from '../../../src/actions/calls';
import type { DocumentView } from '../../../src/actions/documentViews';
import { type ByHand, doByHand } from './byHand';
import { type Asked, asking, type Deed } from './deeds';
import { inWords } from './inWords';
import { sheetAstray } from './sheet';
import { Truth, viewed } from './truth';
import { type Doc, docs, everyWindow, type Window, World, windows } from './world';

/** Before which call to Google something happens: the nth of the run, or the first of a name; `unlocked` is after the lock. */
export type When =
  | number
  | 'unlocked'
  | 'Lock.waitLock'
  | 'Properties.setProperty'
  | 'Document.saveAndClose'
  | 'Lock.releaseLock'
  | 'Docs.Documents.get'
  | 'Sheets.Spreadsheets.batchUpdate';

/** What else happens while a call is under way: another's whole call, or something done by hand. */
export interface Cut {
  before: When;
  comes: Step;
}

/** How a call ends, where it does not end well. */
export type End =
  | { how: 'answer lost' }
  | { how: 'Google fails' | 'killed' | 'killed, edits kept' | 'very slow'; before: When };

export interface PanelStep {
  by: Window;
  deed: Deed;
  cuts: Cut[];
  end: End | null;
  /** Whether the person tries again where they were not told that it was done. */
  again: boolean;
}

export interface RefreshStep {
  refresh: 'coordinator' | 'ylva';
  cuts: Cut[];
  end: End | null;
}

export type Step = PanelStep | RefreshStep | { byHand: ByHand };

/** Calls that the panel does not send again by itself when no answer came: it reads first (sidebar/parts/useScript.ts). */
const onceOnly = /^(insert|gather|leave|withdraw|addLine)/;
/** What nobody is told when it is not so. */
const needless = /^(fieldChanged|alreadyThere|questionsThere|alreadyGathered)$/;
/** Calls where a failure after the change may be told as one: done again they change nothing. */
const harmless = /^(save|remove)Question$/;
const refusals =
  /^(moved|notOffered|alreadyThere|fieldChanged|busy|failed|noPlace|questionsThere|alreadyGathered|noDiscussion|noMinutes|noAccess|quota|unfinished)$/;
/** The call that makes a change last. */
const lastingIn = ({ name }: Asked) =>
  harmless.test(name) ? 'Properties.setProperty' : 'Document.saveAndClose';

const firstViews = new Map<string, DocumentView>();

/** Steps carried out in a world of their own, and what has gone wrong in it. */
export class Run {
  readonly world = new World();
  readonly truth = new Truth();
  readonly wrongs: string[] = [];
  #serial = 0;
  #hasSheet = false;

  constructor() {
    for (const window of everyWindow) for (const doc of docs) this.#readFirst(window, doc);
  }

  #readFirst(window: Window, doc: Doc): void {
    if (window === 'karin') return;
    const key = `${window} ${doc}`;
    let view = firstViews.get(key);
    if (!view) {
      view = viewed(this.world, doc, windows[window].person);
      firstViews.set(key, view);
    }
    this.world.seen.set(key, view);
  }

  /** What is not as it shall be when all is done. */
  after(steps: readonly Step[]): string[] {
    for (const step of steps) {
      this.world.bed.clock.pass(1000);
      this.do(step);
    }
    return [
      ...this.wrongs,
      ...this.truth.untrue(this.world),
      ...(this.#hasSheet ? sheetAstray(this.world, this.truth) : []),
    ];
  }

  do(step: Step): void {
    if ('byHand' in step) doByHand(this.world, this.truth, step.byHand, ++this.#serial);
    else if ('refresh' in step) this.#refresh(step);
    else this.#panel(step);
  }

  #panel({ by, deed, cuts, end, again }: PanelStep): void {
    const serial = ++this.#serial;
    const seen = (doc: Doc) => this.world.seen.get(`${by} ${doc}`) as DocumentView;
    const place = { world: this.world, window: by, seen, serial };
    const asked = asking(place, deed);
    if (!asked) {
      for (const { comes } of cuts) this.do(comes);
      return;
    }
    if (this.#send(by, asked, cuts, end) || !again) return;
    if (!onceOnly.test(asked.name)) this.#send(by, asked, [], null);
    else {
      this.#reread(by, asked.doc);
      if (asked.isDone(this.world, this.truth)) return;
      const anew = asking(place, deed);
      if (anew) this.#send(by, anew, [], null);
    }
  }

  #reread(by: Window, doc: Doc): void {
    this.world.seen.set(`${by} ${doc}`, viewed(this.world, doc, windows[by].person));
  }

  /** Sends a call; true where the panel is told that it was done. */
  #send(by: Window, asked: Asked, cuts: readonly Cut[], end: End | null): boolean {
    let isDone = false;
    const done = () => {
      if (isDone) return;
      isDone = true;
      const wrong = asked.wrong(this.truth);
      if (wrong) this.wrongs.push(`${by} ${asked.name}: done, though ${wrong}`);
      asked.change(this.truth);
    };
    const result = this.world.bed.run({
      person: windows[by].person,
      file: this.world.files[asked.doc],
      kind: 'call',
      function: 'call',
      arguments: [asked.name, asked.payload],
      faults: this.#faults(cuts, end, { call: lastingIn(asked), done }),
    });
    const answer = result.ok && end?.how !== 'answer lost' ? (result.value as Answer) : null;
    const isKnown = answer && (answer.ok || answer.error.code !== 'unfinished');
    if (!isKnown) {
      if (!isDone && !asked.wrong(this.truth) && asked.isDone(this.world, this.truth)) done();
      return false;
    }
    if (answer.ok) {
      done();
      if ('meetings' in (answer.value as object))
        this.world.seen.set(`${by} ${asked.doc}`, answer.value as DocumentView);
      return true;
    }
    const { code, message } = answer.error;
    if (!refusals.test(code) || !message) this.wrongs.push(`${by} ${asked.name}: ${code} "${message}"`);
    if (needless.test(code) && !asked.wrong(this.truth))
      this.wrongs.push(`${by} ${asked.name}: told ${code}`);
    if (isDone && !harmless.test(asked.name)) this.wrongs.push(`${by} ${asked.name}: done, and told ${code}`);
    return false;
  }

  #refresh({ refresh, cuts, end }: RefreshStep): void {
    this.#hasSheet = true;
    this.world.bed.run({
      person: refresh,
      file: this.world.bed.sheet.id,
      kind: 'call',
      function: 'call',
      arguments: ['refreshStep', {}],
      faults: this.#faults(cuts, end, null),
    });
  }

  /** Lets everything happen where it shall; `lasting` is told when its call has made a change last. */
  #faults(cuts: readonly Cut[], end: End | null, lasting: { call: string; done: () => void } | null): Faults {
    const left = [...cuts];
    let before: CallAhead | null = null;
    let ahead: CallAhead | null = null;
    let hasEnded = false;
    const isThere = (when: When) => when === ahead?.nth || when === ahead?.name;
    const look = (call: CallAhead) => {
      [before, ahead] = [ahead, call];
      return true;
    };
    const faults = new Faults();
    faults.answer('Lock.releaseLock', (answer) => {
      for (const { before, comes } of cuts) if (before === 'unlocked') this.do(comes);
      return answer;
    });
    return faults.before(look, (spend) => {
      if (before && before.name === lasting?.call) lasting.done();
      for (const cut of [...left])
        if (isThere(cut.before)) {
          left.splice(left.indexOf(cut), 1);
          this.#meanwhile(cut.comes, spend);
        }
      if (!end || end.how === 'answer lost' || hasEnded || !isThere(end.before)) return;
      hasEnded = true;
      if (end.how === 'very slow') {
        spend(100_000);
        return;
      }
      // What was to last did not come about.
      ahead = null;
      if (end.how === 'Google fails') throw new GoogleError('Service error');
      throw new ExecutionStopped(undefined, { losesUnsaved: end.how === 'killed' });
    });
  }

  /** The time that it takes passes for the one that is under way too. */
  #meanwhile(step: Step, spend: (milliseconds: number) => void): void {
    const { clock } = this.world.bed;
    const began = clock.now();
    this.do(step);
    const taken = clock.now() - began;
    clock.pass(-taken);
    spend(taken);
  }
}

/** Throws what is not as it shall be, with the schedule in words. */
export function survives(steps: readonly Step[]): void {
  const wrongs = new Run().after(steps);
  if (wrongs.length > 0) throw new Error([...inWords(steps), '', ...wrongs].join('\n'));
}
