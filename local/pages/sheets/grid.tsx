import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellLink, typedText } from '../../spreadsheets/display';
import type { SheetsWords } from '../../words/sheets';
import { openLink } from '../shell/links';
import { cellId } from './cell';
import { asTable, fromTable } from './clipboard';
import { ColumnHeaders } from './columnHeaders';
import { type Editing, Editor } from './editor';
import { FilterMenu } from './filterMenu';
import { beginsText, moved } from './keys';
import { NoteTip } from './noteTip';
import { placeUnder, point } from './pointer';
import { Row, rowHeaderWidth } from './row';
import { at, type Box, boxOf, type CellPlace, position, type Selection, stepped } from './selection';
import type { SpreadsheetSession } from './spreadsheetSession';
import type { View } from './view';
import { reveal, useWindow } from './window';

export interface GridProps {
  session: SpreadsheetSession;
  view: View;
  selection: Selection;
  select: (selection: Selection) => void;
  words: SheetsWords;
  /** Set to what takes the keyboard back to the cells. */
  focus: { current: () => void };
}

/** A table that one moves about in: its cells are then those of a grid. */
const asGrid = (active: string | undefined) =>
  ({ role: 'grid', tabIndex: 0, 'aria-multiselectable': true, 'aria-activedescendant': active }) as const;

/** The cells: only those in sight are drawn, whatever the sheet's size. */
export function Grid(props: GridProps) {
  const { session, view, selection, select, words } = props;
  const { sheet } = view;
  const { sheetId, gridProperties } = sheet.properties;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [filtering, setFiltering] = useState<number | null>(null);
  const [hovered, setHovered] = useState<CellPlace | null>(null);
  const seen = useWindow(scroller, view);
  const box = boxOf(selection);
  const { active } = selection;
  const { mayWrite } = session;

  props.focus.current = () => table.current?.focus({ preventScroll: true });
  useLayoutEffect(() => reveal(scroller.current, view, active), [active.row, active.column]);
  useEffect(() => table.current?.focus({ preventScroll: true }), []);

  const cellAt = ({ row, column }: CellPlace) => sheet.rows[row]?.cells[column] ?? null;
  const edit = (text: string, replaces: boolean) => {
    if (!mayWrite) return;
    setEditing({ text, replaces });
    if (!input.current) return;
    input.current.value = text;
    input.current.focus({ preventScroll: true });
  };
  const finish = (text: string | null, rows: number, columns: number) => {
    if (!editing) return;
    setEditing(null);
    if (text !== null && text !== typedText(cellAt(active), session.locale))
      void session.act({ kind: 'type', sheetId, ...active, texts: [[text]] });
    if (rows || columns) {
      const next = stepped(view, active, { rows, columns });
      select(at(next.row, next.column));
    }
  };
  const clear = () =>
    mayWrite && void session.act({ kind: 'clear', sheetId, ...clipped(box, gridProperties) });
  const isFilterHead = (row: number) =>
    sheet.basicFilter?.range?.startRowIndex === row ||
    (sheet.basicFilter && !sheet.basicFilter.range?.startRowIndex && row === 0);
  const openFilter = ({ row, column }: CellPlace) => {
    if (!isFilterHead(row) || !mayWrite) return false;
    setFiltering(column);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== table.current) return;
    const page = Math.max(1, seen.last - seen.first - 2);
    const next = moved(view, selection, event, page);
    if (next) select(next);
    else if (event.key === 'ArrowDown' && event.altKey && openFilter(active)) setHovered(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.altKey || event.metaKey || !mayWrite)) {
      const link = cellLink(cellAt(active));
      if (link) openLink(link);
    } else if (event.key === 'Enter' || event.key === 'F2')
      edit(typedText(cellAt(active), session.locale), false);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key === 'Escape') select({ active, anchor: active });
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      select({ active, anchor: { row: 0, column: 0 } });
    else {
      // Without preventDefault: the letter itself lands in the editor, whatever keyboard it comes from.
      if (beginsText(event)) edit('', true);
      return;
    }
    event.preventDefault();
  };

  const copy = (event: ClipboardEvent) => {
    if (event.target !== table.current) return;
    event.clipboardData?.setData('text/plain', asTable(sheet, box, session.locale));
    event.preventDefault();
    if (event.type === 'cut') clear();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain');
    if (event.target !== table.current || !text || !mayWrite) return;
    event.preventDefault();
    const texts = fromTable(text);
    void session.act({ kind: 'type', sheetId, row: box.top, column: box.left, texts });
    const width = Math.max(...texts.map((line) => line.length));
    select({
      active: { row: box.top, column: box.left },
      anchor: { row: box.top + texts.length - 1, column: box.left + width - 1 },
    });
  };

  const rowProps = (row: number) => ({
    active: active.row === row ? active.column : null,
    from: row >= box.top && row < box.bottom ? box.left : null,
    to: row >= box.top && row < box.bottom ? box.right : null,
    ...(isFilterHead(row) ? { filterButton } : {}),
  });
  const filterButton = (column: number) => {
    const { startColumnIndex = 0, endColumnIndex = gridProperties.columnCount } =
      sheet.basicFilter?.range ?? {};
    if (column < startColumnIndex || column >= endColumnIndex) return null;
    const used = (sheet.basicFilter?.criteria?.[column]?.hiddenValues?.length ?? 0) > 0;
    return (
      <span class={used ? 'filter-button used' : 'filter-button'} aria-hidden="true" data-filter={column}>
        {used ? '▼' : '▾'}
      </span>
    );
  };
  const activePosition = position(view.rows, active.row);
  const positions = Array.from({ length: seen.last - seen.first }, (_, index) => seen.first + index);
  if (activePosition >= view.frozenRows && (activePosition < seen.first || activePosition >= seen.last))
    positions.push(activePosition);
  const frozenTop = view.tops[view.frozenRows] ?? 0;
  const width = rowHeaderWidth + (view.lefts[view.columns.length] ?? 0);
  const common = { view, first: seen.firstColumn, last: seen.lastColumn, mayWrite };
  const columnSeen =
    position(view.columns, active.column) < view.frozenColumns ||
    (position(view.columns, active.column) >= seen.firstColumn &&
      position(view.columns, active.column) < seen.lastColumn);

  return (
    <div class="grid-holder">
      <div class="scroller" ref={scroller}>
        <table
          class="grid"
          {...asGrid(columnSeen ? cellId(active.row, active.column) : undefined)}
          ref={table}
          aria-label={words.grid(sheet.properties.title)}
          aria-rowcount={gridProperties.rowCount + 1}
          aria-colcount={gridProperties.columnCount + 1}
          style={{ width: `${width}px` }}
          onKeyDown={onKeyDown}
          onCopy={copy}
          onCut={copy}
          onPaste={paste}
          onPointerDown={(event) =>
            point(event, { view, selection, select, openFilter, table: table.current })
          }
          onPointerOver={(event) => setHovered(placeUnder(event))}
          onPointerLeave={() => setHovered(null)}
          onDblClick={() => edit(typedText(cellAt(active), session.locale), false)}
        >
          <thead class="head">
            <ColumnHeaders
              view={view}
              first={seen.firstColumn}
              last={seen.lastColumn}
              box={box}
              resize={
                mayWrite
                  ? (column, pixels) => void session.act({ kind: 'resize', sheetId, column, pixels })
                  : null
              }
            />
            {Array.from({ length: view.frozenRows }, (_, at) => (
              <Row
                key={view.rows[at]}
                {...common}
                position={at}
                top={null}
                {...rowProps(view.rows[at] ?? 0)}
              />
            ))}
          </thead>
          <tbody class="body" style={{ height: `${(view.tops[view.rows.length] ?? 0) - frozenTop}px` }}>
            {positions.map((at) => (
              <Row
                key={view.rows[at]}
                {...common}
                position={at}
                top={(view.tops[at] ?? 0) - frozenTop}
                {...rowProps(view.rows[at] ?? 0)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Editor
        input={input}
        editing={editing}
        place={active}
        finish={finish}
        label={words.cellContent}
        refocus={props.focus}
      />
      <NoteTip
        view={view}
        place={hovered ?? active}
        hidden={editing !== null || filtering !== null}
        words={words}
      />
      {filtering !== null && (
        <FilterMenu
          session={session}
          view={view}
          column={filtering}
          words={words}
          close={() => {
            setFiltering(null);
            props.focus.current();
          }}
        />
      )}
    </div>
  );
}

/** The part of a selection that is in the grid, as an action gives it. */
const clipped = (box: Box, { rowCount, columnCount }: { rowCount: number; columnCount: number }): Box => ({
  ...box,
  bottom: Math.min(box.bottom, rowCount),
  right: Math.min(box.right, columnCount),
});
