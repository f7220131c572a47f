import type { FoundDocument, FoundGroup, Listing } from '../overview/listing';

const folderType = 'application/vnd.google-apps.folder';
const documentType = 'application/vnd.google-apps.document';
const shortcutType = 'application/vnd.google-apps.shortcut';

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
export type Found = { kind: 'folder'; id: string; name: string } | { kind: 'other' } | { kind: 'nothing' };

/** Looks at one id. `nothing` covers what is not there, what is in the bin, and what is not shared. */
export function lookAt(id: string): Found {
  const file = fileOrNull(id);
  if (!file || file.trashed) return { kind: 'nothing' };
  if (file.mimeType === folderType) return { kind: 'folder', id: file.id, name: file.name };
  const { targetId, targetMimeType } = file.shortcutDetails ?? {};
  return targetId && targetMimeType === folderType ? lookAt(targetId) : { kind: 'other' };
}

/**
 * Everything beneath a folder: its subfolders are the groups, and every document further down belongs to
 * the group that it lies under. Shortcuts lead to what they point at. Throws when the folder is not there
 * (any more): an empty answer would look as if every document were gone.
 */
export function listFolder(id: string): Listing {
  const walk = new FolderWalk(id);
  walk.run();
  const folder =
    walk.isEmpty() || walk.holdsDocuments() ? lookAt(id) : { kind: 'folder' as const, id, name: '' };
  if (folder.kind !== 'folder') throw new Error(`File not found: ${id}.`);
  return { folder: { id, name: folder.name }, groups: walk.groups, documents: walk.allDocuments() };
}

/** One way down through the levels of a folder: a level is asked for whole, whatever number of folders it has. */
class FolderWalk {
  readonly groups: FoundGroup[] = [];
  private readonly documents = new Map<string, FoundDocument>();
  /** Shortcuts to documents, with the group that they lie in. */
  private readonly pointers = new Map<string, string>();
  private readonly visited: Set<string>;
  /** Folders of the next level, with the group that they belong to. */
  private next = new Map<string, string>();

  constructor(private readonly root: string) {
    this.visited = new Set([root]);
  }

  run(): void {
    let level = new Map([[this.root, this.root]]);
    while (level.size > 0) {
      this.next = new Map();
      const parents = [...level.keys()];
      for (let at = 0; at < parents.length; at += parentsAtOnce) {
        for (const file of filesIn(parents.slice(at, at + parentsAtOnce))) this.take(file, level);
      }
      level = this.next;
    }
  }

  isEmpty(): boolean {
    return this.groups.length + this.documents.size + this.pointers.size === 0;
  }

  holdsDocuments(): boolean {
    return [...this.documents.values()].some(({ group }) => group === this.root);
  }

  /** Documents that only a shortcut leads to are asked for one by one: Drive has no other way. */
  allDocuments(): FoundDocument[] {
    for (const [id, group] of this.pointers) {
      const file = this.documents.has(id) ? null : fileOrNull(id);
      if (file && !file.trashed) this.documents.set(id, documentOf(file, group));
    }
    return [...this.documents.values()];
  }

  private take(file: DriveFile, level: ReadonlyMap<string, string>): void {
    const parent = file.parents?.find((id) => level.has(id)) ?? this.root;
    const group = level.get(parent) ?? this.root;
    const target = file.shortcutDetails ?? {};
    if (file.mimeType === documentType) this.documents.set(file.id, documentOf(file, group));
    else if (file.mimeType === folderType) this.takeFolder(file.id, file.name, group);
    else if (target.targetMimeType === documentType && target.targetId)
      this.pointers.set(target.targetId, group);
    else if (target.targetMimeType === folderType && target.targetId)
      this.follow(target.targetId, file.name, group);
  }

  private takeFolder(id: string, name: string, group: string): void {
    if (this.visited.has(id)) return;
    this.visited.add(id);
    const isGroup = group === this.root;
    if (isGroup) this.groups.push({ id, name });
    this.next.set(id, isGroup ? id : group);
  }

  /** Looked at first: one folder that is not shared would make the whole level's question fail. */
  private follow(id: string, name: string, group: string): void {
    const folder = this.visited.has(id) ? null : fileOrNull(id);
    if (folder && !folder.trashed) this.takeFolder(id, name, group);
  }
}

const documentOf = ({ id, name, modifiedTime }: DriveFile, group: string): FoundDocument => ({
  id,
  name,
  modified: modifiedTime,
  group,
});

/** Folders, documents and shortcuts directly in any of the folders, page after page. */
function filesIn(parents: readonly string[]): DriveFile[] {
  const inside = parents.map((id) => `'${id}' in parents`).join(' or ');
  const kinds = [folderType, documentType, shortcutType].map((type) => `mimeType = '${type}'`).join(' or ');
  const question = {
    q: `(${inside}) and trashed = false and (${kinds})`,
    pageSize,
    fields: `nextPageToken,incompleteSearch,files(${fileFields})`,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  };
  const found: DriveFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = files().list(pageToken ? { ...question, pageToken } : question);
    if (page.incompleteSearch) throw new Error('Drive could not search everywhere.');
    found.push(...((page.files ?? []) as DriveFile[]));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

/** The types say that an advanced service may be off; the manifest names this one. */
function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const service = Drive?.Files;
  if (!service) throw new Error('The Drive service is not enabled.');
  return service;
}

/** Null where there is no such file, or none for this person. */
function fileOrNull(id: string): DriveFile | null {
  try {
    return files().get(id, { fields: fileFields, supportsAllDrives: true }) as DriveFile;
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

function isMissing(thrown: unknown): boolean {
  const { details, message } = thrown as { details?: { code?: number }; message?: string };
  return details?.code === 404 || details?.code === 403 || /file not found|\b404\b/i.test(String(message));
}
