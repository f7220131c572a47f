import { plainAttributes } from '../../documents/content';
import type { ParagraphAttributes } from '../../documents/schema';
import { LiveCell, type LiveNode, LiveParagraph, LiveRow, LiveTable } from './liveTree';

/** Line ends in given text are soft breaks, which DocumentApp has as "\r"; other control characters go. */
export const withBreaks = (text: string): string =>
  text.replace(/\r\n|[\n\v]/g, '\r').replace(/\p{Cc}/gu, (found) => (/[\r\t]/.test(found) ? found : ''));

export const madeParagraph = (text: string, attrs: Partial<ParagraphAttributes> = {}): LiveParagraph => {
  const words = withBreaks(text);
  return new LiveParagraph({ ...plainAttributes, ...attrs }, words ? [{ text: words, marks: [] }] : []);
};

export function madeCell(text: string): LiveCell {
  const cell = new LiveCell({ colspan: 1, rowspan: 1, colwidth: null, background: null });
  cell.insert(0, madeParagraph(text));
  return cell;
}

export const emptyCell = (): LiveCell => madeCell('');

export function madeTable(rows: readonly (readonly string[])[]): LiveTable {
  const table = new LiveTable();
  rows.forEach((cells, at) => {
    const row = new LiveRow();
    for (const [index, text] of cells.entries()) row.insert(index, madeCell(text));
    table.insert(at, row);
  });
  return table;
}

/** A detached copy; named ranges stay with what was copied. */
export function copyOf<Node extends LiveNode>(node: Node): Node {
  return copied(node) as Node;
}

function copied(node: LiveNode): LiveNode {
  if (node instanceof LiveParagraph)
    return new LiveParagraph({ ...node.attrs, headingId: null, ranges: [] }, [...node.pieces]);
  if (node instanceof LiveCell) return filled(new LiveCell(node.attrs, node.header), node.children);
  if (node instanceof LiveRow) return filled(new LiveRow(), node.children);
  if (node instanceof LiveTable) return filled(new LiveTable(), node.children);
  throw new TypeError('A body cannot be copied');
}

function filled<
  Child extends LiveNode,
  Parent extends { children: Child[]; insert(at: number, child: Child): void },
>(parent: Parent, children: readonly Child[]): Parent {
  for (const [index, child] of children.entries()) parent.insert(index, copyOf(child));
  return parent;
}
