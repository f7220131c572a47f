import type { Mark, Node } from 'prosemirror-model';
import { ReplaceStep, type Transform } from 'prosemirror-transform';
import { editsBetween } from './difference';

/**
 * Makes a paragraph's content into another with the smallest steps: letters that stay are not replaced,
 * and a new look is put on them where they stand. `start` is where the content begins.
 */
export function writeWords(transform: Transform, loaded: Node, made: Node, start: number): void {
  const [old, wanted] = [unitsOf(loaded), unitsOf(made)];
  for (const edit of editsBetween(old.keys, wanted.keys).reverse()) {
    const slice = made.slice(wanted.places[edit.newFrom] ?? 0, wanted.places[edit.newTo]);
    const [from, to] = [old.places[edit.from] ?? 0, old.places[edit.to] ?? 0];
    transform.step(new ReplaceStep(start + from, start + to, slice));
  }
  made.forEach((run, offset) => {
    writeLook(transform, run.marks, start + offset, start + offset + run.nodeSize);
  });
}

/** A letter is one unit with its surrogate, and so is a chip or a break; `places` has one more, the end. */
function unitsOf(paragraph: Node): { keys: string[]; places: number[] } {
  const keys: string[] = [];
  const places: number[] = [];
  paragraph.forEach((node, offset) => {
    let at = offset;
    for (const key of node.text ?? [`${node.type.name} ${JSON.stringify(node.attrs)}`]) {
      keys.push(key);
      places.push(at);
      at += node.isText ? key.length : node.nodeSize;
    }
  });
  return { keys, places: [...places, paragraph.content.size] };
}

function writeLook(transform: Transform, marks: readonly Mark[], from: number, to: number): void {
  const unwanted = new Set<Mark>();
  transform.doc.nodesBetween(from, to, (node) => {
    for (const mark of node.marks) if (!mark.isInSet(marks)) unwanted.add(mark);
  });
  for (const mark of unwanted) transform.removeMark(from, to, mark);
  for (const mark of marks) transform.addMark(from, to, mark);
}
