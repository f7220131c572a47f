import { GoogleError, Modelled, type Run } from '../../local/google/modelled';
import type { DriveItem } from '../../local/workspace/item';

const folderType = 'application/vnd.google-apps.folder';

/** Which children of which folder are gone through, and how many of them have been. */
interface Walk {
  parent: string;
  mimeType: string;
  passed: number;
}

/** Goes through items one at a time, as DriveApp's iterators do. */
class Items<Item> extends Modelled {
  readonly service: string;
  readonly #walk: Walk;
  readonly #items: DriveItem[];
  readonly #made: (item: DriveItem) => Item;

  constructor(service: string, run: Run, walk: Walk, made: (item: DriveItem) => Item) {
    super();
    this.service = service;
    this.#walk = { ...walk };
    this.#items = run.workspace
      .children(walk.parent)
      .filter(({ mimeType, trashed }) => mimeType === walk.mimeType && !trashed);
    this.#made = made;
  }

  hasNext(): boolean {
    return this.#walk.passed < this.#items.length;
  }

  next(): Item {
    const item = this.#items[this.#walk.passed];
    if (!item) throw new GoogleError('Cannot retrieve the next object: iterator has reached the end.');
    this.#walk.passed += 1;
    return this.#made(item);
  }

  getContinuationToken(): string {
    return JSON.stringify(this.#walk);
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

const filesIn = (run: Run, walk: Walk) => new Items('FileIterator', run, walk, (item) => new DriveFile(item));

const foldersIn = (run: Run, walk: Walk): Items<Folder> =>
  new Items('FolderIterator', run, walk, (item) => new Folder(run, item));

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
    return foldersIn(this.#run, { parent: this.#item.id, mimeType: folderType, passed: 0 });
  }

  getFilesByType(mimeType: string): Items<DriveFile> {
    return filesIn(this.#run, { parent: this.#item.id, mimeType, passed: 0 });
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

  continueFolderIterator(token: string): Items<Folder> {
    return foldersIn(this.#run, JSON.parse(token));
  }

  continueFileIterator(token: string): Items<DriveFile> {
    return filesIn(this.#run, JSON.parse(token));
  }
}

/** The service that the usual script walks a folder with; the add-on does not use it. */
export const driveApp = (run: Run): Modelled => new DriveApp(run);
