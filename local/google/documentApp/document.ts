import { GoogleError, Modelled } from '../modelled';
import { mismatch } from '../parameters';
import type { BodyElement } from './body';
import { closed } from './failures';
import type { Like } from './like';
import { cursorOf, Position, positionOf } from './position';
import type { NamedRange, RangeBuilder } from './range';
import type { DocumentSession } from './session';
import { DocumentTab, madePosition, Tab, tabsUnder } from './tab';

type OfDocuments =
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getBody'
  | 'getTabs'
  | 'getTab'
  | 'getActiveTab'
  | 'setActiveTab'
  | 'getCursor'
  | 'setCursor'
  | 'getSelection'
  | 'newPosition'
  | 'newRange'
  | 'addNamedRange'
  | 'getNamedRanges'
  | 'getNamedRangeById'
  | 'saveAndClose';

/** A document that a script has open. The methods from before there were tabs act on the active tab. */
export class OpenDocument extends Modelled implements Like<GoogleAppsScript.Document.Document, OfDocuments> {
  override readonly service = 'Document';
  readonly #session: DocumentSession;

  constructor(session: DocumentSession) {
    super();
    this.#session = session;
  }

  getId(): string {
    return this.#session.id;
  }

  getName(): string {
    return this.#session.run.workspace.item(this.#session.id)?.name ?? '';
  }

  getUrl(): string {
    return `https://docs.google.com/open?id=${this.#session.id}`;
  }

  getBody(): BodyElement {
    return this.#active().getBody();
  }

  getTabs(): Tab[] {
    return tabsUnder(this.#session, null);
  }

  /** Null where there is no such tab. */
  getTab(id: string): Tab | null {
    return this.#session.tabs.some((tab) => tab.id === id) ? new Tab(this.#session, id) : null;
  }

  getActiveTab(): Tab {
    return new Tab(this.#session, this.#session.activeTab);
  }

  setActiveTab(id: string): void {
    if (!this.getTab(id)) throw new GoogleError(`Tab with ID ${id} not found.`);
    if (id !== this.#session.activeTab)
      this.#session.run.show({ kind: 'cursor', cursor: { tab: id, block: 0, offset: 0 } });
    this.#session.activeTab = id;
  }

  /** Null where something is selected, or the window did not say where the cursor is. */
  getCursor(): Position | null {
    const { cursor } = this.#session.run;
    if (!cursor || !this.getTab(cursor.tab)) return null;
    return positionOf(this.#session, this.#session.body(cursor.tab), cursor);
  }

  setCursor(position: unknown): this {
    if (!(position instanceof Position)) throw mismatch([position], 'DocumentApp.Document.setCursor');
    const cursor = cursorOf(this.#session, position);
    if (!cursor) throw new GoogleError('The position is not in the document.');
    this.#session.run.show({ kind: 'cursor', cursor });
    return this;
  }

  /** The windows here say where the cursor is, never what is selected. */
  getSelection(): null {
    return null;
  }

  newPosition(element: unknown, offset: number): Position {
    return madePosition(element, offset, 'DocumentApp.Document.newPosition');
  }

  newRange(): RangeBuilder {
    return this.#active().newRange();
  }

  addNamedRange(name: string, range: unknown): NamedRange {
    return this.#active().addNamedRange(name, range);
  }

  getNamedRanges(name?: string): NamedRange[] {
    return this.#active().getNamedRanges(name);
  }

  getNamedRangeById(id: string): NamedRange | null {
    return this.#active().getNamedRangeById(id);
  }

  saveAndClose(): void {
    if (!this.#session.isOpen) throw closed();
    this.#session.close();
  }

  #active(): DocumentTab {
    return new DocumentTab(this.#session, this.#session.activeTab);
  }
}
