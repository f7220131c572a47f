import type { FoundDocument, FoundGroup, Listing } from '../overview/listing';

const google = 'application/vnd.google-apps.';
const folderType = `${google}folder`;
const documentType = `${google}document`;
const shortcutType = `${google}shortcut`;

/**
 * Parents that are asked for at once. Drive does not say how long a query may be; this keeps it at
 * some 3,000 characters and well under the number of conditions that are known to go through.
 */
const parentsAtOnce = 50;
const pageSize = 1000;
const fileFields = 'id,name,mimeType,modifiedTime,trashed,parents,shortcutDetails(targetId,targetMimeType)';

interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  modifiedTime: string;
  trashed?: boolean;
  parents?: string[];
  shortcutDetails?: { targetId?: string; targetMimeType?: string };
}

/** What an id leads to. A shortcut to a folder counts as that folder. */
export type Found = { kind: 'folder'; id: string; name: string } | { kind: 'file' | 'bin' | 'hidden' };

/** Looks at one id. `hidden` covers what is not there and what is not shared. */
export function lookAt(id: string): Found {
  const file = fileAt(id);
  if (!file) return { kind: 'hidden' };
  if (file.trashed) return { kind: 'bin' };
  if (file.mimeType === folderType) return { kind: 'folder', id: file.id, name: file.name };
  const { targetId, targetMimeType } = file.shortcutDetails ?? {};
  return targetId && targetMimeType === folderType ? lookAt(targetId) : { kind: 'file' };
}

/** What a shortcut leads to; null where that is not there, or not for this person. */
export function shortcutTarget(id: string): { id: string; mimeType: string } | null {
  const { targetId, targetMimeType } = fileAt(id)?.shortcutDetails ?? {};
  return targetId && targetMimeType && targetMimeType !== shortcutType
    ? { id: targetId, mimeType: targetMimeType }
    : null;
}

/** There is more beneath a folder than could be listed in the time that was given. */
export class TooWide extends Error {}

/**
 * Everything beneath a folder: its subfolders are the groups, and every document further down belongs to
 * the group that it lies under. Shortcuts lead to what they point at. Throws when the folder is not there
 * (any more): an empty answer would look as if every document were gone. After `until`, milliseconds since 1970,
 * no more is asked for and TooWide is thrown. `known` are ids of groups that were there before: they are asked
 * for at once, since a question takes longer than anything else.
 */
export function listFolder(
  id: string,
  { until = Number.POSITIVE_INFINITY, known = [] }: { until?: number; known?: readonly string[] } = {},
): Listing {
  const { groups, documents, pointers } = walked(id, known, until);
  const empty = groups.length + documents.size + pointers.size === 0;
  const named = empty || [...documents.values()].some(({ group }) => group === id);
  const folder = named ? lookAt(id) : { kind: 'folder' as const, id, name: '' };
  if (folder.kind !== 'folder') throw new Error(`File not found: ${id}.`);
  // Documents that only a shortcut leads to are asked for one by one: Drive has no other way.
  for (const [target, group] of pointers) {
    inTime(until);
    const file = documents.has(target) ? null : standing(target);
    if (file) documents.set(target, documentOf(file, group));
  }
  return { folder: { id, name: folder.name }, groups, documents: [...documents.values()] };
}

/** What lies beneath, level by level: each is asked for whole, whatever number of folders it has. */
function walked(root: string, known: readonly string[], until: number) {
  const groups: FoundGroup[] = [];
  const documents = new Map<string, FoundDocument>();
  /** Shortcuts to documents, with the group that they lie in. */
  const pointers = new Map<string, string>();
  const visited = new Set([root]);
  const asked = begun(root, known, until);
  /** Folders of a level, with the group that they belong to. */
  let level = new Map([[root, root]]);
  while (level.size > 0) {
    const next = new Map<string, string>();
    const enter = (id: string, name: string, group: string) => {
      if (visited.has(id)) return;
      visited.add(id);
      if (group === root) groups.push({ id, name });
      next.set(id, group === root ? id : group);
    };
    const unasked = [...level.keys()].filter((id) => !asked.has(id));
    for (const [folder, files] of byFolder(unasked, until)) asked.set(folder, files);
    const found = [...level, [nowhere, root] as const].flatMap(([folder, group]) =>
      (asked.get(folder) ?? []).map((file) => ({ file, group })),
    );
    for (const { file, group } of found) {
      inTime(until);
      const { id, name, mimeType } = file;
      const { targetId = '', targetMimeType } = file.shortcutDetails ?? {};
      if (mimeType === documentType) documents.set(id, documentOf(file, group));
      else if (mimeType === folderType) enter(id, name, group);
      else if (targetMimeType === documentType) pointers.set(targetId, group);
      // Looked at first: one folder that is not shared would make the whole level's question fail.
      else if (targetMimeType === folderType && !visited.has(targetId) && standing(targetId))
        enter(targetId, name, group);
    }
    level = next;
  }
  return { groups, documents, pointers };
}

const nowhere = '';

/** What lies in the folder and in the groups that are known, as far as one question reaches. */
function begun(root: string, known: readonly string[], until: number): Map<string, DriveFile[]> {
  const some = known.filter((id) => id !== root).slice(0, parentsAtOnce - 1);
  try {
    return byFolder([root, ...some], until);
  } catch (thrown) {
    // One that is not shared any more makes the whole question fail.
    if (some.length === 0 || !isMissing(thrown)) throw thrown;
    return byFolder([root], until);
  }
}

/** Files by the folder that they lie in; those that Drive does not say so of stand under nowhere. */
function byFolder(folders: readonly string[], until: number): Map<string, DriveFile[]> {
  const files = new Map([nowhere, ...folders].map((id) => [id, [] as DriveFile[]]));
  for (const file of filesIn(folders, until))
    files.get(file.parents?.find((parent) => files.has(parent)) ?? nowhere)?.push(file);
  return files;
}

const documentOf = ({ id, name, modifiedTime }: DriveFile, group: string): FoundDocument => ({
  id,
  name,
  modified: modifiedTime,
  group,
});

/** Folders, documents and shortcuts directly in any of the folders, page after page. */
function filesIn(parents: readonly string[], until: number): DriveFile[] {
  const kinds = [folderType, documentType, shortcutType].map((type) => `mimeType = '${type}'`).join(' or ');
  const found: DriveFile[] = [];
  for (let at = 0; at < parents.length; at += parentsAtOnce) {
    const some = parents.slice(at, at + parentsAtOnce);
    const question = {
      q: `(${some.map((id) => `'${id}' in parents`).join(' or ')}) and trashed = false and (${kinds})`,
      pageSize,
      fields: `nextPageToken,incompleteSearch,files(${fileFields})`,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    };
    let pageToken: string | undefined;
    do {
      inTime(until);
      const page = driveFiles().list(pageToken ? { ...question, pageToken } : question);
      if (page.incompleteSearch) throw new Error('Drive could not search everywhere.');
      found.push(...((page.files ?? []) as DriveFile[]));
      pageToken = page.nextPageToken;
    } while (pageToken);
  }
  return found;
}

function inTime(until: number): void {
  if (Date.now() > until) throw new TooWide();
}

/** The types say that an advanced service may be off; the manifest names this one. */
export function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const service = Drive?.Files;
  if (!service) throw new Error('The Drive service is not enabled.');
  return service;
}

/** Null where there is no such file outside the bin, or none for this person. */
function standing(id: string): DriveFile | null {
  const file = fileAt(id);
  return file?.trashed ? null : file;
}

/** Null where there is no such file, or none for this person. */
function fileAt(id: string): DriveFile | null {
  try {
    return driveFiles().get(id, { fields: fileFields, supportsAllDrives: true }) as DriveFile;
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

/** Drive answers 403 also when it is asked too much at once, or by a script that may not ask: that file is there. */
function isMissing(thrown: unknown): boolean {
  const { details, message } = thrown as { details?: { code?: number }; message?: string };
  if (/rate ?limit|quota|scopes|disabled/i.test(String(message))) return false;
  return details?.code === 404 || details?.code === 403 || /file not found|\b404\b/i.test(String(message));
}
