/** The folder that a file stands in: the group's. */
export interface GroupFolder {
  id: string;
  name: string;
  /** The folder above it, where one may see it. */
  above: string | null;
}

/**
 * Null when there is none, when it cannot be read, and for the top of a drive, which is nobody's group.
 * Needs drive.metadata.readonly.
 */
export function groupFolder(fileId: string): GroupFolder | null {
  try {
    const [parent] = metadata(fileId, 'parents').parents ?? [];
    if (!parent) return null;
    const folder = metadata(parent, 'id,name,parents,driveId');
    const name = folder.name?.replace(/\s+/g, ' ').trim();
    return name && !isTop(folder) ? { id: parent, name, above: folder.parents?.[0] ?? null } : null;
  } catch {
    return null;
  }
}

interface Metadata {
  id?: string;
  name?: string;
  parents?: string[];
  driveId?: string;
  modifiedTime?: string;
  trashed?: boolean;
}

/** A folder above which one may not look has no parents either, so the top is asked for by its alias. */
function isTop(folder: Metadata): boolean {
  if (folder.parents?.length) return false;
  return folder.id === folder.driveId || folder.id === metadata('root', 'id').id;
}

function metadata(id: string, fields: string): Metadata {
  return Drive?.Files?.get(id, { fields, supportsAllDrives: true }) ?? {};
}

/**
 * The folder of a group and those beside it, its own first: one may not see what they lie in, and at the top of
 * one's own drive lies everything else, so then it is alone. Two questions to Drive.
 */
export function foldersBeside(own: GroupFolder, most: number): GroupFolder[] {
  const { above } = own;
  if (!above || above === metadata('root', 'id').id) return [own];
  const page = Drive?.Files?.list({
    q: `'${above}' in parents and trashed = false and mimeType = 'application/vnd.google-apps.folder'`,
    orderBy: 'name',
    pageSize: most,
    fields: 'files(id,name)',
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  const others = (page?.files ?? []).map(({ id, name }) => ({ id: id ?? '', name: name ?? '', above }));
  return [own, ...others.filter(({ id }) => id !== own.id).slice(0, most - 1)];
}

export interface FolderDocument {
  id: string;
  name: string;
  /** YYYY-MM-DD: the day that it was last changed. */
  modified: string;
  /** The folder that it lies in. */
  folder: string;
}

export interface FolderListing {
  documents: FolderDocument[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

const type = (name: string) => `mimeType = 'application/vnd.google-apps.${name}'`;

/** The documents directly in any of these folders that were changed last, in one page of at most `most`. */
export function documentsIn(folders: readonly string[], most: number): FolderListing {
  const { files, more } = filesIn(folders, most, type('document'));
  const documents = files.map(({ id, name, modifiedTime, parents }) => ({
    id: id ?? '',
    name: name ?? '',
    modified: modifiedTime?.slice(0, 10) ?? '',
    folder: parents?.find((parent) => folders.includes(parent)) ?? '',
  }));
  return { documents, more };
}

/** A group keeps few; each is one more question to Drive. */
const mostShortcuts = 5;

/**
 * The same for the folder of a group, with the documents that its shortcuts lead to. A document elsewhere that
 * this person may not see keeps its shortcut's name and is found unreadable; one in the bin is not there.
 */
export function documentsOf(folder: string, most: number): FolderListing {
  const { files, more } = filesIn([folder], most, `(${type('document')} or ${type('shortcut')})`);
  const found = new Map<string, FolderDocument>();
  let shortcuts = 0;
  for (const { id = '', name = '', modifiedTime = '', shortcutDetails } of files) {
    const { targetId, targetMimeType } = shortcutDetails ?? {};
    const own = { id, name, modified: modifiedTime.slice(0, 10), folder };
    if (!targetId) found.set(id, own);
    else if (targetMimeType?.endsWith('.document') && shortcuts < mostShortcuts) {
      shortcuts += 1;
      const target = found.has(targetId) ? null : targetOf(targetId, own);
      if (target) found.set(targetId, target);
    }
  }
  const documents = [...found.values()].sort((one, other) => other.modified.localeCompare(one.modified));
  return { documents, more };
}

function targetOf(id: string, shortcut: FolderDocument): FolderDocument | null {
  try {
    const { name = '', modifiedTime = '', trashed } = metadata(id, 'name,modifiedTime,trashed');
    return trashed ? null : { ...shortcut, id, name, modified: modifiedTime.slice(0, 10) };
  } catch {
    return { ...shortcut, id };
  }
}

function filesIn(folders: readonly string[], most: number, kind: string) {
  const beneath = folders.map((folder) => `'${folder}' in parents`).join(' or ');
  const page = Drive?.Files?.list({
    q: `(${beneath}) and trashed = false and ${kind}`,
    orderBy: 'modifiedTime desc',
    pageSize: most,
    fields: 'nextPageToken,files(id,name,modifiedTime,parents,shortcutDetails(targetId,targetMimeType))',
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return { files: page?.files ?? [], more: Boolean(page?.nextPageToken) };
}
