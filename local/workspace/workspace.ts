import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { type Clock, wallClock } from './clock';
import { FileStore } from './fileStore';
import type { DriveItem, MimeType, Person, Right } from './item';
import { ItemTree } from './itemTree';
import { people } from './people';
import { PropertyStore } from './properties';
import { rightOn } from './rights';
import { DamagedContent, MemoryStore, type Store } from './store';
import { TriggerStore } from './triggers';

export interface NewItem {
  name: string;
  mimeType: MimeType;
  /** Null only for the root, which the workspace makes itself. */
  parent: string | null;
  /** E-mail address. */
  owner: string;
  content?: unknown;
  id?: string;
  /** RFC 3339; now where it is left out. */
  createdTime?: string;
  modifiedTime?: string;
  shared?: DriveItem['shared'];
  target?: string;
}

export interface WorkspaceOptions {
  clock?: Clock;
  /** Gives each new item and trigger its id; random ones of Google's length where it is left out. */
  newId?: () => string;
  /** False for what can be made again after a power cut: much quicker when there is a lot of it. */
  durable?: boolean;
}

type Change = Partial<Pick<DriveItem, 'name' | 'parent' | 'trashed' | 'shared'>>;

/**
 * Drive in small: folders and files with rights, property stores, triggers and people. Everything is
 * synchronous, so whatever a request does is whole for the next one. It checks no rights itself: its
 * callers ask `right()` first.
 */
export class Workspace {
  readonly clock: Clock;
  readonly triggers: TriggerStore;
  /** What was damaged at opening and put aside, as sentences. */
  readonly notes: readonly string[];
  readonly #store: Store;
  readonly #tree: ItemTree;
  readonly #newId: () => string;
  readonly #properties = new Map<string, PropertyStore>();
  readonly #listeners = new Map<string, Set<() => void>>();

  /** Opens or makes a workspace in a folder. Throws FolderInUse while another process has it open. */
  static open(folder: string, options: WorkspaceOptions = {}): Workspace {
    return new Workspace(new FileStore(resolve(folder), options.durable), options);
  }

  /** One that is gone with the process: for tests and measurements. */
  static inMemory(options: WorkspaceOptions = {}): Workspace {
    return new Workspace(new MemoryStore(), options);
  }

  private constructor(store: Store, options: WorkspaceOptions) {
    this.clock = options.clock ?? wallClock;
    this.#newId = options.newId ?? googleLikeId;
    this.#store = store;
    this.triggers = new TriggerStore(store);
    this.#tree = new ItemTree(store.items());
    this.notes = [...store.notes, ...this.#rescueOrphans()];
    if (!this.#tree.root()) this.#makeRoot();
  }

  get people(): readonly Person[] {
    const locales = this.#locales();
    return people.map((person) => ({ ...person, locale: locales[person.id] ?? person.locale }));
  }

  person(id: string): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  setLocale(id: string, locale: Person['locale']): void {
    this.#store.writeRecord('locales', { ...this.#locales(), [id]: locale });
  }

  /** The folder that everything stands in; anyone may make things there, and nothing is inherited from it. */
  get root(): DriveItem {
    return this.#tree.root() as DriveItem;
  }

  /** True until something has been made. */
  get isEmpty(): boolean {
    return this.#tree.size === 1;
  }

  items(): DriveItem[] {
    return this.#tree.all();
  }

  item(id: string): DriveItem | undefined {
    return this.#tree.get(id);
  }

  /** What stands directly in a folder, things in the bin included, in the order it was made. */
  children(id: string): DriveItem[] {
    return this.#tree.children(id);
  }

  create(made: NewItem): DriveItem {
    const { content, ...given } = made;
    const now = this.#timestamp();
    const item: DriveItem = {
      ...given,
      id: given.id ?? this.#newId(),
      createdTime: given.createdTime ?? given.modifiedTime ?? now,
      modifiedTime: given.modifiedTime ?? given.createdTime ?? now,
      trashed: false,
      shared: given.shared ?? [],
    };
    this.#tree.check(item);
    if (this.#tree.get(item.id)) throw new Error(`There is already an item ${item.id}`);
    this.#save(item, content ?? null);
    return this.#existing(item.id);
  }

  /** A new name counts as a modification; moving, sharing and the bin do not. */
  change(id: string, change: Change): DriveItem {
    const before = this.#existing(id);
    const renamed = change.name !== undefined && change.name !== before.name;
    const item = { ...before, ...change, ...(renamed && { modifiedTime: this.#timestamp() }) };
    this.#tree.check(item);
    this.#save(item, this.content(id));
    return this.#existing(id);
  }

  /** The content as it was last written: the caller's own copy. Throws DamagedContent, once. */
  content<T>(id: string): T {
    this.#existing(id);
    try {
      return this.#store.content(id) as T;
    } catch (error) {
      if (error instanceof DamagedContent) {
        this.#tree.remove(id);
        this.#rescueOrphans();
      }
      throw error;
    }
  }

  /** Replaces the content; durable on return. `at` says when it was modified, now where it is left out. */
  write(id: string, content: unknown, at: number = this.clock.now()): void {
    this.#save({ ...this.#existing(id), modifiedTime: new Date(at).toISOString() }, content);
  }

  /** In the bin itself, or in a folder that is. */
  isTrashed(id: string): boolean {
    return this.#tree.path(id).some(({ trashed }) => trashed);
  }

  right(person: Person, id: string): Right {
    return rightOn(this.#tree.path(id), person);
  }

  /** `user:EMAIL`, `script` or `document:ID`. */
  properties(name: string): PropertyStore {
    let properties = this.#properties.get(name);
    if (!properties) {
      properties = new PropertyStore(this.#store, name);
      this.#properties.set(name, properties);
    }
    return properties;
  }

  newId(): string {
    return this.#newId();
  }

  /** Tells of every write and change of an item, after it; the returned function ends it. */
  watch(id: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  close(): void {
    this.#store.close();
  }

  #save(item: DriveItem, content: unknown): void {
    this.#store.writeItem(item, content);
    this.#tree.put(item);
    for (const listener of this.#listeners.get(item.id) ?? []) listener();
  }

  #existing(id: string): DriveItem {
    const item = this.#tree.get(id);
    if (!item) throw new Error(`There is no item ${id}`);
    return item;
  }

  #timestamp(): string {
    return new Date(this.clock.now()).toISOString();
  }

  #locales(): Record<string, Person['locale']> {
    return (this.#store.record('locales') as Record<string, Person['locale']> | undefined) ?? {};
  }

  #makeRoot(): void {
    const owner = people[0]?.email ?? '';
    this.create({
      id: 'root',
      name: 'Drive',
      mimeType: 'application/vnd.google-apps.folder',
      parent: null,
      owner,
    });
  }

  /** Where a folder's own file was damaged, what stood in it is moved to the root rather than lost. */
  #rescueOrphans(): string[] {
    const orphans = this.#tree.orphans();
    if (orphans.length > 0 && !this.#tree.root()) this.#makeRoot();
    return orphans.map((item) => {
      this.change(item.id, { parent: this.root.id });
      return `The folder of "${item.name}" is not there any more; it now stands in the first folder.`;
    });
  }
}

/** 44 characters that begin with "1", as a document's id in Google. */
const googleLikeId = (): string => `1${randomBytes(33).toString('base64url').slice(0, 43)}`;
