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

/** UTF-8 as most write it, UTF-16 with its mark, else Latin as old Windows programs save it. */
export function textFromBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
