import { type Found, listFolder, lookAt } from '../google/drive';
import { inOrder, sortKey } from '../overview/alphabet';
import { type Pasted, readLink } from '../overview/links';
import type { FolderLook } from './overviewViews';

/** What a pasted link or id leads to. Writes nothing. */
export function lookAtFolder({ link }: { link: string }): FolderLook {
  const found = folderAt(link);
  if (found.kind !== 'folder') return found;
  const { id, name } = found;
  const { groups, documents } = listFolder(id);
  if (groups.length === 0 && documents.length === 0) return { kind: 'empty' };
  const names = inOrder(
    groups.map((group) => group.name),
    sortKey,
  );
  return { kind: 'folder', folder: { id, name, groups: names, documents: documents.length } };
}

/** The folder that a link or an id leads to, or what it leads to instead. */
export function folderAt(link: string): Found | Exclude<Pasted, { kind: 'id' }> {
  const pasted = readLink(link);
  return pasted.kind === 'id' ? lookAt(pasted.id) : pasted;
}
