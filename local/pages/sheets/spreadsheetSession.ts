import type { OpenFile } from '../../server/driveListing';
import type { Action } from '../../spreadsheets/actions';
import type { StoredSheet, StoredSpreadsheet } from '../../spreadsheets/model';
import { patched } from '../../spreadsheets/patch';
import { warningFor } from '../../spreadsheets/warned';
import { listen } from '../shell/eventStream';
import type { Session } from '../shell/session';
import { Watched } from '../shell/watched';
import { type ActionAnswer, ActionQueue } from './actionQueue';
import type { SpreadsheetEvent } from './wire';

export interface OpenWarning {
  description: string;
  answer: (goOn: boolean, quiet: boolean) => void;
}

/** Milliseconds for which nobody is asked again who does not want to be. */
const quietTime = 5 * 60_000;

export type Saving = 'saved' | 'saving' | 'away';

/** The open spreadsheet: its content as the server has it, the tab that is shown, and what is on its way. */
export class SpreadsheetSession extends Watched {
  readonly id: string;
  readonly folder: OpenFile['folder'];
  name: string;
  trashed: boolean;
  spreadsheet: StoredSpreadsheet | null = null;
  /** Told of what the server refused, as a sentence. */
  onRefused: (message: string) => void = () => {};
  /** A question before something is changed that is protected by a warning. */
  warning: OpenWarning | null = null;
  private quietUntil = 0;
  private readonly looks = new Map<number, number>();
  private readonly right: OpenFile['right'];
  private shown: number | null;
  private readonly queue: ActionQueue;
  private following = true;

  constructor(
    private readonly session: Session,
    facts: OpenFile,
    sheetId: number | null,
  ) {
    super();
    this.id = facts.id;
    this.name = facts.name;
    this.right = facts.right;
    this.trashed = facts.trashed;
    this.folder = facts.folder;
    this.shown = sheetId;
    this.queue = new ActionQueue({
      api: session.api,
      path: `/api/spreadsheets/${encodeURIComponent(this.id)}/actions`,
      changed: () => this.changed(),
      refused: (message) => this.onRefused(message),
    });
  }

  get saving(): Saving {
    if (this.queue.away || !this.following) return 'away';
    return this.unsent ? 'saving' : 'saved';
  }

  /** Something that was done here is not on the server yet. */
  get unsent(): boolean {
    return this.queue.length > 0;
  }

  get mayWrite(): boolean {
    return (this.right === 'owner' || this.right === 'editor') && !this.trashed;
  }

  get locale(): string {
    return this.spreadsheet?.properties.locale ?? 'sv_SE';
  }

  /** The tabs that are shown, in order. */
  get sheets(): readonly StoredSheet[] {
    return this.spreadsheet?.sheets.filter(({ properties }) => !properties.hidden) ?? [];
  }

  /** The tab that is shown; another one when the wanted one is not there. */
  get sheet(): StoredSheet | null {
    return this.sheets.find(({ properties }) => properties.sheetId === this.shown) ?? this.sheets[0] ?? null;
  }

  show(sheetId: number): void {
    this.shown = sheetId;
    this.changed();
  }

  /** Listens to what changes until the returned function is called. */
  follow(): () => void {
    const stop = listen<SpreadsheetEvent>({
      api: this.session.api,
      path: `/api/spreadsheets/${encodeURIComponent(this.id)}/events`,
      heed: (event) => this.heed(event),
      lost: () => {
        this.following = false;
        this.changed();
      },
    });
    const ask = (event: BeforeUnloadEvent) => {
      if (this.unsent) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      stop();
      window.removeEventListener('beforeunload', ask);
    };
  }

  /**
   * Does something in the spreadsheet; what cannot reach the server now is kept and sent when it answers.
   * Null when the server would not, or when the person thought better of it.
   */
  act(action: Action): Promise<ActionAnswer | null> {
    const meant = this.isMeant(action);
    if (meant === true) return this.queue.add(action);
    return meant.then((goOn) => (goOn ? this.queue.add(action) : null));
  }

  /** The filter view that a tab is looked through in this window. */
  filterView(sheetId: number): number | null {
    return this.looks.get(sheetId) ?? null;
  }

  look(sheetId: number, filterViewId: number | null): void {
    if (filterViewId === null) this.looks.delete(sheetId);
    else this.looks.set(sheetId, filterViewId);
    this.changed();
  }

  async rename(name: string): Promise<void> {
    const path = `/api/drive/items/${encodeURIComponent(this.id)}/name`;
    await this.session.api.ask(path, { method: 'POST', body: { name } });
  }

  /** Until all that has been done is on the server, or it is clear that it cannot be now. */
  async settle(): Promise<void> {
    await this.queue.send();
  }

  /** Asks where a part is protected by a warning. */
  private isMeant(action: Action): true | Promise<boolean> {
    const sheet = this.spreadsheet?.sheets.find(
      ({ properties }) => 'sheetId' in action && properties.sheetId === action.sheetId,
    );
    const warning = sheet ? warningFor(sheet, action) : null;
    if (!warning || Date.now() < this.quietUntil) return true;
    this.warning?.answer(false, false);
    return new Promise((decided) => {
      this.warning = {
        ...warning,
        answer: (goOn, quiet) => {
          this.warning = null;
          if (quiet) this.quietUntil = Date.now() + quietTime;
          this.changed();
          decided(goOn);
        },
      };
      this.changed();
    });
  }

  private heed(event: SpreadsheetEvent): void {
    if (event.kind === 'change') {
      if (this.spreadsheet) this.spreadsheet = patched(this.spreadsheet, event.patch);
    } else {
      this.name = event.name;
      this.trashed = event.trashed;
    }
    if (event.kind === 'hello') {
      this.spreadsheet = event.spreadsheet;
      this.following = true;
      void this.queue.send();
    }
    this.changed();
  }
}
