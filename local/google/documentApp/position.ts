import type { CursorPlace } from '../modelled';
import { Modelled } from '../modelled';
import type { DocumentElement } from './element';
import type { Like } from './like';
import { LiveBody, LiveCell, LiveParagraph, LiveParent, LiveRow } from './liveTree';
import { isText, textOfPieces } from './pieces';
import type { DocumentSession } from './session';
import { TextElement } from './text';
import { partsOf, TextSpan } from './textSpan';

type OfPositions = 'getElement' | 'getOffset' | 'getSurroundingText' | 'getSurroundingTextOffset';

/** A place in a tab: within a text by letters, within anything else by children. */
export class Position extends Modelled implements Like<GoogleAppsScript.Document.Position, OfPositions> {
  override readonly service = 'Position';
  readonly #element: DocumentElement;
  readonly #offset: number;

  constructor(element: DocumentElement, offset: number) {
    super();
    this.#element = element;
    this.#offset = offset;
  }

  getElement(): DocumentElement {
    return this.#element;
  }

  getOffset(): number {
    return this.#offset;
  }

  /** The text of the paragraph that it stands in. */
  getSurroundingText(): TextElement {
    return new TextElement(this.#element.session, this.#element.node);
  }

  getSurroundingTextOffset(): number {
    const { node } = this.#element;
    if (this.#element instanceof TextElement)
      return (this.#element.spanOf().stretches[0]?.from ?? 0) + this.#offset;
    if (!(node instanceof LiveParagraph)) return 0;
    const before = partsOf(node).slice(0, this.#offset);
    return before.reduce((sum, part) => sum + (part.kind === 'text' ? part.to - part.from : 0), 0);
  }
}

/** The person's cursor as a position, or null where it stands in nothing that is (any longer) there. */
export function positionOf(session: DocumentSession, body: LiveBody, cursor: CursorPlace): Position | null {
  const block = body.children[cursor.block];
  const [row, column] = cursor.cell ?? [0, 0];
  const cell = block instanceof LiveParagraph ? null : block?.children[row]?.children[column];
  const paragraph = block instanceof LiveParagraph ? block : cell?.children[0];
  return paragraph ? positionIn(session, paragraph, cursor.offset) : null;
}

/** `offset` counts as the editor does: a chip takes one place. */
function positionIn(session: DocumentSession, paragraph: LiveParagraph, offset: number): Position {
  let left = offset;
  for (const [index, part] of partsOf(paragraph).entries()) {
    const length = part.kind === 'text' ? part.to - part.from : 1;
    if (part.kind === 'text' && left <= length)
      return new Position(new TextElement(session, paragraph, () => TextSpan.part(paragraph, index)), left);
    if (left < length) return new Position(session.element(paragraph), index);
    left -= length;
  }
  return new Position(session.element(paragraph), partsOf(paragraph).length);
}

/** A position as the window that shows the document knows it; null for one in no paragraph of a tab. */
export function cursorOf(session: DocumentSession, position: Position): CursorPlace | null {
  const element = position.getElement();
  const tab = session.tabOf(element.node);
  const paragraph = firstParagraph(element);
  if (!tab || !paragraph) return null;
  const { parent } = paragraph;
  const inCell = parent instanceof LiveCell && parent.parent instanceof LiveRow;
  const block = inCell ? (parent.parent as LiveRow).parent : paragraph;
  const offset = offsetIn(paragraph, position);
  const at = indexIn(session.body(tab), block);
  if (!inCell) return { tab, block: at, offset };
  const row = parent.parent as LiveRow;
  const cell: [number, number] = [indexIn(row.parent, row), indexIn(row, parent)];
  return { tab, block: at, cell, offset };
}

function firstParagraph({ node }: DocumentElement): LiveParagraph | null {
  let at = node;
  while (at instanceof LiveParent && !(at instanceof LiveBody)) at = at.children[0];
  return at instanceof LiveParagraph ? at : null;
}

/** From letters to the editor's places, in which chips count. */
function offsetIn(paragraph: LiveParagraph, position: Position): number {
  if (position.getElement().node !== paragraph) return 0;
  const letters = position.getSurroundingTextOffset();
  let left = letters;
  let chips = 0;
  for (const piece of paragraph.pieces) {
    if (left <= 0) break;
    if (isText(piece)) left -= piece.text.length;
    else chips++;
  }
  return Math.min(letters, textOfPieces(paragraph.pieces).length) + chips;
}

function indexIn(parent: unknown, child: unknown): number {
  return parent instanceof LiveParent ? Math.max(0, (parent.children as unknown[]).indexOf(child)) : 0;
}
