import type { EnumerationValue } from '../enumeration';
import { GoogleError, Modelled } from '../modelled';
import { lastParagraph, notAttached } from './failures';
import { LiveBody, LiveCell, type LiveNode, LiveParagraph, LiveParent } from './liveTree';
import { copyOf } from './made';
import type { DocumentSession } from './session';

/**
 * A handle of the script's for something in a document: several handles may stand for one thing, and all
 * see its changes. What is public here but no method is out of the script's reach (strict.ts).
 */
export abstract class DocumentElement<Node extends LiveNode = LiveNode> extends Modelled {
  readonly session: DocumentSession;
  readonly node: Node;

  constructor(session: DocumentSession, node: Node) {
    super();
    this.session = session;
    this.node = node;
  }

  abstract getType(): EnumerationValue;

  getParent(): DocumentElement | null {
    return this.node.parent && this.session.element(this.node.parent);
  }

  getPreviousSibling(): DocumentElement | null {
    return sibling(this, -1);
  }

  getNextSibling(): DocumentElement | null {
    return sibling(this, 1);
  }

  /** The element, taken out and ready to be put in elsewhere. */
  removeFromParent(): this {
    removeNode(this.node);
    return this;
  }

  copy(): DocumentElement {
    return this.session.element(copyOf(this.node));
  }

  asParagraph(): DocumentElement {
    return as(this, 'Paragraph');
  }

  asListItem(): DocumentElement {
    return as(this, 'ListItem');
  }

  asTable(): DocumentElement {
    return as(this, 'Table');
  }

  asTableRow(): DocumentElement {
    return as(this, 'TableRow');
  }

  asTableCell(): DocumentElement {
    return as(this, 'TableCell');
  }
}

function as(element: DocumentElement, service: string): DocumentElement {
  if (element.service === service) return element;
  throw new GoogleError(`${element.service} can't be cast to ${service}.`);
}

function sibling({ node, session }: DocumentElement, by: number): DocumentElement | null {
  if (!(node.parent instanceof LiveParent)) return null;
  const siblings: readonly LiveNode[] = node.parent.children;
  const found = siblings[siblings.indexOf(node) + by];
  return found ? session.element(found) : null;
}

/** Takes a node out, unless Google would not: a tab and a cell end with a paragraph. */
export function removeNode(node: LiveNode): void {
  const parent = node.parent;
  if (!(parent instanceof LiveParent)) throw notAttached();
  const holdsParagraphs = parent instanceof LiveBody || parent instanceof LiveCell;
  if (holdsParagraphs && node instanceof LiveParagraph && parent.children.at(-1) === node)
    throw lastParagraph();
  parent.remove(node);
}
