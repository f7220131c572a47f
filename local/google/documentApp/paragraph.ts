import type { BulletKind } from '../../documents/schema';
import { deepestLevel } from '../../documents/schema';
import type { EnumerationValue } from '../enumeration';
import { GoogleError } from '../modelled';
import { mismatch, stringOf } from '../parameters';
import { chipElement } from './chips';
import { DocumentElement } from './element';
import { ElementType, GlyphType, headingOf, styleOf } from './enumerations';
import { checkIndex, notAChild, notMergeable } from './failures';
import type { Like } from './like';
import type { LiveBody, LiveCell, LiveParagraph } from './liveTree';
import { withBreaks } from './made';
import { type ChipPiece, textOfPieces } from './pieces';
import { TextElement } from './text';
import { partsOf, TextSpan } from './textSpan';

type Common =
  | 'getText'
  | 'setText'
  | 'appendText'
  | 'editAsText'
  | 'getNumChildren'
  | 'getChild'
  | 'getChildIndex'
  | 'getHeading'
  | 'setHeading'
  | 'clear'
  | 'merge'
  | 'getLinkUrl'
  | 'setLinkUrl'
  | 'isAtDocumentEnd';

abstract class ParagraphLike extends DocumentElement<LiveParagraph> {
  /** The words without chips. */
  getText(): string {
    return textOfPieces(this.node.pieces);
  }

  setText(text: string): void {
    stringOf(text, [text], `DocumentApp.${this.service}.setText`);
    this.node.changing();
    this.node.pieces = text ? [{ text: withBreaks(text), marks: [] }] : [];
  }

  /** The whole run of text that the new words end. */
  appendText(text: string): DocumentElement {
    stringOf(text, [text], `DocumentApp.${this.service}.appendText`);
    this.node.changing();
    this.node.pieces = [...this.node.pieces, { text: withBreaks(text), marks: [] }];
    return partElement(this, partsOf(this.node).length - 1);
  }

  editAsText(): TextElement {
    return new TextElement(this.session, this.node);
  }

  getNumChildren(): number {
    return partsOf(this.node).length;
  }

  getChild(index: number): DocumentElement {
    checkIndex(index, this.getNumChildren(), `DocumentApp.${this.service}.getChild`);
    return partElement(this, index);
  }

  getChildIndex(child: unknown): number {
    const parts = Array.from({ length: this.getNumChildren() }, (_, index) => partElement(this, index));
    const found = parts.findIndex((part) => samePart(part, child));
    if (found < 0) throw notAChild();
    return found;
  }

  getHeading(): EnumerationValue {
    return headingOf(this.node.attrs.style);
  }

  setHeading(heading: unknown): this {
    const style = styleOf(heading);
    if (!style) throw mismatch([heading], `DocumentApp.${this.service}.setHeading`);
    this.node.change({ style });
    return this;
  }

  clear(): this {
    this.setText('');
    return this;
  }

  /** Moves its words to the end of the paragraph before and goes, also when it is the last of its tab. */
  merge(): DocumentElement {
    const before = this.getPreviousSibling();
    if (!(before instanceof ParagraphLike) || before.service !== this.service) throw notMergeable();
    before.node.changing();
    before.node.pieces = [...before.node.pieces, ...this.node.pieces];
    (this.node.parent as LiveBody | LiveCell).remove(this.node);
    return before;
  }

  getLinkUrl(): string | null {
    return this.editAsText().getLinkUrl();
  }

  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }

  isAtDocumentEnd(): boolean {
    return this.getParent()?.getType() === ElementType.BODY_SECTION && this.getNextSibling() === null;
  }
}

function partElement({ session, node }: ParagraphLike, index: number): DocumentElement {
  const part = partsOf(node)[index];
  if (part?.kind === 'chip') return chipElement(session, node, node.pieces[part.piece] as ChipPiece);
  return new TextElement(session, node, () => TextSpan.part(node, index));
}

function samePart(part: DocumentElement, child: unknown): boolean {
  if (!(child instanceof DocumentElement) || child.node !== part.node) return false;
  if ('chip' in part || 'chip' in child) return 'chip' in part && 'chip' in child && part.chip === child.chip;
  return startOf(part) === startOf(child);
}

const startOf = (element: DocumentElement): number =>
  element instanceof TextElement ? (element.spanOf().stretches[0]?.from ?? 0) : -1;

export class ParagraphElement
  extends ParagraphLike
  implements Like<GoogleAppsScript.Document.Paragraph, Common>
{
  override readonly service = 'Paragraph';

  override getType(): EnumerationValue {
    return ElementType.PARAGRAPH;
  }
}

type OfLists = 'getNestingLevel' | 'setNestingLevel' | 'getGlyphType' | 'setGlyphType';

const glyphs: Record<BulletKind, readonly EnumerationValue[]> = {
  bullet: [GlyphType.BULLET, GlyphType.HOLLOW_BULLET, GlyphType.SQUARE_BULLET],
  number: [GlyphType.NUMBER, GlyphType.LATIN_LOWER, GlyphType.ROMAN_LOWER],
  check: [],
};

export class ListItemElement
  extends ParagraphLike
  implements Like<GoogleAppsScript.Document.ListItem, Common | OfLists>
{
  override readonly service = 'ListItem';

  override getType(): EnumerationValue {
    return ElementType.LIST_ITEM;
  }

  getNestingLevel(): number {
    return this.node.attrs.bullet?.level ?? 0;
  }

  setNestingLevel(level: number): this {
    if (!Number.isInteger(level) || level < 0 || level > deepestLevel)
      throw new GoogleError(`Invalid nesting level: ${String(level)}`);
    this.node.change({ bullet: { kind: this.node.attrs.bullet?.kind ?? 'number', level } });
    return this;
  }

  /** Null for a check box, which is none of Google's glyph types. */
  getGlyphType(): EnumerationValue | null {
    const { kind, level } = this.node.attrs.bullet ?? { kind: 'number', level: 0 };
    return glyphs[kind][level % 3] ?? null;
  }

  setGlyphType(type: unknown): this {
    const kind = (['bullet', 'number'] as const).find((name) => glyphs[name].some((glyph) => glyph === type));
    if (!kind) throw mismatch([type], 'DocumentApp.ListItem.setGlyphType');
    this.node.change({ bullet: { kind, level: this.getNestingLevel() } });
    return this;
  }
}
