import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { sortTab, typeCell } from './sheet';
import { entriesIn, nameOf, type Truth, viewed } from './truth';
import { leader, type World } from './world';

/** What people do in a document or a sheet with their own hands; numbers say which of those that there are. */
export type ByHand =
  | { hand: 'types'; at: number }
  | { hand: 'types in field' }
  | { hand: 'deletes field' }
  | { hand: 'moves table' }
  | { hand: 'deletes feedback'; at: number }
  | { hand: 'types in cell'; cell: 'subject' | 'schools' | 'leader' | 'own'; group: number }
  | { hand: 'sorts'; tab: 'overview' | 'index'; column: number; up: boolean };

export function doByHand(world: World, truth: Truth, done: ByHand, serial: number): void {
  if (done.hand === 'types') types(world, truth, done.at, serial);
  else if (done.hand === 'types in field') typesInField(world, truth, serial);
  else if (done.hand === 'deletes field') deletesField(world, truth);
  else if (done.hand === 'deletes feedback') deletesFeedback(world, truth, done.at);
  else if (done.hand === 'moves table') movesTable(world);
  else if (done.hand === 'types in cell') typeCell(world, truth, done, serial);
  else sortTab(world, done);
}

function types(world: World, truth: Truth, at: number, serial: number): void {
  const text = truth.texts[at % truth.texts.length];
  if (!text) return;
  const words = `${text.text} ord${serial}`;
  world.type(text.doc, text.text, words);
  text.text = words;
}

function typesInField(world: World, truth: Truth, serial: number): void {
  const fields = truth.meetings.get(leader.first)?.fields;
  if (!fields?.focus) return;
  const words = `${fields.focus} ord${serial}`;
  world.type('running', fields.focus, words);
  fields.focus = words;
}

function deletesField(world: World, truth: Truth): void {
  const fields = truth.meetings.get(leader.first)?.fields;
  if (!fields?.focus) return;
  const isThere = (node: Node) => isRow(node, 'Fokus') && node.child(1).textContent === fields.focus;
  world.byHand('running', (transform) => removeFirst(transform, isThere));
  fields.focus = '';
}

function deletesFeedback(world: World, truth: Truth, at: number): void {
  const all = viewed(world, 'running').meetings.flatMap(entriesIn);
  const gone = all[at % Math.max(1, all.length)];
  if (!gone) return;
  const same = all.filter((entry) => entry.section === gone.section && entry.from === gone.from);
  const nth = same.indexOf(gone);
  let met = -1;
  world.byHand('running', (transform) =>
    removeFirst(transform, (node) => {
      if (isRow(node, gone.section) && node.child(2)?.textContent === gone.from) met += 1;
      else return false;
      return met === nth;
    }),
  );
  const index = truth.entries.findIndex((entry) => nameOf(entry) === nameOf(gone));
  if (index >= 0) truth.entries.splice(index, 1);
}

const isRow = (node: Node, label: string): boolean =>
  node.type.name === 'table_row' && node.firstChild?.textContent === label;

function removeFirst(transform: Transform, isWanted: (node: Node) => boolean): void {
  let isGone = false;
  transform.doc.descendants((node, at) => {
    if (isGone || !isWanted(node)) return !isGone;
    isGone = true;
    transform.delete(at, at + node.nodeSize);
    return false;
  });
}

/** The last table of feedback goes above the line that stands before it. */
function movesTable(world: World): void {
  world.byHand('running', (transform) => {
    const { doc } = transform;
    let place = -1;
    let last: { at: number; node: Node; above: Node } | null = null;
    doc.forEach((node, at, index) => {
      place = at;
      const above = index > 0 ? doc.child(index - 1) : null;
      const isFeedback = node.type.name === 'table' && node.textContent.startsWith('Avsnitt');
      if (isFeedback && above?.type.name === 'paragraph' && above.textContent.startsWith('Ingen behöver'))
        last = { at: place, node, above };
    });
    const found = last as { at: number; node: Node; above: Node } | null;
    if (!found) return;
    transform.delete(found.at, found.at + found.node.nodeSize);
    transform.insert(found.at - found.above.nodeSize, found.node);
  });
}
