import type { EnumerationValue } from '../enumeration';
import { GoogleError, Modelled } from '../modelled';
import { mismatch } from '../parameters';
import { BodyElement } from './body';
import { DocumentElement } from './element';
import { TabType } from './enumerations';
import type { Like } from './like';
import { Position } from './position';
import { addNamedRange, type NamedRange, namedRangesIn, RangeBuilder } from './range';
import type { DocumentSession } from './session';

type OfTabs = 'getId' | 'getTitle' | 'getType' | 'getIndex' | 'getChildTabs' | 'asDocumentTab';

export class Tab extends Modelled implements Like<GoogleAppsScript.Document.Tab, OfTabs> {
  override readonly service = 'Tab';
  readonly #session: DocumentSession;
  readonly #id: string;

  constructor(session: DocumentSession, id: string) {
    super();
    this.#session = session;
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getTitle(): string {
    return this.#session.tabs.find((tab) => tab.id === this.#id)?.title ?? '';
  }

  getType(): EnumerationValue {
    return TabType.DOCUMENT_TAB;
  }

  /** Its place among the tabs beside it. */
  getIndex(): number {
    const own = this.#session.tabs.find((tab) => tab.id === this.#id);
    return tabsUnder(this.#session, own?.parent ?? null).findIndex((tab) => tab.getId() === this.#id);
  }

  getChildTabs(): Tab[] {
    return tabsUnder(this.#session, this.#id);
  }

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.#session, this.#id);
  }
}

export const tabsUnder = (session: DocumentSession, parent: string | null): Tab[] =>
  session.tabs.filter((tab) => tab.parent === parent).map((tab) => new Tab(session, tab.id));

type OfDocumentTabs =
  | 'getBody'
  | 'newRange'
  | 'newPosition'
  | 'addNamedRange'
  | 'getNamedRanges'
  | 'getNamedRangeById';

export class DocumentTab
  extends Modelled
  implements Like<GoogleAppsScript.Document.DocumentTab, OfDocumentTabs>
{
  override readonly service = 'DocumentTab';
  readonly #session: DocumentSession;
  readonly #id: string;

  constructor(session: DocumentSession, id: string) {
    super();
    this.#session = session;
    this.#id = id;
  }

  getBody(): BodyElement {
    return new BodyElement(this.#session, this.#session.body(this.#id));
  }

  newRange(): RangeBuilder {
    return new RangeBuilder();
  }

  newPosition(element: unknown, offset: number): Position {
    return madePosition(element, offset, 'DocumentApp.DocumentTab.newPosition');
  }

  addNamedRange(name: string, range: unknown): NamedRange {
    return addNamedRange(this.#session, this.#session.body(this.#id), name, range);
  }

  getNamedRanges(name?: string): NamedRange[] {
    return namedRangesIn(this.#session, this.#session.body(this.#id), name);
  }

  getNamedRangeById(id: string): NamedRange | null {
    return this.getNamedRanges().find((range) => range.getId() === id) ?? null;
  }
}

export function madePosition(element: unknown, offset: unknown, method: string): Position {
  if (!(element instanceof DocumentElement) || !Number.isInteger(offset))
    throw mismatch([element, offset], method);
  if (!element.node.attached) throw new GoogleError('Element must be attached.');
  if (Number(offset) < 0) throw new GoogleError(`Offset (${String(offset)}) must be at least 0.`);
  return new Position(element, Number(offset));
}
