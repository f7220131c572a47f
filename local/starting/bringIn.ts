import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { documentFromDocx } from '../documents/fromDocx';
import { documentFromText, textFromBytes } from '../documents/fromText';
import type { StoredDocument } from '../documents/schema';
import type { DriveItem } from '../workspace/item';
import type { Workspace } from '../workspace/workspace';

const readers: Record<string, (bytes: Buffer) => Promise<StoredDocument>> = {
  '.docx': async (bytes) => (await documentFromDocx(bytes, 'en')).document,
  '.txt': async (bytes) => documentFromText(textFromBytes(bytes)),
};

export interface BroughtIn {
  documents: number;
  /** Sentences about files that could not be read. */
  notes: string[];
}

/**
 * Makes documents of the .docx and .txt files in a folder, its subfolders as folders, under a folder of the
 * same name. What is there since before is left alone, so that doing it again only adds what is new.
 * Files are only read.
 */
export async function bringIn(workspace: Workspace, folder: string): Promise<BroughtIn> {
  const path = resolve(folder);
  const result: BroughtIn = { documents: 0, notes: [] };
  await bringInFolder(workspace, path, folderNamed(workspace, basename(path), workspace.root.id), result);
  return result;
}

async function bringInFolder(
  workspace: Workspace,
  path: string,
  into: DriveItem,
  result: BroughtIn,
): Promise<void> {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
    const at = join(path, entry.name);
    const reader = readers[extname(entry.name).toLowerCase()];
    if (entry.isDirectory() && !entry.name.startsWith('.')) {
      await bringInFolder(workspace, at, folderNamed(workspace, entry.name, into.id), result);
    } else if (entry.isFile() && reader && !/^(~\$|\.)/.test(entry.name)) {
      await bringInFile(workspace, at, into, reader, result);
    }
  }
}

async function bringInFile(
  workspace: Workspace,
  path: string,
  into: DriveItem,
  reader: (bytes: Buffer) => Promise<StoredDocument>,
  result: BroughtIn,
): Promise<void> {
  const name = basename(path, extname(path)).normalize('NFC');
  if (workspace.children(into.id).some((item) => item.name === name && isDocument(item))) return;
  try {
    const content = await reader(readFileSync(path));
    const modifiedTime = statSync(path).mtime.toISOString();
    const mimeType = 'application/vnd.google-apps.document';
    workspace.create({ name, mimeType, parent: into.id, owner: ownerOf(workspace), content, modifiedTime });
    result.documents += 1;
  } catch (error) {
    result.notes.push(`${path}: ${(error as Error).message}`);
  }
}

/** The folder of that name, made where there is none. Everyone but the outsider can see what is brought in. */
function folderNamed(workspace: Workspace, name: string, parent: string): DriveItem {
  const mimeType = 'application/vnd.google-apps.folder';
  const composed = name.normalize('NFC');
  const there = workspace
    .children(parent)
    .find((item) => item.name === composed && item.mimeType === mimeType);
  if (there) return there;
  const shared = parent === workspace.root.id ? everyone(workspace) : [];
  return workspace.create({ name: composed, mimeType, parent, owner: ownerOf(workspace), shared });
}

function everyone(workspace: Workspace): DriveItem['shared'] {
  return workspace.people
    .filter(({ part }) => part !== 'outsider' && part !== 'coordinator')
    .map(({ email, part }) => ({ email, right: part === 'viewer' ? 'viewer' : 'editor' }));
}

const ownerOf = (workspace: Workspace): string => workspace.person('coordinator')?.email ?? '';
const isDocument = (item: DriveItem): boolean => item.mimeType === 'application/vnd.google-apps.document';
const byName = (one: Dirent, other: Dirent): number =>
  one.name.localeCompare(other.name, 'sv', { numeric: true });
