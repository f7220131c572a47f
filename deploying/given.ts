import { idPattern } from './ids';

/** What can be told apart by how its address or its id looks. */
type Pasted = 'script' | 'spreadsheet' | 'document' | 'otherFile' | 'folder' | 'deployment';

/** What someone pasted when asked for a project. */
export type Given = { kind: Pasted; id: string } | { kind: 'nothing' } | { kind: 'unclear' };

/** Behind docs.google.com/: the domain and the number of the account may stand in the address too. */
const editor = (kinds: string) =>
  new RegExp(`docs\\.google\\.com/(?:a/[\\w.-]+/)?(?:${kinds})/(?:u/\\d+/)?d/(${idPattern})`);

/** The first that fits. */
const patterns: [Pasted, RegExp][] = [
  ['deployment', new RegExp(`(?:^|script\\.google\\.com/.*/s/)(AKfyc${idPattern})`)],
  ['script', new RegExp(`script\\.google\\.com/(?:.*?/)?(?:d|projects)/(${idPattern})`)],
  ['spreadsheet', editor('spreadsheets')],
  ['document', editor('document')],
  ['otherFile', editor('presentation|forms|drawings|file')],
  ['otherFile', new RegExp(`drive\\.google\\.com/(?:.*/)?(?:file/d/|open\\?id=)(${idPattern})`)],
  ['folder', new RegExp(`drive\\.google\\.com/(?:.*/)?folders/(${idPattern})`)],
  ['script', new RegExp(`^(${idPattern})$`)],
];

/** Reads a script id, or an address as it stands in a browser. An id by itself is taken for a script's. */
export function givenIn(text: string): Given {
  if (text === '') return { kind: 'nothing' };
  for (const [kind, pattern] of patterns) {
    const id = pattern.exec(text)?.[1];
    if (id) return { kind, id };
  }
  return { kind: 'unclear' };
}
