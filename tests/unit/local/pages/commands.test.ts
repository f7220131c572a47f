import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { schema } from '../../../../local/documents/schema';
import {
  attributesOf,
  indent,
  insertTable,
  leaveEmptyItem,
  leaveListAtStart,
  setStyle,
  splitParagraph,
  toggleBullet,
} from '../../../../local/pages/docs/commands';
import { placeOf, selectionAt } from '../../../../local/pages/docs/place';

const paragraph = (words: string, attributes: object = {}) =>
  schema.node('paragraph', attributes, words ? schema.text(words) : []);

function stateOf(blocks: ReturnType<typeof paragraph>[], from: number, to = from): EditorState {
  const doc = schema.node('doc', null, blocks);
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}

function after(state: EditorState, command: Command): EditorState {
  let result = state;
  command(state, (transaction) => {
    result = state.apply(transaction);
  });
  return result;
}

const seen = (state: EditorState) =>
  Array.from({ length: state.doc.childCount }, (_, index) => {
    const node = state.doc.child(index);
    const { style, bullet, headingId, ranges } = attributesOf(node);
    return [node.textContent, style, bullet?.level ?? null, headingId, ranges?.length ?? 0];
  });

const heading = paragraph('Diskussion', {
  style: 'HEADING_2',
  headingId: 'h.1',
  ranges: [{ id: 'r', name: 'lartraff:section:discussion' }],
});

test('a heading is followed by body text and keeps its id and named ranges itself', () => {
  expect(seen(after(stateOf([heading], 11), splitParagraph))).toEqual([
    ['Diskussion', 'HEADING_2', null, 'h.1', 1],
    ['', 'NORMAL_TEXT', null, null, 0],
  ]);
});

test('Enter before a heading puts a paragraph above it and leaves the heading whole', () => {
  expect(seen(after(stateOf([heading], 1), splitParagraph))).toEqual([
    ['', 'NORMAL_TEXT', null, null, 0],
    ['Diskussion', 'HEADING_2', null, 'h.1', 1],
  ]);
});

test('Enter over several paragraphs takes them away and gives no name or id twice', () => {
  const state = stateOf([heading, paragraph('ett'), paragraph('två')], 4, 15);
  expect(seen(after(state, splitParagraph))).toEqual([
    ['Dis', 'HEADING_2', null, 'h.1', 1],
    ['t', 'HEADING_2', null, null, 0],
    ['två', 'NORMAL_TEXT', null, null, 0],
  ]);
});

test('an item is followed by an item; an empty one leaves the list level by level', () => {
  const item = paragraph('ett', { bullet: { kind: 'bullet', level: 1 } });
  let state = after(stateOf([item], 4), splitParagraph);
  expect(seen(state).map(([words, , level]) => [words, level])).toEqual([
    ['ett', 1],
    ['', 1],
  ]);
  state = after(state, leaveEmptyItem);
  expect(seen(state)[1]?.[2]).toBe(0);
  state = after(state, leaveEmptyItem);
  expect(seen(state)[1]?.[2]).toBeNull();
  expect(leaveEmptyItem(state)).toBe(false);
});

test('lists: on, in, out, off', () => {
  let state = after(stateOf([paragraph('ett'), paragraph('två')], 1, 8), toggleBullet('number'));
  expect(seen(state).map(([, , level]) => level)).toEqual([0, 0]);
  state = after(state, indent(1));
  expect(seen(state).map(([, , level]) => level)).toEqual([1, 1]);
  state = after(after(state, indent(-1)), toggleBullet('number'));
  expect(seen(state).map(([, , level]) => level)).toEqual([null, null]);
  expect(indent(1)(state)).toBe(false);
  expect(leaveListAtStart(stateOf([paragraph('ett')], 1))).toBe(false);
});

test('a new style keeps the rest of the paragraph', () => {
  expect(seen(after(stateOf([heading], 3), setStyle('HEADING_1')))).toEqual([
    ['Diskussion', 'HEADING_1', null, 'h.1', 1],
  ]);
});

test('a table is followed by a paragraph and takes the cursor; no table in a table', () => {
  const state = after(stateOf([paragraph('före')], 2), insertTable(2, 3));
  expect(state.doc.child(1).type.name).toBe('table');
  expect(state.doc.child(1).childCount).toBe(2);
  expect(state.doc.child(2).type.name).toBe('paragraph');
  expect(placeOf(state, 't.0')).toEqual({ tab: 't.0', block: 1, cell: [0, 0], offset: 0 });
  expect(insertTable(1, 1)(state)).toBe(false);
});

test('a place and the cursor it stands for are each other’s', () => {
  const cell = schema.node('table_cell', null, [paragraph('ab'), paragraph('cd')]);
  const table = schema.node('table', null, [schema.node('table_row', null, [cell, cell])]);
  const doc = schema.node('doc', null, [paragraph('ett'), table, paragraph('slut')]);
  for (const place of [
    { tab: 't', block: 0, offset: 2 },
    { tab: 't', block: 1, cell: [0, 1] as [number, number], offset: 4 },
    { tab: 't', block: 2, offset: 4 },
  ]) {
    expect(placeOf(EditorState.create({ doc, selection: selectionAt(doc, place) }), 't')).toEqual(place);
  }
  const far = selectionAt(doc, { tab: 't', block: 99, offset: 99 });
  expect(far.from).toBe(doc.content.size - 1);
});
