import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Replaces a file whole: written beside it and renamed. `durable` also flushes both to the disk before it
 * returns, so that not even a power cut undoes it.
 */
export function saveText(file: string, text: string, durable: boolean): void {
  writeFileAtomic.sync(file, text, { encoding: 'utf8', fsync: durable });
  if (durable) flushFolder(dirname(file));
}

function flushFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows cannot open a folder, and keeps renames in its journal.
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
