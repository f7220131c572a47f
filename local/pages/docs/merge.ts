import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { ReplaceStep, type Step } from 'prosemirror-transform';

/** Unsent steps as they stand on the server's document, and the words of those that no longer fit. */
export interface Merged {
  steps: Step[];
  lost: string[];
}

/**
 * Brings unsent steps over to a document that the server has now, when the steps between are not known:
 * the server has been away. `confirmed` is the document that the first of them was made on. Steps that
 * the server did take before it went away are recognised and not sent again.
 */
export function mergeUnsent(confirmed: Node, unsent: readonly Step[], fresh: Node): Merged {
  const stages = stagesOf(confirmed, unsent);
  const taken = stages.map((stage) => sameText(stage, fresh)).lastIndexOf(true);
  const base = stages[Math.max(taken, 0)] ?? confirmed;
  const left = unsent.slice(Math.max(taken, 0));
  if (left.length === 0) return { steps: [], lost: [] };
  const plugins = [collab({ version: 0, clientID: 'here' })];
  let state = EditorState.create({ doc: base, plugins });
  const before = state.tr;
  for (const step of left) before.step(step);
  state = state.apply(before);
  state = state.apply(receiveTransaction(state, stepsTo(base, fresh), ['server']));
  const steps = [...(sendableSteps(state)?.steps ?? [])];
  return { steps, lost: steps.length < left.length ? wordsOnlyIn(before.doc, state.doc) : [] };
}

/** The document before each step and after the last. */
function stagesOf(doc: Node, steps: readonly Step[]): Node[] {
  const stages = [doc];
  for (const step of steps) {
    const next: Node | null = step.apply(stages[stages.length - 1] ?? doc).doc;
    if (!next) break;
    stages.push(next);
  }
  return stages;
}

/** The same but for what the server gives when it saves: headings' ids. */
const sameText = (one: Node, other: Node): boolean => plain(one) === plain(other);

const plain = (node: Node): string =>
  JSON.stringify(node.toJSON(), (key, value: unknown) => (key === 'headingId' ? null : value));

/** One step from a document to another, as narrow as whole blocks allow; none when they are the same. */
function stepsTo(from: Node, to: Node): Step[] {
  const most = Math.min(from.childCount, to.childCount);
  let start = 0;
  while (start < most && from.child(start).eq(to.child(start))) start += 1;
  let end = 0;
  while (end < most - start && lastBut(from, end).eq(lastBut(to, end))) end += 1;
  const replaced = blocks(from, start, from.childCount - end);
  const written = blocks(to, start, to.childCount - end);
  if (replaced.size === 0 && written.size === 0) return [];
  const at = blocks(from, 0, start).size;
  return [new ReplaceStep(at, at + replaced.size, new Slice(written, 0, 0))];
}

const lastBut = (node: Node, count: number): Node => node.child(node.childCount - 1 - count);

const blocks = (node: Node, from: number, to: number): Fragment =>
  Fragment.from(Array.from({ length: Math.max(0, to - from) }, (_, index) => node.child(from + index)));

function wordsOnlyIn(here: Node, there: Node): string[] {
  const known = new Set(paragraphsOf(there));
  return paragraphsOf(here).filter((words) => words !== '' && !known.has(words));
}

function paragraphsOf(doc: Node): string[] {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.isTextblock) found.push(node.textContent);
    return !node.isTextblock;
  });
  return found;
}
