/**
 * The name of the folder that a file stands in: the group's. Null when there is none, when it cannot
 * be read, and for the top of a drive, which is nobody's group. Needs drive.metadata.readonly.
 */
export function groupFolderName(fileId: string): string | null {
  try {
    const [parent] = metadata(fileId, 'parents').parents ?? [];
    if (!parent) return null;
    const folder = metadata(parent, 'id,name,parents,driveId');
    const name = folder.name?.replace(/\s+/g, ' ').trim();
    return name && !isTop(folder) ? name : null;
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
