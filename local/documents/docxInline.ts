import type { InlineContent, MarkContent } from './content';
import type { DocxDocument, DocxNode, DocxNoteReference, DocxRun } from './docxModel';
import type { DocxStyles } from './docxStyles';
import { isSafeLink } from './schema';
import { chip } from './write';

/** What an import counts on its way, to be told of afterwards. */
export interface DocxCounts {
  images: number;
  footnotes: number;
}

/** What holds for the words being read. */
interface Look {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  href: string | null;
}

const plain: Look = { bold: false, italic: false, underline: false, strike: false, href: null };

function marksOf(look: Look): MarkContent[] {
  const marks: MarkContent[] = (['bold', 'italic', 'underline', 'strike'] as const)
    .filter((type) => look[type])
    .map((type) => ({ type }));
  if (look.href) marks.push({ type: 'link', attrs: { href: look.href } });
  return marks;
}

const boxes = { true: '☒', false: '☐' };

/** Reads the words of paragraphs: runs, links, breaks, check boxes, pictures and footnotes. */
export class DocxInline {
  readonly counts: DocxCounts = { images: 0, footnotes: 0 };
  readonly #notes: DocxDocument['notes'];
  readonly #styles: DocxStyles;

  constructor(notes: DocxDocument['notes'], styles: DocxStyles) {
    this.#notes = notes;
    this.#styles = styles;
  }

  /** `bold` says that the paragraph's style is. */
  words(nodes: readonly DocxNode[], bold: boolean): InlineContent[] {
    const content = nodes.flatMap((node) => this.#inline(node, { ...plain, bold }));
    return withoutPageBreaks(content);
  }

  #inline(node: DocxNode, look: Look): InlineContent[] {
    switch (node.type) {
      case 'text':
        return this.#text(node.value, look);
      case 'tab':
        return this.#text('\t', look);
      case 'checkbox':
        return this.#text(boxes[`${node.checked}`], look);
      case 'break':
        return [node.breakType === 'line' ? { type: 'line_break' } : pageBreak];
      case 'image':
        this.counts.images++;
        return [chip('image', node.altText?.slice(0, 200) || '🖼')];
      case 'noteReference':
        return this.#text(this.#note(node), look);
      case 'run':
        return node.children.flatMap((child) => this.#inline(child, this.#runLook(node, look)));
      case 'hyperlink': {
        const href = isSafeLink(node.href) ? node.href : look.href;
        return node.children.flatMap((child) => this.#inline(child, { ...look, href }));
      }
      default:
        return 'children' in node ? node.children.flatMap((child) => this.#inline(child, look)) : [];
    }
  }

  #runLook(run: DocxRun, look: Look): Look {
    return {
      bold: look.bold || run.isBold || this.#styles.styleOf(run.styleId).bold,
      italic: look.italic || run.isItalic,
      underline: look.underline || run.isUnderline,
      strike: look.strike || run.isStrikethrough,
      href: look.href,
    };
  }

  /** A line end in a Word file's text is a space; other control characters mean nothing. */
  #text(value: string, look: Look): InlineContent[] {
    const text = value.replace(/[\n\r]+/g, ' ').replace(/\p{Cc}/gu, (found) => (found === '\t' ? found : ''));
    if (!text) return [];
    const marks = marksOf(look);
    return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];
  }

  /** A footnote's words in brackets, where it is referred to. */
  #note(reference: DocxNoteReference): string {
    const words = this.#notes.resolve(reference)?.body.map(plainWords).join(' ').trim() ?? '';
    if (!words) return '';
    this.counts.footnotes++;
    return ` [${words}]`;
  }
}

function plainWords(node: DocxNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'tab') return ' ';
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}

/** Told apart from other soft breaks by being this one object. */
const pageBreak: InlineContent = { type: 'line_break' };

/** A new page in the midst of a paragraph is a soft break; at its ends it is nothing. */
function withoutPageBreaks(content: readonly InlineContent[]): InlineContent[] {
  const kept = content.map((part) => part !== pageBreak);
  const first = kept.indexOf(true);
  return first < 0 ? [] : content.slice(first, kept.lastIndexOf(true) + 1);
}
