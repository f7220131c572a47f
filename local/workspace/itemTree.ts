import type { DriveItem } from './item';

const folder = 'application/vnd.google-apps.folder';

/** All items of a workspace in memory, with who stands in which folder. Items are frozen: a change is a new one. */
export class ItemTree {
  readonly #items = new Map<string, DriveItem>();
  readonly #children = new Map<string, Set<string>>();

  constructor(items: readonly DriveItem[]) {
    for (const item of [...items].sort(byCreation)) this.put(item);
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): DriveItem | undefined {
    return this.#items.get(id);
  }

  all(): DriveItem[] {
    return [...this.#items.values()];
  }

  root(): DriveItem | undefined {
    return this.#items.get('root');
  }

  children(id: string): DriveItem[] {
    return [...(this.#children.get(id) ?? [])].map((child) => this.#items.get(child) as DriveItem);
  }

  put(item: DriveItem): void {
    const before = this.#items.get(item.id);
    if (before && before.parent !== item.parent) this.#children.get(before.parent ?? '')?.delete(item.id);
    this.#items.set(item.id, Object.freeze(item));
    if (item.parent === null) return;
    const siblings = this.#children.get(item.parent) ?? new Set();
    this.#children.set(item.parent, siblings.add(item.id));
  }

  /** Forgets an item; what stands in it is left without a folder. */
  remove(id: string): void {
    this.#children.get(this.#items.get(id)?.parent ?? '')?.delete(id);
    this.#items.delete(id);
  }

  /** The item, its folder, that one's folder and so on; empty for an unknown id. */
  path(id: string): DriveItem[] {
    const path: DriveItem[] = [];
    for (
      let item = this.#items.get(id);
      item && !path.includes(item);
      item = this.#items.get(item.parent ?? '')
    ) {
      path.push(item);
    }
    return path;
  }

  /** Throws where the item would stand in no folder, or in itself. */
  check(item: DriveItem): void {
    if (item.parent === null) {
      if (item.id !== 'root') throw new Error(`Every item but the root stands in a folder: ${item.name}`);
      return;
    }
    if (this.#items.get(item.parent)?.mimeType !== folder)
      throw new Error(`There is no folder ${item.parent}`);
    if (this.path(item.parent).some((above) => above.id === item.id)) {
      throw new Error(`A folder cannot be moved into itself: ${item.name}`);
    }
  }

  orphans(): DriveItem[] {
    return this.all().filter((item) => item.parent !== null && !this.#items.has(item.parent));
  }
}

function byCreation(one: DriveItem, other: DriveItem): number {
  if (one.createdTime !== other.createdTime) return one.createdTime < other.createdTime ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
