import type { Session } from '../shell/session';

/**
 * /document/create?folder=ID&title=NAME, as Google has it: makes a document in the folder and goes to it.
 * Throws the server's sentence when the person may not.
 */
export async function createDocument({ api, words }: Session): Promise<never> {
  const asked = new URLSearchParams(location.search);
  const folder = asked.get('folder') ?? 'root';
  const name = asked.get('title')?.trim() || words.drive.untitledDocument;
  const body = { kind: 'document', name };
  const path = `/api/drive/folders/${encodeURIComponent(folder)}/items`;
  const made = await api.ask<{ address: string }>(path, { method: 'POST', body });
  location.replace(made.address);
  return new Promise<never>(() => undefined);
}
