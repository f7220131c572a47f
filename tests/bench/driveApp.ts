import { Modelled, type Run } from '../../local/google/modelled';
import type { DriveItem } from '../../local/workspace/item';

const folderType = 'application/vnd.google-apps.folder';

/** Goes through items one at a time, as DriveApp's iterators do. */
class Items<Item> extends Modelled {
  readonly service: string;
  readonly #left: Item[];

  constructor(service: string, items: Item[]) {
    super();
    this.service = service;
    this.#left = items;
  }

  hasNext(): boolean {
    return this.#left.length > 0;
  }

  next(): Item {
    return this.#left.shift() as Item;
  }
}

class DriveFile extends Modelled {
  readonly service = 'File';
  readonly #item: DriveItem;

  constructor(item: DriveItem) {
    super();
    this.#item = item;
  }

  getId(): string {
    return this.#item.id;
  }

  getName(): string {
    return this.#item.name;
  }

  getUrl(): string {
    return `https://docs.google.com/document/d/${this.#item.id}/edit`;
  }
}

class Folder extends Modelled {
  readonly service = 'Folder';
  readonly #run: Run;
  readonly #item: DriveItem;

  constructor(run: Run, item: DriveItem) {
    super();
    this.#run = run;
    this.#item = item;
  }

  getName(): string {
    return this.#item.name;
  }

  getFolders(): Items<Folder> {
    return new Items(
      'FolderIterator',
      this.#children(folderType).map((item) => new Folder(this.#run, item)),
    );
  }

  getFilesByType(mimeType: string): Items<DriveFile> {
    return new Items(
      'FileIterator',
      this.#children(mimeType).map((item) => new DriveFile(item)),
    );
  }

  #children(mimeType: string): DriveItem[] {
    return this.#run.workspace.children(this.#item.id).filter((item) => item.mimeType === mimeType);
  }
}

class DriveApp extends Modelled {
  readonly service = 'DriveApp';
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  getFolderById(id: string): Folder {
    const item = this.#run.workspace.item(id);
    if (!item) throw new Error(`There is no folder ${id}`);
    return new Folder(this.#run, item);
  }
}

/** The service that the usual script walks a folder with; the add-on does not use it. */
export const driveApp = (run: Run): Modelled => new DriveApp(run);
