import type { EnumerationValue } from '../enumeration';
import { child, indexOfChild, insertGiven } from './container';
import { type Common, ContainerElement } from './containerElement';
import { type DocumentElement, removeNode } from './element';
import { ElementType } from './enumerations';
import { listItems, paragraphs, tables } from './insertables';
import type { Like } from './like';
import { type LiveBody, LiveTable, paragraphsIn } from './liveTree';
import { madeParagraph } from './made';

type Modelled =
  | Common
  | 'insertParagraph'
  | 'appendParagraph'
  | 'insertListItem'
  | 'appendListItem'
  | 'insertTable'
  | 'appendTable'
  | 'removeChild'
  | 'getParagraphs'
  | 'getTables'
  | 'clear';

/** What stands in a tab. The section break that the API shows first is not among its children. */
export class BodyElement
  extends ContainerElement<LiveBody['children'][number], LiveBody>
  implements Like<GoogleAppsScript.Document.Body, Modelled>
{
  override readonly service = 'Body';

  override getType(): EnumerationValue {
    return ElementType.BODY_SECTION;
  }

  insertParagraph(index: number, given: unknown): DocumentElement {
    const method = 'DocumentApp.Body.insertParagraph';
    return this.session.element(insertGiven(this.node, index, given, paragraphs, method));
  }

  appendParagraph(given: unknown): DocumentElement {
    const method = 'DocumentApp.Body.appendParagraph';
    return this.session.element(insertGiven(this.node, this.getNumChildren(), given, paragraphs, method));
  }

  insertListItem(index: number, given: unknown): DocumentElement {
    const method = 'DocumentApp.Body.insertListItem';
    return this.session.element(insertGiven(this.node, index, given, listItems, method));
  }

  appendListItem(given: unknown): DocumentElement {
    const method = 'DocumentApp.Body.appendListItem';
    return this.session.element(insertGiven(this.node, this.getNumChildren(), given, listItems, method));
  }

  /** A table that comes last is followed by an empty paragraph. */
  insertTable(index: number, given?: unknown): DocumentElement {
    const table = insertGiven(this.node, index, given, tables, 'DocumentApp.Body.insertTable');
    if (this.node.children.at(-1) === table) this.node.insert(this.getNumChildren(), madeParagraph(''));
    return this.session.element(table);
  }

  appendTable(given?: unknown): DocumentElement {
    return this.insertTable(this.getNumChildren(), given);
  }

  removeChild(element: unknown): this {
    removeNode(child(this.node.children, indexOfChild(this.node, element)));
    return this;
  }

  getParagraphs(): DocumentElement[] {
    return paragraphsIn(this.node).map((paragraph) => this.session.element(paragraph));
  }

  getTables(): DocumentElement[] {
    const found = this.node.children.filter((block) => block instanceof LiveTable);
    return found.map((table) => this.session.element(table));
  }

  /** Leaves one empty paragraph. */
  clear(): this {
    this.node.insert(this.getNumChildren(), madeParagraph(''));
    for (const block of this.node.children.slice(0, -1)) this.node.remove(block);
    return this;
  }
}
