import type { BlockContent, InlineContent } from '../../local/documents/content';
import type { StoredDocument } from '../../local/documents/schema';
import { documentOf, paragraph } from '../../local/documents/write';
import type { CursorPlace } from '../../local/google/modelled';
import { ScriptBed } from '../unit/local/google/scriptBed';

/** A document that scripts are tried in; `body` and `document` stand ready for them. */
export class ScriptedDocument extends ScriptBed {
  readonly file: string;

  constructor(content: Parameters<typeof documentOf>[0] = []) {
    super();
    this.file = this.document('Protokoll', documentOf(content)).id;
  }

  script(lines: string, cursor: CursorPlace | null = null): unknown {
    return this.value(`${ready} ${lines}`, { file: this.file, cursor });
  }

  /** What the script throws, without "Exception: ". */
  fails(lines: string, person = 'ylva'): string | null {
    const said = this.caught(`${ready} ${lines}`, { file: this.file, person });
    return said?.replace(/^Exception: /, '') ?? null;
  }

  blocks(tab = 0): BlockContent[] {
    return this.workspace.content<StoredDocument>(this.file).tabs[tab]?.content.content ?? [];
  }

  get texts(): string[] {
    return this.blocks().map((block) => (block.type === 'table' ? 'TABLE' : textOf(block.content)));
  }
}

export const ready = `
  const { ElementType, ParagraphHeading, GlyphType } = DocumentApp;
  const doc = DocumentApp.getActiveDocument();
  const body = doc.getBody();`;

const textOf = (content: readonly InlineContent[] = []): string =>
  content.map((part) => (part.type === 'text' ? part.text : part.type === 'chip' ? '@' : '|')).join('');

/** Paragraphs in a row. */
export const lines = (...words: string[]): BlockContent[] => words.map((text) => paragraph(text));
