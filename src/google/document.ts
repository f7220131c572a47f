import type { Place } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import { Editing } from './editing';
import { FeedbackTable } from './feedbackTable';
import { type GroupFolder, groupFolder } from './groupFolder';
import { placeIn } from './marks';
import { outlineOf, type Speaks, tabsOf } from './outline';
import { Writing } from './writing';

/** The document that the person has open. It is read anew with each run of the script. */
export class OpenDocument {
  private readonly document = DocumentApp.getActiveDocument();
  private readonly tabs = tabsOf(this.document);
  /** Asked for at once: after a change nothing shall be left that can fail. */
  readonly id = this.document.getId();

  private found: GroupFolder | null | undefined;

  /** `speaks` spares looking up what a table's own words tell. */
  constructor(private readonly speaks: Speaks) {}

  get title(): string {
    return this.document.getName();
  }

  /** The group's folder, or null: two slow calls to Drive, so it is asked for only when needed. */
  folder(): GroupFolder | null {
    if (this.found === undefined) this.found = groupFolder(this.id);
    return this.found;
  }

  /** The name of the group's folder, or null. */
  group(): string | null {
    return this.folder()?.name ?? null;
  }

  outline(): Outline {
    return outlineOf(this.tabs, this.speaks);
  }

  /** Index of the tab that the person looks at. */
  activeTab(): number {
    const id = this.document.getActiveTab().getId();
    return Math.max(
      0,
      this.tabs.findIndex((tab) => tab.getId() === id),
    );
  }

  hasCursor(): boolean {
    return this.document.getCursor() !== null;
  }

  /** The block of the active tab that the cursor stands in; null outside the body and without a cursor. */
  cursor(): { block: number; atStart: boolean } | null {
    const cursor = this.document.getCursor();
    if (!cursor) return null;
    const body = this.document.getActiveTab().asDocumentTab().getBody();
    const place = placeIn(body, cursor.getElement());
    return place && { block: place.block, atStart: cursor.getSurroundingTextOffset() === 0 };
  }

  /** Shows the tab and puts the cursor at the end of the paragraph, or of a table's first. */
  goTo(place: Place): void {
    const tab = this.tab(place.tab);
    this.document.setActiveTab(tab.getId());
    const documentTab = tab.asDocumentTab();
    const child = documentTab.getBody().getChild(place.block);
    const isTable = child.getType() === DocumentApp.ElementType.TABLE;
    const target = isTable ? child.asTable().getCell(0, 0).getChild(0) : child;
    const paragraph = target as GoogleAppsScript.Document.Paragraph;
    this.document.setCursor(documentTab.newPosition(paragraph, paragraph.getNumChildren()));
  }

  /** Begins to write before the block; a block that is one past the last writes at the end. */
  writeAt(place: Place): Writing {
    return new Writing(this.tab(place.tab).asDocumentTab(), place.block);
  }

  /** Begins to make small edits. */
  editing(): Editing {
    return new Editing((tab) => this.tab(tab).asDocumentTab());
  }

  feedbackTable(place: Place): FeedbackTable {
    const body = this.tab(place.tab).asDocumentTab().getBody();
    return new FeedbackTable(body.getChild(place.block).asTable());
  }

  /**
   * Saves at once instead of when the run ends, so that whoever waits for the lock reads what is new.
   * Nothing can be read or written through this object afterwards.
   */
  save(): void {
    this.document.saveAndClose();
  }

  private tab(index: number): GoogleAppsScript.Document.Tab {
    const tab = this.tabs[index];
    if (!tab) throw new Error(`No tab ${index}`);
    return tab;
  }
}
