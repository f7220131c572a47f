/**
 * Links to Google's documents and folders and nothing else, built from ids that have been checked:
 * whatever stands in a document or a cell can never become an address of somewhere else.
 */
const fileId = /^[\w-]{10,200}$/;
const tabId = /^t\.[\w.-]{1,100}$/;
const headingId = /^h\.[\w.-]{1,100}$/;

export const isFileId = (text: string): boolean => fileId.test(text);

/** To a document, to one of its tabs, or to a heading there; null where the id is no id. */
export function documentLink(
  id: string,
  tab: string | null = null,
  heading: string | null = null,
): string | null {
  if (!isFileId(id)) return null;
  const atTab = tab !== null && tabId.test(tab) ? `?tab=${tab}` : '';
  const atHeading = heading !== null && headingId.test(heading) ? `#heading=${heading}` : '';
  return `https://docs.google.com/document/d/${id}/edit${atTab}${atHeading}`;
}

export function folderLink(id: string): string | null {
  return isFileId(id) ? `https://drive.google.com/drive/folders/${id}` : null;
}

/** Google's own page for a new document in a folder; null where the id is no id. */
export function newDocumentLink(folder: string): string | null {
  return isFileId(folder) ? `https://docs.google.com/document/create?folder=${folder}` : null;
}

/** `file` is the address of something that is no folder, `page` one of Drive's own pages. */
export type Pasted = { kind: 'id'; id: string } | { kind: 'file' | 'page' | 'nothing' };

const shapes: readonly (readonly [RegExp, 'id' | 'file' | 'page'])[] = [
  [/\/folders\/([\w-]{10,200})(?=$|[/?#])/, 'id'],
  [/\/(?:document|spreadsheets|presentation|forms|file)\/(?:u\/\d+\/)?d\/[\w-]+/, 'file'],
  [/[?&]id=([\w-]{10,200})(?=$|[&#])/, 'id'],
  [
    /\/drive\/(?:u\/\d+\/)?(?:my-drive|shared-with-me|recent|starred|home|computers|shared-drives|trash)/,
    'page',
  ],
  [/^([\w-]{10,200})$/, 'id'],
];

/**
 * What someone pasted: an id or the address of one, the address of something that is no folder, or
 * nothing that leads anywhere.
 */
export function readLink(pasted: string): Pasted {
  const text = pasted.trim().replace(/^[<"'(]+|[>"')]+$/g, '');
  for (const [pattern, kind] of shapes) {
    const found = pattern.exec(text);
    if (found) return kind === 'id' ? { kind, id: found[1] ?? '' } : { kind };
  }
  return { kind: 'nothing' };
}
