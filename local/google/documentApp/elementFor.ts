import { BodyElement } from './body';
import type { DocumentElement } from './element';
import { LiveBody, LiveCell, type LiveNode, LiveParagraph, LiveRow, LiveTable } from './liveTree';
import { ListItemElement, ParagraphElement } from './paragraph';
import type { DocumentSession } from './session';
import { TableCellElement, TableElement, TableRowElement } from './table';

/** The handle of the kind that a node is. A paragraph with a bullet is a list item. */
export function elementFor(session: DocumentSession, node: LiveNode): DocumentElement {
  if (node instanceof LiveParagraph)
    return node.attrs.bullet ? new ListItemElement(session, node) : new ParagraphElement(session, node);
  if (node instanceof LiveTable) return new TableElement(session, node);
  if (node instanceof LiveRow) return new TableRowElement(session, node);
  if (node instanceof LiveCell) return new TableCellElement(session, node);
  if (node instanceof LiveBody) return new BodyElement(session, node);
  throw new TypeError('An unknown kind of node');
}
