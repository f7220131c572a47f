import { listFolder, lookAt } from '../google/drive';
import { inOrder, sortKey } from '../overview/alphabet';
import { readLink } from '../overview/links';
import { Refusal } from './errors';
import type { FolderView } from './overviewViews';

/** What a pasted link or id leads to. Writes nothing. */
export function lookAtFolder({ link }: { link: string }): FolderView {
  const { id, name } = folderAt(link);
  const { groups, documents } = listFolder(id);
  if (groups.length === 0 && documents.length === 0) throw new Refusal('emptyFolder');
  const names = inOrder(
    groups.map((group) => group.name),
    sortKey,
  );
  return { id, name, groups: names, documents: documents.length };
}

/** The folder that a link or an id leads to, or the sentence for what it leads to instead. */
export function folderAt(link: string): { id: string; name: string } {
  const pasted = readLink(link);
  const found = pasted.kind === 'id' ? lookAt(pasted.id) : pasted;
  if (found.kind !== 'folder') throw new Refusal(found.kind === 'other' ? 'notFolder' : 'notFound');
  return { id: found.id, name: found.name };
}
