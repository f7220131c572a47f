import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fillSample } from '../sample/municipality';
import { Workspace } from '../workspace/workspace';
import { BadOption, type StartOptions } from './options';

/**
 * Opens the workspace that the options name, or makes one with the sample municipality in it. The sample is
 * made beside and put in place whole, so that a start that is cut off leaves none half made.
 */
export function openWorkspace({ data, reset, folder }: StartOptions): {
  workspace: Workspace;
  notes: string[];
} {
  const path = resolve(data);
  checkFolder(path, data);
  makeFolder(path, data);
  const notes = reset ? putAside(path) : [];
  if (folder === null && holdsNothing(path)) makeSample(path);
  const workspace = Workspace.open(path);
  return { workspace, notes: [...notes, ...workspace.notes] };
}

/** A folder with other things in it is left alone: it may be someone's documents. */
function checkFolder(path: string, data: string): void {
  if (isEmptyFolder(path) || existsSync(`${path}/items`)) return;
  throw new BadOption(
    `--data leads to ${data}, which holds other things than a workspace. Choose an empty folder or a new one.`,
  );
}

/**
 * Makes a folder and those that it stands in, one by one: where none can be made, as in /proc, Node's own
 * recursive making tries for ever.
 */
function makeFolder(path: string, data: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), data);
  try {
    mkdirSync(path);
  } catch (error) {
    if (!impossible.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new BadOption(`--data leads to ${data}, and no folder can be made there. Choose another one.`);
  }
}

const impossible = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'];

function isEmptyFolder(path: string): boolean {
  try {
    return !existsSync(path) || readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

/** Nothing has been made in it yet: there is none, or only the root that every workspace has. */
function holdsNothing(path: string): boolean {
  const allowed: Record<string, string[]> = { items: ['root.json'], records: [] };
  const parts = existsSync(path) ? readdirSync(path) : [];
  return parts.every((part) =>
    Object.hasOwn(allowed, part)
      ? readdirSync(join(path, part)).every((file) => allowed[part]?.includes(file))
      : false,
  );
}

function putAside(path: string): string[] {
  if (isEmptyFolder(path)) return [];
  Workspace.open(path).close(); // Refuses while another process has it open.
  const aside = `${path}-before-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`;
  renameSync(path, aside);
  return [`The old workspace is kept as ${aside}.`];
}

function makeSample(path: string): void {
  const making = `${path}.making`;
  rmSync(making, { recursive: true, force: true });
  const workspace = Workspace.open(making, { durable: false });
  fillSample(workspace, new Date());
  workspace.close();
  rmSync(path, { recursive: true, force: true });
  renameSync(making, path);
}
