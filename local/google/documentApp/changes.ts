import type { Node } from 'prosemirror-model';
import { Fragment, Slice } from 'prosemirror-model';
import { ReplaceStep, type Transform } from 'prosemirror-transform';
import { type LiveBody, type LiveNode, LiveParagraph, LiveParent, LiveTable } from './liveTree';
import { emptyCell } from './made';
import { writeWords } from './words';

/**
 * Writes what a script has changed in a tab as the smallest steps, so that what others are typing in it
 * meanwhile keeps its place: untouched blocks are not mentioned, a changed paragraph only where it differs.
 */
export function writeChanges(transform: Transform, body: LiveBody, loaded: Node): void {
  for (const block of [...body.children]) {
    if (!(block instanceof LiveTable)) continue;
    squareUp(block);
    widen(block);
  }
  writeChildren(transform, body, loaded, 0);
}

/** From the last child to the first, so that the places of those before stay what they were. */
function writeChildren(
  transform: Transform,
  parent: LiveParent<LiveNode>,
  loaded: Node,
  start: number,
): void {
  const places = placesOf(loaded, start);
  let next = loaded.childCount;
  let added: Node[] = [];
  const replaceGap = (from: number): void => {
    const [begin, end] = [places[from] ?? start, places[next] ?? start];
    if (begin === end && added.length === 0) return;
    transform.step(new ReplaceStep(begin, end, new Slice(Fragment.from(added), 0, 0)));
  };
  for (const child of [...parent.children].reverse()) {
    const origin = child.origin;
    if (!origin || origin.parent !== parent || origin.index >= next) {
      added = [child.built, ...added];
      continue;
    }
    replaceGap(origin.index + 1);
    added = [];
    next = origin.index;
    if (child.built !== origin.node) writeNode(transform, child, origin.node, places[next] ?? start);
  }
  replaceGap(0);
}

/** Where each child begins, and the end of the last. */
function placesOf(parent: Node, start: number): number[] {
  const places: number[] = [];
  parent.forEach((_, offset) => {
    places.push(start + offset);
  });
  return [...places, start + parent.content.size];
}

function writeNode(transform: Transform, live: LiveNode, loaded: Node, at: number): void {
  if (live instanceof LiveParagraph) writeWords(transform, loaded, live.built, at + 1);
  else if (live instanceof LiveParent) writeChildren(transform, live, loaded, at + 1);
  for (const [name, value] of Object.entries(live.built.attrs))
    if (JSON.stringify(value) !== JSON.stringify(loaded.attrs[name]))
      transform.setNodeAttribute(at, name, value);
}

/** Rows that a script left short get the cells that they lack; a table without rows is none. */
function squareUp(table: LiveTable): void {
  if (table.children.length === 0) {
    (table.parent as LiveBody).remove(table);
    return;
  }
  const widths = table.children.map((row) => row.children.reduce((sum, { attrs }) => sum + attrs.colspan, 0));
  const reachesDown = table.children.some((row) => row.children.some(({ attrs }) => attrs.rowspan > 1));
  if (reachesDown) return;
  const columns = Math.max(1, ...widths);
  table.children.forEach((row, at) => {
    for (let missing = columns - (widths[at] ?? 0); missing > 0; missing--)
      row.insert(row.children.length, emptyCell());
  });
}

/**
 * Google's widths are those of columns; here each cell has its own. New cells get that of their column, or
 * every window that has the document open would write it for them, as if its person had.
 */
function widen(table: LiveTable): void {
  const widths = (table.children[0]?.children ?? []).flatMap(({ attrs }) =>
    Array.from({ length: attrs.colspan }, (_, at) => attrs.colwidth?.[at] ?? null),
  );
  for (const row of table.children) {
    let column = 0;
    for (const cell of row.children) {
      const own = widths.slice(column, column + cell.attrs.colspan).map((width) => width ?? 0);
      column += cell.attrs.colspan;
      if (!cell.origin && !cell.attrs.colwidth && own.some(Boolean)) cell.change({ colwidth: own });
    }
  }
}
