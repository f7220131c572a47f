import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { Workspace } from '../workspace/workspace';
import { emptyParagraph } from './content';
import { newTabId } from './ids';
import { type ClientId, LiveTab, type Steps } from './liveTab';
import type { StoredDocument, StoredTab } from './schema';
import { broughtOver, checked, putInOrder, transformOf } from './steps';

export type { ClientId, Steps } from './liveTab';
export { RefusedSteps } from './steps';

/** There is no such tab (any more). */
export class NoSuchTab extends Error {}

/** What those who have a document open are told, after it has been saved. */
export type DocumentEvent = ({ kind: 'steps'; tab: string } & Steps) | { kind: 'tabs' };

/** A tab as it was at some time. */
export interface Version {
  node: Node;
  version: number;
}

export type Received = { accepted: true; version: number } | { accepted: false; version: number };

/** Whose the steps are that no window made. */
const ownSteps: ClientId = 'authority';
const scriptSteps: ClientId = 'script';

interface LiveDocument {
  tabs: Map<string, LiveTab>;
  listeners: Set<(event: DocumentEvent) => void>;
  stored: StoredDocument;
  /** While the authority itself is writing. */
  saving: boolean;
}

type Keeper = Pick<Workspace, 'content' | 'write' | 'watch'>;

/** Open documents of each workspace: every authority over one workspace knows the same. */
const openDocuments = new WeakMap<Keeper, Map<string, LiveDocument>>();

/**
 * The one that says in which order changes to a document have happened (prosemirror-collab's central
 * authority, one history a tab). Every change is checked and saved before anyone is told of it.
 */
export class DocumentAuthority {
  readonly #workspace: Keeper;
  readonly #live: Map<string, LiveDocument>;

  constructor(workspace: Keeper) {
    this.#workspace = workspace;
    this.#live = openDocuments.get(workspace) ?? new Map();
    openDocuments.set(workspace, this.#live);
  }

  /** The document as it is now. To be read, not changed. */
  open(id: string): StoredDocument {
    return this.#live.get(id)?.stored ?? this.#workspace.content<StoredDocument>(id);
  }

  /** A tab's content as the editor knows it. Throws NoSuchTab. */
  node(id: string, tab: string): Node {
    return this.#tab(id, tab).node;
  }

  /**
   * Takes a window's steps when they were made on the latest version; else the window has to catch up
   * with `since` first. Throws RefusedSteps for steps that cannot be, NoSuchTab for a tab that is gone.
   */
  receive(id: string, tab: string, version: number, steps: readonly unknown[], client: ClientId): Received {
    const live = this.#tab(id, tab);
    if (version !== live.stored.version) return { accepted: false, version: live.stored.version };
    const transform = transformOf(live.node, steps);
    this.#save(id, live, transform, client);
    return { accepted: true, version: live.stored.version };
  }

  /** A tab's content with its version. Throws NoSuchTab. */
  at(id: string, tab: string): Version {
    const live = this.#tab(id, tab);
    return { node: live.node, version: live.stored.version };
  }

  /** The steps since a version, or null where they are not remembered: then the tab is loaded again. */
  since(id: string, tab: string, version: number): Steps | null {
    return this.#tab(id, tab).since(version);
  }

  /** Changes a tab from inside, as a script does; returns the version that it leads to. */
  transform(id: string, tab: string, change: (transform: Transform) => void): number {
    const live = this.#tab(id, tab);
    const transform = new Transform(live.node);
    change(transform);
    checked(transform.doc);
    if (transform.steps.length > 0) this.#save(id, live, transform, scriptSteps);
    return live.stored.version;
  }

  /**
   * As `transform`, for a change that was made on an earlier version: it is brought over what others have
   * done since then, and what they have taken away is not changed.
   */
  transformSince(id: string, tab: string, before: Version, change: (transform: Transform) => void): number {
    const between = this.since(id, tab, before.version);
    if (!between) throw new Error('Too much has been done meanwhile');
    const own = new Transform(before.node);
    change(own);
    return this.transform(id, tab, (transform) => {
      for (const step of broughtOver(own, between.steps)) transform.step(step);
    });
  }

  /** Adds an empty tab last among its siblings. */
  addTab(id: string, title: string, parent: string | null = null): StoredTab {
    const content = { type: 'doc' as const, content: [emptyParagraph()] };
    const tab: StoredTab = { id: newTabId(), title, parent, version: 0, content };
    if (parent) this.#tab(id, parent);
    this.#saveTabs(id, [...this.#document(id).stored.tabs, tab]);
    return tab;
  }

  renameTab(id: string, tab: string, title: string): void {
    this.#tab(id, tab);
    const tabs = this.#document(id).stored.tabs;
    this.#saveTabs(
      id,
      tabs.map((one) => (one.id === tab ? { ...one, title } : one)),
    );
  }

  /** Removes a tab and those nested under it; the last one stays (RangeError). */
  removeTab(id: string, tab: string): void {
    this.#tab(id, tab);
    const gone = new Set([tab]);
    const { tabs } = this.#document(id).stored;
    for (const one of tabs) if (one.parent && gone.has(one.parent)) gone.add(one.id);
    const left = tabs.filter((one) => !gone.has(one.id));
    if (left.length === 0) throw new RangeError('A document keeps at least one tab');
    this.#saveTabs(id, left);
  }

  /** Tells of every change after it has been saved; the returned function ends it. */
  watch(id: string, listener: (event: DocumentEvent) => void): () => void {
    const { listeners } = this.#document(id);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  #document(id: string): LiveDocument {
    const known = this.#live.get(id);
    if (known) return known;
    const stored = this.#workspace.content<StoredDocument>(id);
    const live: LiveDocument = { tabs: new Map(), listeners: new Set(), stored, saving: false };
    this.#live.set(id, live);
    this.#workspace.watch(id, () => {
      if (!live.saving) this.#takeOver(id, live);
    });
    return live;
  }

  /** Someone has put other content in the file's place: windows have to load it again. */
  #takeOver(id: string, live: LiveDocument): void {
    const content = this.#workspace.content<StoredDocument>(id);
    if (JSON.stringify(content) === JSON.stringify(live.stored)) return;
    const latest = Math.max(...[...content.tabs, ...live.stored.tabs].map((tab) => tab.version));
    live.stored = { tabs: content.tabs.map((tab) => ({ ...tab, version: latest + 1 })) };
    live.tabs.clear();
    this.#tell(id, { kind: 'tabs' });
  }

  #write(id: string, stored: StoredDocument): void {
    const live = this.#document(id);
    live.saving = true;
    try {
      this.#workspace.write(id, stored);
    } finally {
      live.saving = false;
    }
  }

  #tab(id: string, tab: string): LiveTab {
    const document = this.#document(id);
    const known = document.tabs.get(tab);
    if (known) return known;
    const stored = document.stored.tabs.find((one) => one.id === tab);
    if (!stored) throw new NoSuchTab(`There is no tab ${tab}`);
    const live = new LiveTab(stored);
    document.tabs.set(tab, live);
    return live;
  }

  #save(id: string, live: LiveTab, transform: Transform, client: ClientId): void {
    const given = transform.steps.length;
    putInOrder(transform);
    const clientIds = transform.steps.map((_, index) => (index < given ? client : ownSteps));
    const saved = live.after(transform);
    const { stored } = this.#document(id);
    this.#write(id, { tabs: stored.tabs.map((tab) => (tab.id === saved.id ? saved : tab)) });
    this.#tell(id, { kind: 'steps', tab: saved.id, ...live.take(transform, saved, clientIds) });
  }

  #saveTabs(id: string, tabs: StoredTab[]): void {
    this.#write(id, { tabs });
    const document = this.#document(id);
    document.stored = { tabs };
    for (const [tab, live] of document.tabs) {
      const stored = tabs.find((one) => one.id === tab);
      if (!stored) document.tabs.delete(tab);
      else live.stored = stored;
    }
    this.#tell(id, { kind: 'tabs' });
  }

  #tell(id: string, event: DocumentEvent): void {
    for (const listener of this.#document(id).listeners) listener(event);
  }
}
