import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownText } from '../../spreadsheets/display';
import type { SheetsWords } from '../../words/sheets';
import { cellId } from './cell';
import type { SpreadsheetSession } from './spreadsheetSession';
import type { View } from './view';

/** More than this many different values are not listed. */
const mostValues = 300;

interface FilterMenuProps {
  session: SpreadsheetSession;
  view: View;
  column: number;
  words: SheetsWords;
  close: () => void;
}

/** Sorts by a column, and chooses which of its values are shown. */
export function FilterMenu({ session, view, column, words, close }: FilterMenuProps) {
  const { sheet, locale } = view;
  const { sheetId } = sheet.properties;
  const { startRowIndex = 0, endRowIndex = sheet.rows.length } = sheet.basicFilter?.range ?? {};
  const name = shownText(sheet.rows[startRowIndex]?.cells[column] ?? null, locale);
  const [hidden, setHidden] = useState(() => new Set(sheet.basicFilter?.criteria?.[column]?.hiddenValues));
  const root = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (root.current) standUnder(root.current, cellId(startRowIndex, column));
    root.current?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [close]);

  const values = [
    ...new Set(
      sheet.rows
        .slice(startRowIndex + 1, endRowIndex)
        .map(({ cells }) => shownText(cells[column] ?? null, locale)),
    ),
  ].sort((one, other) => one.localeCompare(other, 'sv'));
  const sort = (ascending: boolean) => {
    void session.act({ kind: 'sort', sheetId, column, ascending });
    close();
  };
  const hide = (next: Set<string>) => {
    setHidden(next);
    void session.act({ kind: 'hide', sheetId, column, values: [...next] });
  };
  const toggle = (value: string) => {
    const next = new Set(hidden);
    if (!next.delete(value)) next.add(value);
    hide(next);
  };
  return (
    <dialog
      open
      class="filter-menu"
      aria-label={words.filterOf(name)}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" class="menu-item" onClick={() => sort(true)}>
        {words.sortUp}
      </button>
      <button type="button" class="menu-item" onClick={() => sort(false)}>
        {words.sortDown}
      </button>
      <hr />
      <div class="filter-values">
        {values.slice(0, mostValues).map((value) => (
          <label key={value} class="filter-value">
            <input type="checkbox" checked={!hidden.has(value)} onChange={() => toggle(value)} />
            <span>{value === '' ? words.emptyValue : value}</span>
          </label>
        ))}
      </div>
      <div class="filter-end">
        <button type="button" class="button" disabled={hidden.size === 0} onClick={() => hide(new Set())}>
          {words.showAll}
        </button>
        <button type="button" class="button primary" onClick={close}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}

function standUnder(menu: HTMLElement, id: string): void {
  const cell = document.getElementById(id)?.getBoundingClientRect();
  const holder = menu.offsetParent?.getBoundingClientRect();
  if (!cell || !holder) return;
  menu.style.left = `${Math.max(4, Math.min(cell.left - holder.left, holder.width - menu.offsetWidth - 20))}px`;
  menu.style.top = `${cell.bottom - holder.top}px`;
  menu.style.maxHeight = `${Math.max(160, holder.bottom - cell.bottom - 24)}px`;
}
