import type { StoredDocument } from './schema';
import { documentOf, paragraph } from './write';

/** A text file as a document: every line a paragraph, blank lines kept, nothing guessed. */
export function documentFromText(text: string): StoredDocument {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return documentOf(
    lines.map((line) => paragraph(line.replace(/\p{Cc}/gu, (found) => (found === '\t' ? found : '')))),
  );
}
