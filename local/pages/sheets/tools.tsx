import { useEffect, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../spreadsheets/a1';
import type { Action } from '../../spreadsheets/actions';
import { typedText } from '../../spreadsheets/display';
import type { SheetsWords } from '../../words/sheets';
import { Dialog } from '../shell/dialog';
import { MenuButton, MenuItem } from '../shell/menu';
import { FilterViewsMenu } from './filterViews';
import { type Box, boxOf, type Selection } from './selection';
import type { SpreadsheetSession } from './spreadsheetSession';
import { columnWidth, type View } from './view';

interface ToolsProps {
  session: SpreadsheetSession;
  view: View;
  selection: Selection;
  words: SheetsWords;
  focus: () => void;
}

/** Above the grid: which cell one is in, what it holds, and what can be done with rows and columns. */
export function Tools({ session, view, selection, words, focus }: ToolsProps) {
  const { row, column } = selection.active;
  const [keys, setKeys] = useState(false);
  const { sheetId } = view.sheet.properties;
  const act = (action: Action) => {
    void session.act(action);
    focus();
  };
  return (
    <section class="tools-bar" aria-label={words.tools}>
      <output class="cell-name" aria-label={words.cellName}>
        {columnLetters(column)}
        {row + 1}
      </output>
      <Content session={session} view={view} selection={selection} words={words} focus={focus} />
      {session.mayWrite && (
        <>
          <RowMenu words={words} box={boxOf(selection)} sheetId={sheetId} act={act} />
          <ColumnMenu words={words} box={boxOf(selection)} view={view} act={act} />
          <button
            type="button"
            class="icon-button"
            aria-pressed={view.sheet.basicFilter !== null}
            onClick={() => act({ kind: 'filter', sheetId, on: view.sheet.basicFilter === null })}
          >
            {words.filter}
          </button>
        </>
      )}
      <FilterViewsMenu session={session} view={view} words={words} focus={focus} />
      <button type="button" class="icon-button" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" class="icon-button" onClick={() => setKeys(true)}>
        {words.keys}
      </button>
      {keys && (
        <Dialog title={words.keys} close={() => setKeys(false)}>
          <ul class="keys">
            {words.keysText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="dialog-buttons">
            <button type="button" class="button primary" onClick={() => setKeys(false)}>
              {words.close}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** The whole content of the active cell, which may be longer than what the cell shows. */
function Content({ session, view, selection, words, focus }: ToolsProps) {
  const { row, column } = selection.active;
  const held = typedText(view.sheet.rows[row]?.cells[column] ?? null, session.locale);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = held;
  }, [held, row, column]);
  const { sheetId } = view.sheet.properties;
  const save = (text: string) => {
    if (text !== held) void session.act({ kind: 'type', sheetId, row, column, texts: [[text]] });
  };
  return (
    <textarea
      ref={field}
      class="cell-content"
      rows={1}
      aria-label={words.cellContent}
      spellcheck={false}
      maxLength={50_000}
      readOnly={!session.mayWrite}
      defaultValue={held}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') event.currentTarget.value = held;
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.altKey)) return;
        event.preventDefault();
        focus();
      }}
      onBlur={({ currentTarget }) => save(currentTarget.value)}
    />
  );
}

interface MenuProps {
  words: SheetsWords;
  box: Box;
  act: (action: Action) => void;
}

function RowMenu({ words, box, sheetId, act }: MenuProps & { sheetId: number }) {
  const insert = (at: number) => act({ kind: 'insert', sheetId, dimension: 'ROWS', at, count: 1 });
  const count = box.bottom - box.top;
  return (
    <MenuButton class="icon-button" label={words.rows} align="right">
      {(close) => (
        <>
          <MenuItem close={close} choose={() => insert(box.top)}>
            {words.insertRowAbove}
          </MenuItem>
          <MenuItem close={close} choose={() => insert(box.bottom)}>
            {words.insertRowBelow}
          </MenuItem>
          <MenuItem
            close={close}
            choose={() => act({ kind: 'delete', sheetId, dimension: 'ROWS', from: box.top, to: box.bottom })}
          >
            {words.deleteRows(count)}
          </MenuItem>
        </>
      )}
    </MenuButton>
  );
}

function ColumnMenu({ words, box, view, act }: MenuProps & { view: View }) {
  const { sheetId } = view.sheet.properties;
  const insert = (at: number) => act({ kind: 'insert', sheetId, dimension: 'COLUMNS', at, count: 1 });
  const width = columnWidth(view.sheet, box.left);
  const resize = (pixels: number) =>
    act({ kind: 'resize', sheetId, column: box.left, pixels: Math.min(2000, Math.max(24, pixels)) });
  const sort = (ascending: boolean) => act({ kind: 'sort', sheetId, column: box.left, ascending });
  const choices: [string, () => void][] = [
    [words.sortUp, () => sort(true)],
    [words.sortDown, () => sort(false)],
    [words.wider, () => resize(width + 24)],
    [words.narrower, () => resize(width - 24)],
    [words.insertColumnLeft, () => insert(box.left)],
    [words.insertColumnRight, () => insert(box.right)],
    [
      words.deleteColumns(box.right - box.left),
      () => act({ kind: 'delete', sheetId, dimension: 'COLUMNS', from: box.left, to: box.right }),
    ],
  ];
  return (
    <MenuButton class="icon-button" label={words.columns} align="right">
      {(close) =>
        choices.map(([label, choose]) => (
          <MenuItem key={label} close={close} choose={choose}>
            {label}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
