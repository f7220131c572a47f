import { newRangeId } from '../../documents/ids';
import type { NamedRangeMark } from '../../documents/schema';
import { GoogleError, Modelled } from '../modelled';
import { mismatch, stringOf } from '../parameters';
import { DocumentElement } from './element';
import type { Like } from './like';
import { type LiveBody, type LiveParagraph, paragraphsIn } from './liveTree';
import type { DocumentSession } from './session';

type OfElements = 'getElement' | 'isPartial' | 'getStartOffset' | 'getEndOffsetInclusive';

/** An element in a range, always in whole here. */
class RangeElement extends Modelled implements Like<GoogleAppsScript.Document.RangeElement, OfElements> {
  override readonly service = 'RangeElement';
  readonly #element: DocumentElement;

  constructor(element: DocumentElement) {
    super();
    this.#element = element;
  }

  getElement(): DocumentElement {
    return this.#element;
  }

  isPartial(): boolean {
    return false;
  }

  getStartOffset(): number {
    return -1;
  }

  getEndOffsetInclusive(): number {
    return -1;
  }
}

export class Range extends Modelled implements Like<GoogleAppsScript.Document.Range, 'getRangeElements'> {
  override readonly service = 'Range';
  readonly elements: readonly DocumentElement[];

  constructor(elements: readonly DocumentElement[]) {
    super();
    this.elements = elements;
  }

  getRangeElements(): RangeElement[] {
    return this.elements.map((element) => new RangeElement(element));
  }
}

type OfBuilders = 'addElement' | 'addRange' | 'build' | 'getRangeElements';

export class RangeBuilder
  extends Modelled
  implements Like<GoogleAppsScript.Document.RangeBuilder, OfBuilders>
{
  override readonly service = 'RangeBuilder';
  readonly #elements: DocumentElement[] = [];

  addElement(element: unknown): this {
    if (!(element instanceof DocumentElement))
      throw mismatch([element], 'DocumentApp.RangeBuilder.addElement');
    this.#elements.push(element);
    return this;
  }

  addRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch([range], 'DocumentApp.RangeBuilder.addRange');
    this.#elements.push(...range.elements);
    return this;
  }

  getRangeElements(): RangeElement[] {
    return this.build().getRangeElements();
  }

  build(): Range {
    return new Range([...this.#elements]);
  }
}

/**
 * A named range follows the paragraphs that it covers, wherever they go; it is gone when they are. What
 * covered a table's row is answered as the paragraphs in it.
 */
export class NamedRange
  extends Modelled
  implements Like<GoogleAppsScript.Document.NamedRange, 'getId' | 'getName' | 'getRange' | 'remove'>
{
  override readonly service = 'NamedRange';
  readonly #session: DocumentSession;
  readonly #body: LiveBody;
  readonly #id: string;
  readonly #name: string;
  readonly #paragraphs: readonly LiveParagraph[];

  constructor(
    session: DocumentSession,
    body: LiveBody,
    { id, name }: NamedRangeMark,
    paragraphs: readonly LiveParagraph[],
  ) {
    super();
    this.#session = session;
    this.#body = body;
    this.#id = id;
    this.#name = name;
    this.#paragraphs = paragraphs;
  }

  getId(): string {
    return this.#id;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): Range {
    return new Range(this.#covered().map((paragraph) => this.#session.element(paragraph)));
  }

  remove(): void {
    for (const paragraph of this.#covered())
      paragraph.change({ ranges: paragraph.attrs.ranges.filter((range) => range.id !== this.#id) });
  }

  #covered(): LiveParagraph[] {
    return this.#paragraphs.filter(
      (paragraph) =>
        paragraph.root() === this.#body && paragraph.attrs.ranges.some(({ id }) => id === this.#id),
    );
  }
}

export function addNamedRange(
  session: DocumentSession,
  body: LiveBody,
  name: unknown,
  range: unknown,
): NamedRange {
  const words = stringOf(name, [name, range], 'DocumentApp.DocumentTab.addNamedRange');
  if (!(range instanceof Range)) throw mismatch([name, range], 'DocumentApp.DocumentTab.addNamedRange');
  if (words.length < 1 || words.length > 256)
    throw new GoogleError('A named range’s name must have between 1 and 256 characters.');
  const covered = range.elements.flatMap((element) => paragraphsIn(element.node));
  if (covered.length === 0) throw new GoogleError('The range is empty.');
  if (covered.some((paragraph) => paragraph.root() !== body))
    throw new GoogleError('The range contains elements that are not in this tab.');
  const made = { id: newRangeId(), name: words };
  const paragraphs = [...new Set(covered)];
  for (const paragraph of paragraphs) paragraph.change({ ranges: [...paragraph.attrs.ranges, made] });
  return new NamedRange(session, body, made, paragraphs);
}

/** Every named range in a tab, or those of a name, in the order that they begin. */
export function namedRangesIn(session: DocumentSession, body: LiveBody, name?: string): NamedRange[] {
  const found = new Map<string, { mark: NamedRangeMark; paragraphs: LiveParagraph[] }>();
  for (const paragraph of paragraphsIn(body))
    for (const mark of paragraph.attrs.ranges) {
      const known = found.get(mark.id);
      if (known) known.paragraphs.push(paragraph);
      else if (name === undefined || mark.name === name)
        found.set(mark.id, { mark, paragraphs: [paragraph] });
    }
  return [...found.values()].map(({ mark, paragraphs }) => new NamedRange(session, body, mark, paragraphs));
}
