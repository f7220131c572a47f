import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  deleteSelection,
  liftEmptyBlock,
  toggleMark,
} from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType } from 'prosemirror-model';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { type BulletKind, schema } from '../../documents/schema';
import {
  attributesOf,
  breakLine,
  indent,
  leaveEmptyItem,
  leaveListAtStart,
  setStyle,
  splitParagraph,
  toggleBullet,
} from './commands';

const mark = (name: string): Command => toggleMark(schema.marks[name] as MarkType);

/** As in Google Docs. Tab moves in tables and lists only; elsewhere it leaves the text, as in any page. */
const keys: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': mark('bold'),
  'Mod-i': mark('italic'),
  'Mod-u': mark('underline'),
  'Mod-Shift-7': toggleBullet('number'),
  'Mod-Shift-8': toggleBullet('bullet'),
  ...Object.fromEntries(
    ([1, 2, 3, 4, 5, 6] as const).map((level) => [`Mod-Alt-${level}`, setStyle(`HEADING_${level}`)]),
  ),
  'Mod-Alt-0': setStyle('NORMAL_TEXT'),
  Tab: chainCommands(goToNextCell(1), indent(1)),
  'Shift-Tab': chainCommands(goToNextCell(-1), indent(-1)),
  Backspace: chainCommands(deleteSelection, leaveListAtStart),
  Enter: chainCommands(leaveEmptyItem, splitParagraph, createParagraphNear, liftEmptyBlock),
  'Shift-Enter': breakLine,
  // Everything is saved as it is written; the browser's own "save page" helps nobody.
  'Mod-s': () => true,
};

/** "- " or "* " at the beginning of a paragraph begins a list, "1. " a numbered one. */
const beginList = (pattern: RegExp, kind: BulletKind) =>
  new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start);
    const { bullet, style } = attributesOf($start.parent);
    if (bullet || style !== 'NORMAL_TEXT') return null;
    return state.tr.delete(start, end).setNodeAttribute($start.before(), 'bullet', { kind, level: 0 });
  });

/** What someone who may write has beyond someone who may only read. */
export const editing = (): Plugin[] => [
  inputRules({ rules: [beginList(/^[-*]\s$/, 'bullet'), beginList(/^1[.)]\s$/, 'number')] }),
  keymap(keys),
  keymap(baseKeymap),
  history(),
  tableEditing(),
];
