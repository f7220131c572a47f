/** The folder that a file stands in: the group's. */
export interface GroupFolder {
  id: string;
  name: string;
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
    return name && !isTop(folder) ? { id: parent, name } : null;
  } catch {
    return null;
  }
}

interface Metadata {
  id?: string;
  name?: string;
  parents?: string[];
  driveId?: string;
}

/** A folder above which one may not look has no parents either, so the top is asked for by its alias. */
function isTop(folder: Metadata): boolean {
  if (folder.parents?.length) return false;
  return folder.id === folder.driveId || folder.id === metadata('root', 'id').id;
}

function metadata(id: string, fields: string): Metadata {
  return Drive?.Files?.get(id, { fields, supportsAllDrives: true }) ?? {};
}

export interface FolderDocument {
  id: string;
  name: string;
  /** YYYY-MM-DD: the day that it was last changed. */
  modified: string;
}

export interface FolderListing {
  documents: FolderDocument[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** The documents directly in a folder that were changed last, in one page of at most `most`. */
export function documentsIn(folder: string, most: number): FolderListing {
  const page = Drive?.Files?.list({
    q: `'${folder}' in parents and trashed = false and mimeType = 'application/vnd.google-apps.document'`,
    orderBy: 'modifiedTime desc',
    pageSize: most,
    fields: 'nextPageToken,files(id,name,modifiedTime)',
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  const documents = (page?.files ?? []).map(({ id, name, modifiedTime }) => ({
    id: id ?? '',
    name: name ?? '',
    modified: modifiedTime?.slice(0, 10) ?? '',
  }));
  return { documents, more: Boolean(page?.nextPageToken) };
}
