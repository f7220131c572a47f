import { Workspace } from '../../../local/workspace/workspace';

/** Keeps a workspace as it stands in a folder, for the local workspace to open: its items and what is people's own. */
export function keepIn(folder: string, from: Workspace): void {
  const to = Workspace.open(folder, { durable: false });
  for (const { trashed: _, ...item } of from.items())
    if (item.id !== from.root.id) to.create({ ...item, content: from.content(item.id) });
  for (const { email } of from.people)
    for (const [key, value] of Object.entries(from.properties(`user:${email}`).all()))
      to.properties(`user:${email}`).set(key, value);
  to.close();
}
