import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { AttrStep, ReplaceStep, type Step } from 'prosemirror-transform';

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
  const between = stepsTo(base, fresh);
  state = state.apply(
    receiveTransaction(
      state,
      between,
      between.map(() => 'server'),
    ),
  );
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

/**
 * Steps from a node's content to another's, as narrow as can be, so that unsent steps beside them keep their
 * place. `at` is where the content begins. They run from the end, so none moves the place of the next.
 */
function stepsTo(from: Node, to: Node, at = 0): Step[] {
  if (from.isTextblock) return textSteps(from, to, at);
  if (from.childCount === to.childCount)
    return range(from.childCount).flatMap((index) => childSteps(from, to, index, at));
  const most = Math.min(from.childCount, to.childCount);
  let start = 0;
  while (start < most && from.child(start).eq(to.child(start))) start += 1;
  let end = 0;
  while (end < most - start && lastBut(from, end).eq(lastBut(to, end))) end += 1;
  const replaced = children(from, start, from.childCount - end);
  const written = children(to, start, to.childCount - end);
  const place = at + children(from, 0, start).size;
  return [new ReplaceStep(place, place + replaced.size, new Slice(written, 0, 0))];
}

/** For two children at the same place: nothing, their attributes, what is in them, or the whole. */
function childSteps(from: Node, to: Node, fromTheEnd: number, at: number): Step[] {
  const index = from.childCount - 1 - fromTheEnd;
  const [one, other] = [from.child(index), to.child(index)];
  if (one.eq(other)) return [];
  const place = at + children(from, 0, index).size;
  if (one.type !== other.type || one.isLeaf) {
    return [new ReplaceStep(place, place + one.nodeSize, new Slice(Fragment.from(other), 0, 0))];
  }
  const names = Object.keys(other.attrs).filter((name) => !same(one.attrs[name], other.attrs[name]));
  const attributes = names.map((name) => new AttrStep(place, name, other.attrs[name]));
  return [...stepsTo(one, other, place + 1), ...attributes];
}

function textSteps(from: Node, to: Node, at: number): Step[] {
  const start = from.content.findDiffStart(to.content);
  const end = from.content.findDiffEnd(to.content);
  if (start === null || !end) return [];
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = new Slice(to.content.cut(start, end.b + overlap), 0, 0);
  return [new ReplaceStep(at + start, at + end.a + overlap, slice)];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const lastBut = (node: Node, count: number): Node => node.child(node.childCount - 1 - count);

const children = (node: Node, from: number, to: number): Fragment =>
  Fragment.from(range(Math.max(0, to - from)).map((index) => node.child(from + index)));

/** The paragraphs' words that stand in the first document and not in the second. */
export function wordsOnlyIn(here: Node, there: Node): string[] {
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
