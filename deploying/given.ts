/** What someone pasted when asked for a project. */
export type Given = { kind: 'script' | 'file'; id: string } | { kind: 'nothing' } | { kind: 'unclear' };

const patterns: ['script' | 'file', RegExp][] = [
  ['script', /script\.google\.com\/(?:.*?\/)?(?:d|projects)\/([\w-]{20,})/],
  ['file', /docs\.google\.com\/(?:spreadsheets|document)\/(?:u\/\d+\/)?d\/([\w-]{20,})/],
  ['script', /^([\w-]{20,})$/],
];

/** Reads a script id, or the address of a script, a spreadsheet or a document, as it stands in a browser. */
export function givenIn(text: string): Given {
  if (text === '') return { kind: 'nothing' };
  for (const [kind, pattern] of patterns) {
    const id = pattern.exec(text)?.[1];
    if (id) return { kind, id };
  }
  return { kind: 'unclear' };
}
