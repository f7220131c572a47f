import type { Node } from 'prosemirror-model';
import { Mapping, Step, Transform } from 'prosemirror-transform';
import { isHeadingStyle } from './content';
import { newHeadingId } from './ids';
import type { ParagraphAttributes } from './schema';
import { schema } from './schema';

/** Steps that cannot be: malformed, against the schema, or making a document larger than Google allows. */
export class RefusedSteps extends Error {}

/** Google Docs holds at most 1.02 million characters in a document. */
const mostCharacters = 1_020_000;

/** The change that steps from a window make to a tab, or RefusedSteps; hostile ones change nothing. */
export function transformOf(tab: Node, steps: readonly unknown[]): Transform {
  const transform = new Transform(tab);
  try {
    for (const json of steps) transform.step(forwards(Step.fromJSON(schema, json as object)));
    checked(transform.doc);
  } catch (error) {
    throw new RefusedSteps(error instanceof Error ? error.message : String(error));
  }
  return transform;
}

/** The steps of a change as they are to be taken after others that were made on the same content. */
export function broughtOver(own: Transform, others: readonly unknown[]): readonly Step[] {
  if (others.length === 0) return own.steps;
  const inverted = own.steps.map((step, at) => step.invert(own.docs[at] as Node)).reverse();
  const between = others.map((json) => Step.fromJSON(schema, json as object));
  const all = new Transform(own.doc);
  for (const step of [...inverted, ...between]) all.step(step);
  // Each step is brought out of those before it, over the others, and into those before it as they became.
  const mapping = new Mapping(all.mapping.maps);
  return own.steps.flatMap((step, at) => {
    const before = own.steps.length - at;
    const mapped = step.map(mapping.slice(before));
    if (!mapped || all.maybeStep(mapped).failed) return [];
    mapping.appendMap(mapped.getMap(), before - 1);
    return [mapped];
  });
}

/** A replacement that runs backwards would double what stands between. */
function forwards(step: Step): Step {
  const { from, gapFrom, gapTo, to } = step as Partial<Record<'from' | 'gapFrom' | 'gapTo' | 'to', number>>;
  const places = [from, gapFrom, gapTo, to].filter((place) => place !== undefined);
  if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)))
    throw new RangeError('The step runs backwards');
  return step;
}

/** Throws where a tab is not as the schema has it, or too large. */
export function checked(tab: Node): void {
  tab.check();
  if (tab.content.size > mostCharacters) throw new RangeError('The document is too large');
}

/**
 * What Google holds to whenever a document is saved: each heading has an id that no other has, body text
 * has none, and a tab ends with a paragraph. Adds the steps for what is not so.
 */
export function putInOrder(transform: Transform): void {
  const headings: { pos: number; text: boolean; id: string | null }[] = [];
  transform.doc.descendants((node, pos) => {
    if (node.type.name !== 'paragraph') return !node.isTextblock;
    const { style, headingId } = node.attrs as ParagraphAttributes;
    if (isHeadingStyle(style)) headings.push({ pos, text: node.content.size > 0, id: headingId });
    else if (headingId) transform.setNodeAttribute(pos, 'headingId', null);
    return false;
  });
  const owners = ownersOf(headings);
  for (const { pos, id } of headings)
    if (!id || owners.get(id) !== pos) transform.setNodeAttribute(pos, 'headingId', newHeadingId());
  if (transform.doc.lastChild?.type !== schema.nodes.paragraph)
    transform.insert(transform.doc.content.size, schema.node('paragraph'));
}

/** Of two halves of a heading that was split, the one with words keeps the id. */
function ownersOf(
  headings: readonly { pos: number; text: boolean; id: string | null }[],
): Map<string, number> {
  const owners = new Map<string, number>();
  for (const withText of [true, false])
    for (const { pos, text, id } of headings)
      if (id && text === withText && !owners.has(id)) owners.set(id, pos);
  return owners;
}
