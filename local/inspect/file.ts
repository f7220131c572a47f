import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { outlineFromJson } from '../../src/google/documentJson';
import type { Outline } from '../../src/meeting/outline';
import { documentFromDocx, UnreadableFile } from '../documents/fromDocx';
import { documentFromText, textFromBytes } from '../documents/fromText';
import type { StoredDocument } from '../documents/schema';
import { documentsGet } from '../documents/toJson';

/** The file cannot be read; the message says why, in words for whoever gave its name. */
export class NotRead extends Error {}

export interface FileRead {
  outline: Outline;
  /** The document's name. */
  title: string;
}

/** Reads a .docx, a .txt or a documents.get answer (.json) as Google would give it. Throws NotRead. */
export async function readFile(path: string): Promise<FileRead> {
  const reader = readers[extname(path).toLowerCase()];
  if (!reader) throw new NotRead('only .docx, .txt and .json can be read');
  const title = basename(path, extname(path)).normalize('NFC');
  return await reader(bytesOf(path), title);
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new NotRead(failures[code] ?? `it could not be opened (${code})`);
  }
}

const failures: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read by you',
  EPERM: 'it may not be read by you',
  EISDIR: 'it is a folder, not a file',
};

type Reader = (bytes: Buffer, title: string) => FileRead | Promise<FileRead>;

const readers: Record<string, Reader> = {
  '.docx': async (bytes, title) => ({ outline: outlineOf(await storedFromDocx(bytes), title), title }),
  '.txt': (bytes, title) => ({ outline: outlineOf(documentFromText(textFromBytes(bytes)), title), title }),
  '.json': (bytes, title) => {
    const json = jsonOf(bytes);
    const { title: name } = json as { title?: unknown };
    return { outline: outlineFromJson(json), title: typeof name === 'string' && name !== '' ? name : title };
  },
};

const outlineOf = (document: StoredDocument, name: string): Outline =>
  outlineFromJson(documentsGet({ id: 'inspected', name }, document, { includeTabsContent: true }));

async function storedFromDocx(bytes: Buffer): Promise<StoredDocument> {
  try {
    return (await documentFromDocx(bytes, 'en')).document;
  } catch (error) {
    throw error instanceof UnreadableFile ? new NotRead(error.message) : error;
  }
}

function jsonOf(bytes: Buffer): object {
  let json: unknown;
  try {
    json = JSON.parse(textFromBytes(bytes).replace(/^\uFEFF/, ''));
  } catch {
    throw new NotRead('it is not JSON');
  }
  if (typeof json !== 'object' || json === null || !('tabs' in json || 'body' in json)) {
    throw new NotRead('it is not a document as documents.get answers (neither "tabs" nor "body" in it)');
  }
  return json;
}
