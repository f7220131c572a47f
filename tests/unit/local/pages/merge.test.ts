import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { schema } from '../../../../local/documents/schema';
import { mergeUnsent } from '../../../../local/pages/docs/merge';

const paragraph = (words: string) => schema.node('paragraph', null, words ? schema.text(words) : []);
const confirmed = schema.node('doc', null, [paragraph('ett'), paragraph('två'), paragraph('tre')]);
const wrote = (doc: Node, ...inserts: [number, string][]) =>
  inserts.reduce((transform, [at, words]) => transform.insert(at, schema.text(words)), new Transform(doc));

/** The paragraphs once the merged steps are on the server's document. */
function merged(unsent: Transform, fresh: Node): string[] {
  const { steps } = mergeUnsent(confirmed, unsent.steps, fresh);
  const after = steps.reduce((doc, step) => step.apply(doc).doc ?? doc, fresh);
  return Array.from({ length: after.childCount }, (_, index) => after.child(index).textContent);
}

test('unsent words are laid on what others wrote meanwhile, in other paragraphs and in the same', () => {
  const mine = wrote(confirmed, [4, ' X'], [6, ' Y']);
  expect(merged(mine, wrote(confirmed, [9, ' Z']).doc)).toEqual(['ett X Y', 'två Z', 'tre']);
  expect(merged(mine, wrote(confirmed, [1, 'Q ']).doc)).toEqual(['Q ett X Y', 'två', 'tre']);
  expect(merged(mine, new Transform(confirmed).delete(5, 10).doc)).toEqual(['ett X Y', 'tre']);
});

test('what the server took before it went away is not written twice', () => {
  const mine = wrote(confirmed, [4, ' X'], [6, ' Y']);
  expect(merged(mine, mine.doc)).toEqual(['ett X Y', 'två', 'tre']);
  expect(merged(mine, wrote(confirmed, [4, ' X']).doc)).toEqual(['ett X Y', 'två', 'tre']);
});

test('the id that the server gave a new heading is kept', () => {
  const mine = new Transform(confirmed).setNodeAttribute(0, 'style', 'HEADING_1').insert(4, schema.text('!'));
  const fresh = new Transform(confirmed)
    .setNodeAttribute(0, 'style', 'HEADING_1')
    .setNodeAttribute(0, 'headingId', 'h.1').doc;
  const { steps, lost } = mergeUnsent(confirmed, mine.steps, fresh);
  const after = steps.reduce((doc, step) => step.apply(doc).doc ?? doc, fresh);
  expect(after.firstChild?.attrs.headingId).toBe('h.1');
  expect(after.firstChild?.textContent).toBe('ett!');
  expect(lost).toEqual([]);
});

test('words whose paragraph is gone are handed back', () => {
  const mine = wrote(confirmed, [8, ' mitt']);
  const { steps, lost } = mergeUnsent(confirmed, mine.steps, new Transform(confirmed).delete(5, 10).doc);
  expect(steps).toEqual([]);
  expect(lost).toEqual([mine.doc.child(1).textContent]);
});
