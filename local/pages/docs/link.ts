import type { Mark } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from '../../documents/schema';

const link = schema.marks.link;

/** The link that the cursor stands in: its whole extent and where it leads. */
export interface LinkAt {
  from: number;
  to: number;
  href: string;
}

export function linkAt(state: EditorState): LinkAt | null {
  const { $from, $to } = state.selection;
  if (!link || !$from.sameParent($to)) return null;
  const mark = link.isInSet($from.marks()) ?? link.isInSet($from.nodeAfter?.marks ?? []);
  return mark ? extent(state, mark) : null;
}

function extent(state: EditorState, mark: Mark): LinkAt | null {
  const { $from } = state.selection;
  const { parent } = $from;
  let from = $from.parentOffset;
  let to = from;
  parent.forEach((child, offset) => {
    const end = offset + child.nodeSize;
    if (!mark.isInSet(child.marks) || end < from || offset > to) return;
    from = Math.min(from, offset);
    to = Math.max(to, end);
  });
  const start = $from.start();
  return from === to ? null : { from: start + from, to: start + to, href: mark.attrs.href as string };
}

/** Links the selection or the link at the cursor; at a bare cursor it writes `text` as a link. */
export function setLink(state: EditorState, href: string, text: string): Transaction {
  const transaction = state.tr;
  if (!link) return transaction;
  const there = linkAt(state);
  const { from, to, empty } = state.selection;
  const mark = link.create({ href });
  if (there) transaction.removeMark(there.from, there.to, link).addMark(there.from, there.to, mark);
  else if (!empty) transaction.addMark(from, to, mark);
  else transaction.insert(from, schema.text(text || href, [...state.selection.$from.marks(), mark]));
  return transaction.scrollIntoView();
}

export function removeLink(state: EditorState, { from, to }: LinkAt): Transaction {
  return link ? state.tr.removeMark(from, to, link) : state.tr;
}

/** The address as it is kept: "ekasa.example/x" becomes "https://ekasa.example/x"; null when it is none. */
export function addressFrom(typed: string): string | null {
  const address = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address)
    ? address
    : address.includes('@')
      ? `mailto:${address}`
      : `https://${address}`;
  return /^(https?:\/\/[^\s/.]+\.?[^\s]*|mailto:\S+@\S+|tel:[\d+ -]+)$/i.test(whole) ? whole : null;
}
