import { GoogleError } from '../modelled';
import { mismatch } from '../parameters';
import { DocumentElement } from './element';
import { checkInsertion, notAChild, notDetached } from './failures';
import type { LiveNode, LiveParent } from './liveTree';

/** Index of a child that a script names by a handle, or Google's exception. */
export function indexOfChild<Child extends LiveNode>(parent: LiveParent<Child>, child: unknown): number {
  const children: readonly LiveNode[] = parent.children;
  const index = child instanceof DocumentElement ? children.indexOf(child.node) : -1;
  if (index < 0) throw notAChild();
  return index;
}

/** A kind of element that can be put in: its class, and how it is made of what else a script may give. */
export interface Insertable<Child extends LiveNode> {
  service: string;
  /** Null for what cannot be made into one. */
  made(given: unknown): Child | null;
}

/**
 * Puts in what a script gives: a detached element of the kind, or what it is made of. Throws as Google
 * does for an element that stands somewhere already, another kind, or an index that is not there.
 */
export function insertGiven<Child extends LiveNode, Put extends Child>(
  parent: LiveParent<Child>,
  index: number,
  given: unknown,
  kind: Insertable<Put>,
  method: string,
): Put {
  checkInsertion(index, parent.children.length, method);
  const node = givenNode(given, kind) ?? kind.made(given);
  if (!node) throw mismatch([index, given], method);
  parent.insert(index, node);
  return node;
}

function givenNode<Put extends LiveNode>(given: unknown, kind: Insertable<Put>): Put | null {
  if (!(given instanceof DocumentElement)) return null;
  if (given.service !== kind.service) return null;
  if (given.node.parent) throw notDetached();
  return given.node as Put;
}

export function child<Child extends LiveNode>(children: readonly Child[], index: number): Child {
  const found = children[index];
  if (!found) throw new GoogleError(`Index (${index}) is out of bounds.`);
  return found;
}
