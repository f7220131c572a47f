import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import { FolderLock } from './folderLock';
import type { DriveItem } from './item';
import { saveText } from './saveText';
import { DamagedContent, type Store } from './store';

/** First line of an item's file. */
interface Head {
  item: DriveItem;
  /** Bytes of content that follow: a cut file shows at opening. */
  bytes: number;
  /** Of the content: damage inside it shows when it is read. Not in files of the first version. */
  hash?: string;
}

const headGuess = 4096;

/**
 * A folder: `items/ID.json` with a line about the item and a line of content, `records/NAME.json`.
 * Every save is a new file that replaces the old one whole. What is damaged is moved to `set-aside/`
 * and told about; nothing is ever deleted.
 */
export class FileStore implements Store {
  readonly notes: string[] = [];
  readonly #folder: string;
  readonly #lock: FolderLock;
  readonly #durable: boolean;

  /** Without `durable` a power cut may cost what was saved last: for what can be made again. */
  constructor(folder: string, durable = true) {
    this.#durable = durable;
    for (const part of ['items', 'records']) mkdirSync(join(folder, part), { recursive: true });
    this.#folder = folder;
    this.#lock = new FolderLock(join(folder, 'lock'));
    for (const part of ['items', 'records']) this.#setLeftoversAside(part);
    for (const name of readdirSync(join(folder, 'records'))) this.#checkRecord(name);
  }

  items(): DriveItem[] {
    return readdirSync(join(this.#folder, 'items'))
      .map((name) => this.#readHead(name))
      .filter((item) => item !== null);
  }

  content(id: string): unknown {
    const file = readFileSync(this.#itemFile(id));
    const end = file.indexOf('\n');
    const text = file.subarray(end + 1);
    try {
      const { hash } = JSON.parse(file.toString('utf8', 0, end)) as Head;
      if (hash === undefined || hash === hashOf(text)) return JSON.parse(text.toString('utf8'));
    } catch {
      // Falls through: what cannot be read is damaged like what reads otherwise than it was written.
    }
    throw new DamagedContent(this.#setAside('items', `${id}.json`));
  }

  writeItem(item: DriveItem, content: unknown): void {
    const text = JSON.stringify(content ?? null);
    const head: Head = { item, bytes: Buffer.byteLength(text), hash: hashOf(text) };
    saveText(this.#itemFile(item.id), `${JSON.stringify(head)}\n${text}`, this.#durable);
  }

  record(name: string): unknown {
    const file = this.#recordFile(name);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  }

  writeRecord(name: string, record: unknown): void {
    saveText(this.#recordFile(name), JSON.stringify(record), this.#durable);
  }

  close(): void {
    this.#lock.release();
  }

  #itemFile(id: string): string {
    return join(this.#folder, 'items', `${id}.json`);
  }

  #recordFile(name: string): string {
    return join(this.#folder, 'records', `${encodeURIComponent(name)}.json`);
  }

  /** Reads only the first line, so that ten thousand items open quickly. */
  #readHead(name: string): DriveItem | null {
    const file = openSync(join(this.#folder, 'items', name), 'r');
    try {
      const { size } = fstatSync(file);
      const line = firstLine(file, size);
      const { item, bytes } = JSON.parse(line.toString('utf8')) as Head;
      if (line.length + 1 + bytes === size && `${item.id}.json` === name) return item;
    } catch {
      // Falls through: a head that cannot be read is treated like a file that was cut off.
    } finally {
      closeSync(file);
    }
    this.#setAside('items', name);
    return null;
  }

  #checkRecord(name: string): void {
    try {
      JSON.parse(readFileSync(join(this.#folder, 'records', name), 'utf8'));
    } catch {
      this.#setAside('records', name);
    }
  }

  /** Whatever does not end in .json was left by a save that never finished; the file it was for is whole. */
  #setLeftoversAside(part: string): void {
    for (const name of readdirSync(join(this.#folder, part))) {
      if (!name.endsWith('.json')) this.#setAside(part, name);
    }
  }

  /** Moves a file out of the way; returns the note about it. */
  #setAside(part: string, name: string): string {
    const aside = join(this.#folder, 'set-aside');
    mkdirSync(aside, { recursive: true });
    let target = join(aside, name);
    for (let count = 2; existsSync(target); count++) target = join(aside, `${name}.${count}`);
    renameSync(join(this.#folder, part, name), target);
    const note = name.endsWith('.json')
      ? `${part}/${name} was damaged and has been put aside as ${target}; nothing of it has been deleted.`
      : `A save that was interrupted left ${part}/${name}; it has been put aside as ${target}.`;
    this.notes.push(note);
    return note;
  }
}

const hashOf = (text: string | Buffer): string => createHash('sha1').update(text).digest('base64url');

function firstLine(file: number, size: number): Buffer {
  for (let length = headGuess; ; length *= 4) {
    const start = Buffer.alloc(Math.min(length, size));
    readSync(file, start, 0, start.length, 0);
    const end = start.indexOf('\n');
    if (end !== -1) return start.subarray(0, end);
    if (length >= size) return start;
  }
}
