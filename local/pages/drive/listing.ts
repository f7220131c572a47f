import type { FolderListing, ListedItem } from '../../server/driveListing';
import type { Session } from '../shell/session';
import { Watched } from '../shell/watched';

/** What the Drive page shows: a folder or the bin. */
export type Place = { kind: 'folder'; id: string } | { kind: 'bin' };

export function placeInAddress({ pathname }: Location = location): Place {
  if (pathname === '/drive/bin') return { kind: 'bin' };
  const id = /^\/drive\/folders\/([^/]+)/.exec(pathname)?.[1];
  return { kind: 'folder', id: id ? decodeURIComponent(id) : 'root' };
}

export interface Notice {
  text: string;
  undo?: () => Promise<void>;
}

/** One folder or the bin as it is shown, and what can be done with it. */
export class Listing extends Watched {
  folder: FolderListing | null = null;
  items: ListedItem[] | null = null;
  failure: Error | null = null;
  notice: Notice | null = null;
  /** Only names that contain this are shown. */
  sought = '';

  constructor(
    private readonly session: Session,
    readonly place: Place,
  ) {
    super();
  }

  get mayWrite(): boolean {
    const right = this.folder?.right;
    return (right === 'owner' || right === 'editor') && !this.folder?.trashed;
  }

  async load(): Promise<void> {
    const { api } = this.session;
    try {
      if (this.place.kind === 'bin') this.items = await api.ask<ListedItem[]>('/api/drive/bin');
      else {
        this.folder = await api.ask<FolderListing>(`/api/drive/folders/${encodeURIComponent(this.place.id)}`);
        this.items = this.folder.items;
      }
      this.failure = null;
    } catch (error) {
      this.failure = error as Error;
    }
    this.changed();
  }

  async create(kind: 'folder' | 'document' | 'spreadsheet', name: string): Promise<ListedItem> {
    const path = `/api/drive/folders/${encodeURIComponent(this.folder?.id ?? '')}/items`;
    const made = await this.session.api.ask<ListedItem>(path, { method: 'POST', body: { kind, name } });
    await this.load();
    return made;
  }

  async rename(item: ListedItem, name: string): Promise<void> {
    const path = `/api/drive/items/${encodeURIComponent(item.id)}/name`;
    const renamed = await this.session.api.ask<ListedItem>(path, { method: 'POST', body: { name } });
    await this.load();
    this.tell({ text: this.session.words.drive.nowNamed(renamed.name) });
  }

  async setTrashed(item: ListedItem, trashed: boolean): Promise<void> {
    const { drive } = this.session.words;
    const path = `/api/drive/items/${encodeURIComponent(item.id)}/bin`;
    await this.session.api.ask(path, { method: 'POST', body: { trashed } });
    await this.load();
    const text = trashed ? drive.movedToBin(item.name) : drive.restored(item.name);
    this.tell({ text, undo: () => this.setTrashed(item, !trashed) });
  }

  seek(words: string): void {
    this.sought = words;
    this.changed();
  }

  tell(notice: Notice | null): void {
    this.notice = notice;
    this.changed();
  }

  /** Does something and shows its message when it fails. */
  attempt(work: Promise<unknown>): void {
    work.catch((error: Error) => this.tell({ text: error.message }));
  }
}
