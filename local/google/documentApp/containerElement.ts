import { child, indexOfChild } from './container';
import { DocumentElement } from './element';
import { checkIndex } from './failures';
import type { LiveNode, LiveParent } from './liveTree';
import { TextElement } from './text';
import { TextSpan } from './textSpan';

/** What everything that has children is asked. */
export type Common = 'getNumChildren' | 'getChild' | 'getChildIndex' | 'getText' | 'editAsText';

/** A handle of something that holds paragraphs, tables, rows or cells. */
export abstract class ContainerElement<
  Child extends LiveNode,
  Node extends LiveParent<Child>,
> extends DocumentElement<Node> {
  getNumChildren(): number {
    return this.node.children.length;
  }

  getChild(index: number): DocumentElement {
    checkIndex(index, this.node.children.length, `DocumentApp.${this.service}.getChild`);
    return this.session.element(child(this.node.children, index));
  }

  getChildIndex(element: unknown): number {
    return indexOfChild(this.node, element);
  }

  getText(): string {
    return TextSpan.of(this.node).text;
  }

  editAsText(): TextElement {
    return new TextElement(this.session, this.node);
  }
}
