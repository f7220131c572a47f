import type { Node } from 'prosemirror-model';
import { type EditorState, Selection } from 'prosemirror-state';
import type { CursorPlace } from '../../google/modelled';
import { attributesOf } from './commands';

/** Where the cursor stands as the script counts; null when something is selected, as in Google. */
export function placeOf(state: EditorState, tab: string): CursorPlace | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const block = $from.index(0);
  if ($from.depth < 4) return { tab, block, offset: $from.parentOffset };
  const before = textBefore($from.node(3), $from.index(3));
  return { tab, block, cell: [$from.index(1), $from.index(2)], offset: before + $from.parentOffset };
}

/** The length of a cell's paragraphs before one of them, with the line break after each. */
function textBefore(cell: Node, index: number): number {
  let length = 0;
  for (let at = 0; at < index; at += 1) length += cell.child(at).content.size + 1;
  return length;
}

/** The selection that puts the cursor there, or as near as the document now allows. */
export function selectionAt(doc: Node, { block, cell, offset }: CursorPlace): Selection {
  let pos = startOf(doc, Math.min(block, doc.childCount - 1));
  let node = doc.child(Math.min(block, doc.childCount - 1));
  let rest = offset;
  for (const index of node.isTextblock ? [] : [...(cell ?? [0, 0])]) {
    const at = Math.min(index, node.childCount - 1);
    pos = startOf(node, at, pos + 1);
    node = node.child(at);
  }
  while (!node.isTextblock && node.firstChild) {
    let at = 0;
    while (at < node.childCount - 1 && rest > node.child(at).content.size) {
      rest -= node.child(at).content.size + 1;
      at += 1;
    }
    pos = startOf(node, at, pos + 1);
    node = node.child(at);
  }
  return Selection.near(doc.resolve(pos + 1 + Math.max(0, Math.min(rest, node.content.size))));
}

/** Where child `index` of a node begins, when its content begins at `from`. */
function startOf(node: Node, index: number, from = 0): number {
  let pos = from;
  for (let at = 0; at < index; at += 1) pos += node.child(at).nodeSize;
  return pos;
}

/** Where the heading with that id begins; null when it is not in this tab. */
export function headingPosition(doc: Node, headingId: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (found === null && node.isTextblock && attributesOf(node).headingId === headingId) found = pos;
    return found === null && !node.isTextblock;
  });
  return found;
}
