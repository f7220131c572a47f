import { listFolder } from '../google/drive';
import { inOrder, sortKey } from '../overview/alphabet';
import { isFileId } from '../overview/links';
import type { Listing } from '../overview/listing';
import { bodyRows, textsOf } from '../overview/table';
import { Refusal } from './errors';
import type { OverviewSheet } from './overviewSheet';

/** The overview's folder as it is now: its documents by group and name, so that rows are written side by side. */
export function folderOf({ settings, groups: table }: OverviewSheet): Listing {
  if (!settings.folder) throw new Refusal('noFolderYet');
  const known = bodyRows(table).map((row) => textsOf(table, row).folder);
  const listing = listFolder(settings.folder.id, { known: [...new Set(known)].filter(isFileId) });
  const folder = { ...listing.folder, name: listing.folder.name || settings.folder.name };
  const groups = inOrder(listing.groups, ({ name }) => sortKey(name));
  const places = new Map(groups.map(({ id }, index) => [id, sortKey(`${index + 1}`)]));
  const documents = inOrder(
    listing.documents,
    ({ group, name }) => `${places.get(group) ?? ''}\t${sortKey(name)}`,
  );
  return { folder, groups, documents };
}
