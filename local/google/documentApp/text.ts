import type { Mark } from 'prosemirror-model';
import { isSafeLink, schema } from '../../documents/schema';
import type { EnumerationValue } from '../enumeration';
import { GoogleError } from '../modelled';
import { mismatch, stringOf } from '../parameters';
import { DocumentElement } from './element';
import { ElementType } from './enumerations';
import type { Like } from './like';
import type { LiveNode } from './liveTree';
import { withBreaks } from './made';
import type { DocumentSession } from './session';
import { TextSpan } from './textSpan';

type Modelled =
  | 'getText'
  | 'setText'
  | 'appendText'
  | 'insertText'
  | 'deleteText'
  | 'isBold'
  | 'setBold'
  | 'isItalic'
  | 'setItalic'
  | 'isUnderline'
  | 'setUnderline'
  | 'isStrikethrough'
  | 'setStrikethrough'
  | 'getForegroundColor'
  | 'setForegroundColor'
  | 'getFontSize'
  | 'setFontSize'
  | 'getLinkUrl'
  | 'setLinkUrl'
  | 'getTextAttributeIndices';

/** A value for the whole text, or for offsets from the first to the last (inclusive), as Google's setters take it. */
type Given<Value> = [value: Value] | [start: number, endInclusive: number, value: Value];

/** The text of an element, for reading and rich editing: a part of a paragraph, or all that is in a container. */
export class TextElement extends DocumentElement implements Like<GoogleAppsScript.Document.Text, Modelled> {
  override readonly service = 'Text';
  readonly spanOf: () => TextSpan;

  constructor(session: DocumentSession, node: LiveNode, span: () => TextSpan = () => TextSpan.of(node)) {
    super(session, node);
    this.spanOf = span;
  }

  override getType(): EnumerationValue {
    return ElementType.TEXT;
  }

  override getParent(): DocumentElement | null {
    return this.session.element(this.node);
  }

  override removeFromParent(): this {
    return this.setText('');
  }

  asText(): this {
    return this;
  }

  editAsText(): this {
    return this;
  }

  getText(): string {
    return this.spanOf().text;
  }

  setText(text: string): this {
    stringOf(text, [text], 'DocumentApp.Text.setText');
    const span = this.spanOf();
    if (span.stretches.length !== 1)
      throw new GoogleError('The text of several paragraphs cannot be set at once.');
    span.replace(0, span.text.length, withBreaks(text));
    return this;
  }

  appendText(text: string): this {
    return this.insertText(this.getText().length, text);
  }

  insertText(offset: number, text: string): this {
    stringOf(text, [offset, text], 'DocumentApp.Text.insertText');
    this.spanOf().replace(offset, offset, withBreaks(text));
    return this;
  }

  deleteText(start: number, endInclusive: number): this {
    checkOffsets(this.getText(), start, endInclusive);
    this.spanOf().replace(start, endInclusive + 1, '');
    return this;
  }

  /** Null where nothing says so, or where some of it is and some is not. */
  isBold(offset?: number): boolean | null {
    return has(this, 'bold', offset);
  }

  setBold(...given: Given<boolean | null>): this {
    flag(this, 'bold', given);
    return this;
  }

  isItalic(offset?: number): boolean | null {
    return has(this, 'italic', offset);
  }

  setItalic(...given: Given<boolean | null>): this {
    flag(this, 'italic', given);
    return this;
  }

  isUnderline(offset?: number): boolean | null {
    return has(this, 'underline', offset);
  }

  setUnderline(...given: Given<boolean | null>): this {
    flag(this, 'underline', given);
    return this;
  }

  isStrikethrough(offset?: number): boolean | null {
    return has(this, 'strike', offset);
  }

  setStrikethrough(...given: Given<boolean | null>): this {
    flag(this, 'strike', given);
    return this;
  }

  getForegroundColor(offset?: number): string | null {
    return attribute<string>(this, 'color', 'value', offset);
  }

  setForegroundColor(...given: Given<string | null>): this {
    set(this, 'color', given, (color) => {
      if (!/^#[0-9a-f]{6}$/i.test(String(color))) throw new GoogleError(`Invalid color: ${String(color)}`);
      return { value: String(color).toLowerCase() };
    });
    return this;
  }

  getFontSize(offset?: number): number | null {
    return attribute<number>(this, 'size', 'points', offset);
  }

  setFontSize(...given: Given<number | null>): this {
    set(this, 'size', given, (points) => {
      if (typeof points !== 'number' || points < 1 || points > 400)
        throw new GoogleError(`Invalid font size: ${String(points)}`);
      return { points };
    });
    return this;
  }

  getLinkUrl(offset?: number): string | null {
    return attribute<string>(this, 'link', 'href', offset);
  }

  setLinkUrl(...given: Given<string | null>): this {
    set(this, 'link', given, (href) => {
      if (!isSafeLink(href)) throw new GoogleError(`Invalid URL: ${String(href)}`);
      return { href };
    });
    return this;
  }

  getTextAttributeIndices(): number[] {
    return this.spanOf().runs.map((run) => run.start);
  }
}

function checkOffsets(text: string, start: unknown, endInclusive: unknown): void {
  const inside = Number.isInteger(start) && Number.isInteger(endInclusive);
  if (
    !inside ||
    Number(start) < 0 ||
    Number(endInclusive) >= text.length ||
    Number(start) > Number(endInclusive)
  )
    throw new GoogleError(
      `Invalid argument: the range from ${String(start)} to ${String(endInclusive)} is not within the text.`,
    );
}

function marksOf(element: TextElement, type: string, offset?: number): (Mark | null)[] {
  const { runs, text } = element.spanOf();
  if (offset !== undefined) checkOffsets(text, offset, offset);
  return runs
    .filter((run) => offset === undefined || (run.start <= offset && offset < run.end))
    .map((run) => run.marks.find((mark) => mark.type.name === type) ?? null);
}

/** True only when it holds for every letter. */
function has(element: TextElement, type: string, offset?: number): boolean | null {
  const marks = marksOf(element, type, offset);
  return marks.length > 0 && marks.every((mark) => mark !== null) ? true : null;
}

function attribute<Value>(element: TextElement, type: string, name: string, offset?: number): Value | null {
  const [first, ...others] = marksOf(element, type, offset);
  if (!first || others.some((mark) => !mark?.eq(first))) return null;
  return first.attrs[name] as Value;
}

function flag(element: TextElement, type: string, given: Given<boolean | null>): void {
  set(element, type, given, (value) => {
    if (typeof value !== 'boolean') throw mismatch(given, `DocumentApp.Text.${type}`);
    return value ? {} : null;
  });
}

function set<Value>(
  element: TextElement,
  type: string,
  given: Given<Value>,
  attributesOf: (value: Value) => object | null,
): void {
  const text = element.getText();
  const [start, endInclusive, value] = given.length === 1 ? [0, text.length - 1, given[0]] : given;
  if (given.length !== 1) checkOffsets(text, start, endInclusive);
  const attributes = value === null ? null : attributesOf(value);
  element.spanOf().mark(start, endInclusive + 1, type, attributes && schema.mark(type, attributes));
}
