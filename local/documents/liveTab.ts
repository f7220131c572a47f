import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import type { TabContent } from './content';
import type { StoredTab } from './schema';
import { schema } from './schema';

export type ClientId = string | number;

/** Steps as JSON, in order, with whose each is, and the version that they lead to. */
export interface Steps {
  steps: unknown[];
  clientIds: ClientId[];
  version: number;
}

/** How many steps back a window may be and still catch up without loading the tab again. */
const longestHistory = 2000;

/** A tab that windows or scripts are at work in: its content and the latest steps. */
export class LiveTab {
  stored: StoredTab;
  #node: Node;
  #steps: unknown[] = [];
  #clientIds: ClientId[] = [];

  constructor(stored: StoredTab) {
    this.stored = stored;
    this.#node = schema.nodeFromJSON(stored.content);
  }

  get node(): Node {
    return this.#node;
  }

  /** The tab as it will be kept once the change is in. */
  after(transform: Transform): StoredTab {
    return {
      ...this.stored,
      version: this.stored.version + transform.steps.length,
      content: transform.doc.toJSON() as TabContent,
    };
  }

  /** Takes a change that has been saved into the history. */
  take(transform: Transform, saved: StoredTab, clientIds: readonly ClientId[]): Steps {
    const steps = transform.steps.map((step) => step.toJSON());
    this.#node = transform.doc;
    this.stored.version = saved.version;
    this.stored.content = saved.content;
    this.#steps = [...this.#steps, ...steps].slice(-longestHistory);
    this.#clientIds = [...this.#clientIds, ...clientIds].slice(-longestHistory);
    return { steps, clientIds: [...clientIds], version: saved.version };
  }

  /** What has happened since a version, or null where that is longer ago than is remembered. */
  since(version: number): Steps | null {
    const missing = this.stored.version - version;
    if (missing < 0 || missing > this.#steps.length) return null;
    const from = this.#steps.length - missing;
    return {
      steps: this.#steps.slice(from),
      clientIds: this.#clientIds.slice(from),
      version: this.stored.version,
    };
  }
}
