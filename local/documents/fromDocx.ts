import mammoth from 'mammoth';
import { DocxBlocks } from './docxBlocks';
import { DocxInline } from './docxInline';
import type { DocxDocument } from './docxModel';
import { DocxStyles } from './docxStyles';
import { docxWords, type ImportLanguage, type Unreadable } from './docxWords';
import type { StoredDocument } from './schema';
import { documentOf } from './write';
import { ZipFile } from './zipFile';

/** The file cannot be read; the message is a sentence that says what to do. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable, language: ImportLanguage) {
    super(docxWords[language][reason]);
    this.reason = reason;
  }
}

export interface Imported {
  document: StoredDocument;
  /** Sentences about what could not come along. */
  notes: string[];
}

/** Bytes that a Word file may unpack to. */
const largestUnpacked = 200_000_000;

/** Characters of styles.xml that are looked through; Word's own has some 30,000. */
const longestStyles = 5_000_000;

/** How the files begin that Word made before .docx, and those that it has locked with a password. */
const oldFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A Word file as a document: headings, lists, tables, links, bold and italics, soft breaks, check boxes.
 * Every word of its text comes along. Throws UnreadableFile.
 */
export async function documentFromDocx(
  bytes: Uint8Array,
  language: ImportLanguage = 'sv',
): Promise<Imported> {
  const { stylesXml, margins } = partsIn(bytes, language);
  const read = await modelOf(bytes).catch(() => {
    throw new UnreadableFile('damaged', language);
  });
  const styles = new DocxStyles(stylesXml);
  const inline = new DocxInline(read.notes, styles);
  const document = documentOf(new DocxBlocks(inline, styles).blocks(read.children));
  const notes = notesOf({ ...inline.counts, comments: read.comments.length }, language);
  return { document, notes: margins ? [...notes, docxWords[language].margins] : notes };
}

interface Parts {
  stylesXml: string | null;
  /** Whether there are words in headers or footers, which mammoth does not read. */
  margins: boolean;
}

/** What mammoth does not tell of the file, after a look at whether it is a Word file at all. */
function partsIn(bytes: Uint8Array, language: ImportLanguage): Parts {
  if (oldFile.every((byte, at) => bytes[at] === byte)) throw new UnreadableFile('oldOrLocked', language);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile('notWord', language);
  try {
    const zip = new ZipFile(bytes);
    if (zip.unpackedSize > largestUnpacked) throw new UnreadableFile('tooLarge', language);
    if (zip.text('[Content_Types].xml') === null) throw new UnreadableFile('notWord', language);
    const stylesXml = zip.text('word/styles.xml');
    return {
      stylesXml: (stylesXml?.length ?? 0) > longestStyles ? null : stylesXml,
      margins: hasMargins(zip),
    };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', language);
  }
}

/** Page numbers ("Sida 1 av 2") are no words. */
const hasMargins = (zip: ZipFile): boolean =>
  zip.names
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map((name) => [...(zip.text(name) ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map((found) => found[1]))
    .some((words) => /\p{L}{3}/u.test(words.join('').replace(/sida|page/gi, '')));

/** Mammoth reads the file; what it would make of it as HTML is left aside. */
async function modelOf(bytes: Uint8Array): Promise<DocxDocument> {
  let model: DocxDocument | null = null;
  const transformDocument = (read: DocxDocument): object => {
    model = read;
    return { ...read, children: [], comments: [] };
  };
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { transformDocument, includeEmbeddedStyleMap: false },
  );
  if (!model) throw new Error('Nothing was read');
  return model;
}

function notesOf(
  counts: { images: number; comments: number; footnotes: number },
  language: ImportLanguage,
): string[] {
  const words = docxWords[language];
  return (['images', 'comments', 'footnotes'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words[kind](counts[kind]));
}
