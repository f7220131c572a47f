import type { MarkType, Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import {
  type BulletKind,
  deepestLevel,
  type NamedStyle,
  type ParagraphAttributes,
  schema,
} from '../../documents/schema';

const { paragraph, table, table_row, table_cell } = schema.nodes as Record<
  string,
  NonNullable<typeof schema.nodes.x>
>;

export const attributesOf = (node: Node): ParagraphAttributes => node.attrs as ParagraphAttributes;

/** The paragraphs that the selection touches, with where each begins. */
export function paragraphsIn(state: EditorState): { node: Node; pos: number }[] {
  const found: { node: Node; pos: number }[] = [];
  for (const { $from, $to } of state.selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (node.type === paragraph) found.push({ node, pos });
      return node.type !== paragraph;
    });
  }
  return found;
}

const change =
  (to: (attributes: ParagraphAttributes) => Partial<ParagraphAttributes> | null): Command =>
  (state, dispatch) => {
    const changes = paragraphsIn(state).flatMap(({ node, pos }) => {
      const changed = to(attributesOf(node));
      return changed ? [{ pos, attributes: { ...attributesOf(node), ...changed } }] : [];
    });
    if (changes.length === 0) return false;
    const transaction = state.tr;
    for (const { pos, attributes } of changes) transaction.setNodeMarkup(pos, null, attributes);
    dispatch?.(transaction.scrollIntoView());
    return true;
  };

export const setStyle = (style: NamedStyle): Command => change(() => ({ style }));

/** Makes a list of the paragraphs, or body text again when they all are one already. */
export const toggleBullet =
  (kind: BulletKind): Command =>
  (state, dispatch) => {
    const all = paragraphsIn(state).every(({ node }) => attributesOf(node).bullet?.kind === kind);
    const toggled = change(({ bullet }) => ({ bullet: all ? null : { kind, level: bullet?.level ?? 0 } }));
    return toggled(state, dispatch);
  };

/** Moves items of lists one level in (1) or out (-1); offered only where there is an item that can move. */
export const indent = (by: 1 | -1): Command =>
  change(({ bullet }) => {
    const level = (bullet?.level ?? 0) + by;
    return bullet && level >= 0 && level <= deepestLevel ? { bullet: { ...bullet, level } } : null;
  });

/** An outermost item becomes body text, a deeper one moves out. */
const leaveList: Command = change(({ bullet }) => {
  if (!bullet) return null;
  return { bullet: bullet.level === 0 ? null : { ...bullet, level: bullet.level - 1 } };
});

/** The paragraph of the cursor, when the selection is only a cursor. */
function atCursor(state: EditorState) {
  const { $from, empty } = state.selection;
  return empty && $from.parent.type === paragraph ? { $from, node: $from.parent } : null;
}

export const leaveEmptyItem: Command = (state, dispatch) => {
  const cursor = atCursor(state);
  return cursor !== null && cursor.node.content.size === 0 && leaveList(state, dispatch);
};

export const leaveListAtStart: Command = (state, dispatch) => {
  const cursor = atCursor(state);
  return cursor !== null && cursor.$from.parentOffset === 0 && leaveList(state, dispatch);
};

/**
 * Enter: an item is followed by an item, a heading by body text. The words keep the heading's id and
 * named ranges, so at the beginning of a paragraph a new one is put before it instead.
 */
export const splitParagraph: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== paragraph || $to.parent.type !== paragraph) return false;
  if (dispatch) dispatch(split(state, $from.parent).scrollIntoView());
  return true;
};

function split(state: EditorState, node: Node): Transaction {
  const transaction = state.tr.deleteSelection();
  const { $from } = transaction.selection;
  const { style, bullet } = attributesOf(node);
  const fresh = { style: 'NORMAL_TEXT', bullet, headingId: null, ranges: [] };
  const before = $from.parentOffset === 0 && $from.parent.content.size > 0;
  if (before) return transaction.insert($from.before(), paragraph?.create(fresh) ?? []);
  const within = $from.parentOffset < $from.parent.content.size;
  const attributes = within ? { ...fresh, style } : fresh;
  return paragraph ? transaction.split($from.pos, 1, [{ type: paragraph, attrs: attributes }]) : transaction;
}

export const breakLine: Command = (state, dispatch) => {
  const { line_break } = schema.nodes;
  if (line_break) dispatch?.(state.tr.replaceSelectionWith(line_break.create(), true).scrollIntoView());
  return true;
};

/** Whether the mark stands on the whole selection, or is about to be typed with. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { $from, empty, ranges } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return ranges.every((range) => state.doc.rangeHasMark(range.$from.pos, range.$to.pos, type));
}

/** Puts an empty table after the paragraph of the cursor, or in its place when that is empty. */
export const insertTable =
  (rows: number, columns: number): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth !== 1 || !table || !table_row || !table_cell) return false;
    const row = () =>
      table_row.create(
        null,
        Array.from({ length: columns }, () => table_cell.createAndFill() as Node),
      );
    const made = table.create(null, Array.from({ length: rows }, row));
    const empty = $from.parent.content.size === 0 && !isLast($from.parent, state.doc);
    const at = empty ? $from.before() : $from.after();
    const transaction = empty ? state.tr.replaceWith(at, $from.after(), made) : state.tr.insert(at, made);
    if (transaction.doc.resolve(at + made.nodeSize).nodeAfter?.type !== paragraph) {
      transaction.insert(at + made.nodeSize, paragraph?.create() ?? []);
    }
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1)));
    dispatch?.(transaction.scrollIntoView());
    return true;
  };

const isLast = (node: Node, doc: Node) => doc.lastChild === node;
