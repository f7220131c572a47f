import type { DriveItem, MimeType, Person, Right } from '../workspace/item';
import { mayRead, mayWrite } from '../workspace/rights';
import type { Workspace } from '../workspace/workspace';

export type Kind = 'folder' | 'document' | 'spreadsheet' | 'shortcut' | 'pdf';

/** A row of the Drive page. */
export interface ListedItem {
  id: string;
  name: string;
  kind: Kind;
  /** RFC 3339 */
  modifiedTime: string;
  mayWrite: boolean;
  /** Where the row leads; null for what this workspace has no page for. */
  address: string | null;
}

export interface FolderListing {
  id: string;
  name: string;
  right: Right;
  trashed: boolean;
  /** From the topmost folder that the person may see to the one above this. */
  path: { id: string; name: string }[];
  items: ListedItem[];
}

const kinds: Record<MimeType, Kind> = {
  'application/vnd.google-apps.folder': 'folder',
  'application/vnd.google-apps.document': 'document',
  'application/vnd.google-apps.spreadsheet': 'spreadsheet',
  'application/vnd.google-apps.shortcut': 'shortcut',
  'application/pdf': 'pdf',
};

const addresses: Record<Kind, ((id: string) => string) | null> = {
  folder: (id) => `/drive/folders/${id}`,
  document: (id) => `/document/d/${id}/edit`,
  spreadsheet: (id) => `/spreadsheets/d/${id}/edit`,
  shortcut: null,
  pdf: null,
};

const kindOf = (item: DriveItem): Kind => kinds[item.mimeType];

/** What an editor's page is told of its file. */
export interface OpenFile {
  id: string;
  name: string;
  right: Right;
  trashed: boolean;
  /** Null where the person may not see it. */
  folder: { id: string; name: string } | null;
}

export function openFile(workspace: Workspace, person: Person, item: DriveItem): OpenFile {
  const folder = workspace.item(item.parent ?? '');
  const seen = folder && mayRead(workspace.right(person, folder.id));
  return {
    id: item.id,
    name: item.name,
    right: workspace.right(person, item.id),
    trashed: workspace.isTrashed(item.id),
    folder: seen ? { id: folder.id, name: folder.name } : null,
  };
}

/** What one person sees in the folder. The root also shows what others have shared with them. */
export function listFolder(workspace: Workspace, person: Person, folder: DriveItem): FolderListing {
  const within = workspace.children(folder.id);
  const items = folder.parent === null ? [...within, ...sharedDirectly(workspace, person)] : within;
  return {
    id: folder.id,
    name: folder.name,
    right: workspace.right(person, folder.id),
    trashed: workspace.isTrashed(folder.id),
    path: pathTo(workspace, person, folder),
    items: items
      .filter((item) => !item.trashed)
      .flatMap((item) => listed(workspace, person, item) ?? [])
      .sort(inOrder),
  };
}

/** What lies in the bin and the person may restore: not what lies in a folder that is itself in the bin. */
export function listBin(workspace: Workspace, person: Person): ListedItem[] {
  return workspace
    .items()
    .filter((item) => item.trashed && mayWrite(workspace.right(person, item.id)))
    .flatMap((item) => listed(workspace, person, item) ?? [])
    .sort(inOrder);
}

/** Null where the person may not see it. */
export function listed(workspace: Workspace, person: Person, item: DriveItem): ListedItem | null {
  const right = workspace.right(person, item.id);
  if (!mayRead(right)) return null;
  const target = item.target === undefined ? undefined : workspace.item(item.target);
  const shown = target ?? item;
  return {
    id: item.id,
    name: item.name,
    kind: kindOf(item),
    modifiedTime: item.modifiedTime,
    mayWrite: mayWrite(right),
    address: addresses[kindOf(shown)]?.(encodeURIComponent(shown.id)) ?? null,
  };
}

function* above(workspace: Workspace, item: DriveItem): Generator<DriveItem> {
  let folder = workspace.item(item.parent ?? '');
  while (folder) {
    yield folder;
    folder = workspace.item(folder.parent ?? '');
  }
}

const pathTo = (workspace: Workspace, person: Person, item: DriveItem) =>
  [...above(workspace, item)]
    .reverse()
    .filter(({ id }) => mayRead(workspace.right(person, id)))
    .map(({ id, name }) => ({ id, name }));

/** Items that stand in a folder the person cannot see. */
function sharedDirectly(workspace: Workspace, person: Person): DriveItem[] {
  return workspace.items().filter((item) => {
    const folder = workspace.item(item.parent ?? '');
    return (
      folder && !mayRead(workspace.right(person, folder.id)) && mayRead(workspace.right(person, item.id))
    );
  });
}

const swedish = new Intl.Collator('sv', { numeric: true });
const rank = ({ kind }: ListedItem) => (kind === 'folder' ? 0 : 1);
const inOrder = (one: ListedItem, other: ListedItem) =>
  rank(one) - rank(other) || swedish.compare(one.name, other.name);
