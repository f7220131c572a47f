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

export class MemoryStore implements Store {
  readonly notes: readonly string[] = [];
  readonly #contents = new Map<string, string>();
  readonly #records = new Map<string, string>();

  items(): DriveItem[] {
    return [];
  }

  content(id: string): unknown {
    return JSON.parse(this.#contents.get(id) ?? 'null');
  }

  writeItem(item: DriveItem, content: unknown): void {
    this.#contents.set(item.id, JSON.stringify(content ?? null));
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
