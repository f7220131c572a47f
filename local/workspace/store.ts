import type { DriveItem } from './item';

/** An item's content has been damaged; what is left of it is kept, and the message says where. */
export class DamagedContent extends Error {}

/** Where a workspace keeps things: files in a folder, or memory for tests. All calls are synchronous. */
export interface Store {
  /** Every item that is whole; called once, when the workspace opens. */
  items(): DriveItem[];
  /** Throws DamagedContent, and from then on there is no such item. */
  content(id: string): unknown;
  /** Durable on return: after a crash either the old or the new item is there, whole. */
  writeItem(item: DriveItem, content: unknown): void;
  /** A named record beside the items (properties, triggers, people), or undefined. */
  record(name: string): unknown;
  writeRecord(name: string, record: unknown): void;
  /** What was found damaged at opening and what was done about it, as sentences to show. */
  readonly notes: readonly string[];
  close(): void;
}

const spreadsheet = 'application/vnd.google-apps.spreadsheet';

export class MemoryStore implements Store {
  readonly notes: readonly string[] = [];
  /**
   * Contents as text, or what gives the text: a spreadsheet is never written in once it is kept
   * (spreadsheets/store.ts), so a large one that grows row by row need not be put into text each time.
   */
  readonly #contents = new Map<string, string | (() => string)>();
  readonly #records = new Map<string, string>();

  items(): DriveItem[] {
    return [];
  }

  content(id: string): unknown {
    const kept = this.#contents.get(id) ?? 'null';
    return JSON.parse(typeof kept === 'string' ? kept : kept());
  }

  writeItem(item: DriveItem, content: unknown): void {
    const text = () => JSON.stringify(content ?? null);
    this.#contents.set(item.id, item.mimeType === spreadsheet ? text : text());
  }

  record(name: string): unknown {
    const text = this.#records.get(name);
    return text === undefined ? undefined : JSON.parse(text);
  }

  writeRecord(name: string, record: unknown): void {
    this.#records.set(name, JSON.stringify(record));
  }

  close(): void {}
}
