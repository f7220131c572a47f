import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetsWords } from '../../words/sheets';
import { cellId } from './cell';
import { cellActions, type Desk } from './cellActions';
import { Charts } from './charts';
import { type Editing, Editor } from './editor';
import { isFilterHead } from './filterHead';
import { FilterMenu } from './filterMenu';
import { GridTable, isActiveDrawn, tableWidth } from './gridTable';
import { beginsText, moved } from './keys';
import { NoteTip } from './noteTip';
import { placeUnder, point } from './pointer';
import { at, type CellPlace, lastFilled, stepped } from './selection';
import { reveal, useWindow } from './window';

export interface GridProps extends Desk {
  words: SheetsWords;
  /** Set to what takes the keyboard back to the cells. */
  focus: { current: () => void };
}

/** A table that one moves about in: its cells are then those of a grid. */
const asGrid = (active: string | undefined) =>
  ({ role: 'grid', tabIndex: 0, 'aria-multiselectable': true, 'aria-activedescendant': active }) as const;

/** The cells: only those in sight are drawn, whatever the sheet's size. */
export function Grid(props: GridProps) {
  const { session, view, selection, words, focus } = props;
  const { properties } = view.sheet;
  const { active } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [filtering, setFiltering] = useState<number | null>(null);
  const [hovered, setHovered] = useState<CellPlace | null>(null);
  // On arrival the cells are shown as they are; notes come when one moves about.
  const moves = useRef(false);
  const seen = useWindow(scroller, view);
  const actions = cellActions(props);
  const editor = useEditor(props);
  focus.current = () => table.current?.focus({ preventScroll: true });
  useLayoutEffect(() => reveal(scroller.current, view, active), [active.row, active.column]);
  useEffect(() => focus.current(), [focus]);

  const openFilter = ({ row, column }: CellPlace) => {
    const opens = session.mayWrite && isFilterHead(view, row);
    if (opens) setFiltering(column);
    return opens;
  };
  const keys: GridKeys = {
    ...props,
    edit: editor.edit,
    openFilter,
    page: seen.page,
    toTop: () => scroller.current?.scrollTo(0, 0),
  };
  const here = (event: Event) => event.target === table.current;
  return (
    <div class="grid-holder">
      <div class="scroller" ref={scroller}>
        <table
          class="grid"
          {...asGrid(isActiveDrawn(props, seen) ? cellId(active.row, active.column) : undefined)}
          ref={table}
          aria-label={words.grid(properties.title)}
          aria-rowcount={properties.gridProperties.rowCount + 1}
          aria-colcount={properties.gridProperties.columnCount + 1}
          style={{ width: `${tableWidth(props)}px` }}
          onKeyDown={(event) => {
            moves.current = true;
            if (here(event) && onKey(event, keys)) event.preventDefault();
          }}
          onCopy={(event) => here(event) && actions.copy(event)}
          onCut={(event) => here(event) && actions.copy(event)}
          onPaste={(event) => here(event) && actions.paste(event)}
          onPointerDown={(event) => point(event, { ...props, openFilter, table: table.current })}
          onPointerOver={(event) => setHovered(placeUnder(event))}
          onPointerLeave={() => setHovered(null)}
          onDblClick={() => editor.edit(actions.typed(), false)}
        >
          <GridTable desk={props} actions={actions} seen={seen} />
        </table>
      </div>
      <Charts
        session={session}
        view={view}
        scroller={scroller}
        words={words}
        toCells={() => focus.current()}
      />
      <Editor {...editor} place={active} label={words.cellContent} refocus={focus} />
      <NoteTip
        view={view}
        place={hovered ?? (moves.current ? active : null)}
        hidden={editor.editing !== null || filtering !== null}
        words={words}
      />
      {filtering !== null && (
        <FilterMenu
          {...props}
          column={filtering}
          close={() => {
            setFiltering(null);
            focus.current();
          }}
        />
      )}
    </div>
  );
}

/** Editing of the active cell: begun with a text, finished with another or none. */
function useEditor(desk: Desk) {
  const input = useRef<HTMLTextAreaElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  // Leaving the field finishes too, before the page has been drawn anew: the state alone would tell too late.
  const under = useRef(false);
  const edit = (text: string, replaces: boolean) => {
    if (!desk.session.mayWrite || !input.current) return;
    under.current = true;
    setEditing({ text, replaces });
    input.current.value = text;
    // At once, not when it has been drawn: the letter that began it lands here.
    input.current.focus({ preventScroll: true });
  };
  const finish = (text: string | null, rows: number, columns: number) => {
    if (!under.current) return;
    under.current = false;
    setEditing(null);
    if (text !== null) cellActions(desk).type(text);
    if (rows === 0 && columns === 0) return;
    const next = stepped(desk.view, desk.selection.active, { rows, columns });
    desk.select(at(next.row, next.column));
  };
  return { input, editing, edit, finish };
}

interface GridKeys extends Desk {
  edit: (text: string, replaces: boolean) => void;
  openFilter: (place: CellPlace) => boolean;
  page: number;
  toTop: () => void;
}

/** Does what a key asks for; false for one that is left to the browser. */
function onKey(event: KeyboardEvent, keys: GridKeys): boolean {
  const { view, selection, select, session, edit } = keys;
  const { active } = selection;
  const control = event.ctrlKey || event.metaKey;
  const next = moved(view, selection, event, keys.page);
  if (next) {
    select(next);
    if (event.key === 'Home' && control) keys.toTop();
    return true;
  }
  if (event.key === 'ArrowDown' && event.altKey) return keys.openFilter(active);
  const actions = cellActions(keys);
  if (event.key === 'Enter' && (control || event.altKey || !session.mayWrite)) actions.openLink();
  else if (event.key === 'Enter' || event.key === 'F2') edit(actions.typed(), false);
  else if (event.key === 'Delete' || event.key === 'Backspace') actions.clear();
  else if (event.key === 'Escape') select({ active, anchor: active });
  else if (event.key === 'a' && control) select({ active: { row: 0, column: 0 }, anchor: lastFilled(view) });
  else {
    // Left to the browser: the letter itself lands in the editor, whatever keyboard it comes from.
    if (beginsText(event)) edit('', true);
    return false;
  }
  return true;
}
