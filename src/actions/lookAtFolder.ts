import { type Found, listFolder, lookAt } from '../google/drive';
import { inOrder, sortKey } from '../overview/alphabet';
import { type Pasted, readLink } from '../overview/links';
import type { Listing } from '../overview/listing';
import type { FolderLook, FolderView } from './overviewViews';

/** What a pasted link or id leads to. Writes nothing. */
export function lookAtFolder({ link }: { link: string }): FolderLook {
  const found = folderAt(link);
  if (found.kind !== 'folder') return found;
  const { id, name } = found;
  const listing = listFolder(id);
  const { groups, documents } = listing;
  if (groups.length === 0 && documents.length === 0) return { kind: 'empty' };
  const names = inOrder(
    groups.map((group) => group.name),
    sortKey,
  );
  const inner = innerOf(listing);
  return { kind: 'folder', folder: { id, name, groups: names, documents: documents.length, inner } };
}

/** The folder of the groups where one too high was pasted: most documents lie in it, in more folders than stand here. */
function innerOf({ groups, documents }: Listing): FolderView['inner'] {
  const most = groups.find(
    ({ id }) => 2 * documents.filter(({ group }) => group === id).length > documents.length,
  );
  if (!most) return null;
  const { id, name } = most;
  const within = listFolder(id);
  const folders = within.groups.length;
  const isHigher = folders > groups.length && within.documents.every(({ group }) => group !== id);
  return isHigher ? { id, name, folders } : null;
}

/** The folder that a link or an id leads to, or what it leads to instead. */
export function folderAt(link: string): Found | Exclude<Pasted, { kind: 'id' }> {
  const pasted = readLink(link);
  return pasted.kind === 'id' ? lookAt(pasted.id) : pasted;
}
