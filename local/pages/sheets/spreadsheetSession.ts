import type { OpenFile } from '../../server/driveListing';
import type { Action } from '../../spreadsheets/actions';
import type { StoredSheet, StoredSpreadsheet } from '../../spreadsheets/model';
import { patched } from '../../spreadsheets/patch';
import { listen } from '../shell/eventStream';
import type { Session } from '../shell/session';
import { Watched } from '../shell/watched';
import type { SpreadsheetEvent } from './wire';

export type Saving = 'saved' | 'saving' | 'away';

/** The open spreadsheet: its content as the server has it, the tab that is shown, and what is on its way. */
export class SpreadsheetSession extends Watched {
  readonly id: string;
  readonly folder: OpenFile['folder'];
  name: string;
  trashed: boolean;
  spreadsheet: StoredSpreadsheet | null = null;
  saving: Saving = 'saved';
  /** Told of what the server refused, as a sentence. */
  onRefused: (message: string) => void = () => {};
  private readonly right: OpenFile['right'];
  private shown: number | null;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

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
    return listen<SpreadsheetEvent>({
      api: this.session.api,
      path: `/api/spreadsheets/${encodeURIComponent(this.id)}/events`,
      heed: (event) => this.heed(event),
      lost: () => {
        this.saving = 'away';
        this.changed();
      },
    });
  }

  /** Does something in the spreadsheet; actions reach the server one by one, in order. */
  act(action: Action): Promise<{ replies: { addSheet?: { properties: { sheetId: number } } }[] } | null> {
    this.waiting += 1;
    this.saving = 'saving';
    this.changed();
    const path = `/api/spreadsheets/${encodeURIComponent(this.id)}/actions`;
    const done = this.queue.then(async () => {
      try {
        return await this.session.api.ask<{ replies: object[] }>(path, { method: 'POST', body: action });
      } catch (error) {
        this.onRefused((error as Error).message);
        return null;
      } finally {
        this.waiting -= 1;
        if (this.waiting === 0 && this.saving === 'saving') this.saving = 'saved';
        this.changed();
      }
    });
    this.queue = done;
    return done;
  }

  async rename(name: string): Promise<void> {
    const path = `/api/drive/items/${encodeURIComponent(this.id)}/name`;
    await this.session.api.ask(path, { method: 'POST', body: { name } });
  }

  /** Until all that has been done is on the server. */
  async settle(): Promise<void> {
    await this.queue;
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
      this.saving = this.waiting ? 'saving' : 'saved';
    }
    this.changed();
  }
}
