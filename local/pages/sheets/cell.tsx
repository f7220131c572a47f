import type { ComponentChildren } from 'preact';
import { cellLink, pieces, shownText } from '../../spreadsheets/display';
import type { CellData, CellFormat } from '../../spreadsheets/model';
import { localAddress, safeAddress } from '../shell/links';
import { cellStyle, formatAt, type Style, textStyle } from './cellStyle';
import { textWidth } from './measure';
import { columnWidth, mergeAt, type View } from './view';

interface CellProps {
  view: View;
  row: number;
  column: number;
  /** Where a frozen cell sticks, in pixels from the left of the grid; null for one that scrolls. */
  stuck: number | null;
  /** Pixels of columns out of sight that are left out before it. */
  gap: number;
  active: boolean;
  selected: boolean;
  mayWrite: boolean;
  /** The button of the filter, in the heading of a filtered column. */
  extra?: ComponentChildren;
}

export const cellId = (row: number, column: number) => `cell-${row}-${column}`;

/** What a cell of a grid may say of itself beyond that of a plain table. */
const asGridCell = (selected: boolean, mayWrite: boolean) => ({
  'aria-selected': selected,
  'aria-readonly': !mayWrite,
});

/** One cell of the grid. What it says is always text: nothing in it is ever read as markup. */
export function Cell({ view, row, column, stuck, gap, active, selected, mayWrite, extra }: CellProps) {
  const { sheet, locale } = view;
  const cell = sheet.rows[row]?.cells[column] ?? null;
  const format = formatAt(sheet, row, column, locale);
  const style: Style = { width: `${columnWidth(sheet, column)}px`, ...cellStyle(cell, format) };
  if (stuck !== null) style.left = `${stuck}px`;
  if (gap > 0) style['margin-left'] = `${gap}px`;
  const merge = mergeAt(view, row, column);
  const spill = cell && !merge ? spillOf(view, row, column, cell, format) : 0;
  return (
    <td
      id={cellId(row, column)}
      aria-colindex={column + 2}
      {...asGridCell(selected, mayWrite)}
      aria-describedby={active && cell?.note ? 'note-tip' : undefined}
      class={classesOf({ cell, active, selected, stuck: stuck !== null, spills: spill > 0, merge })}
      data-row={row}
      data-column={column}
      style={style}
    >
      {cell && merge !== 'covered' && (
        <CellText
          cell={cell}
          format={format}
          locale={locale}
          size={merge ?? (spill ? { width: spill } : null)}
        />
      )}
      {extra}
    </td>
  );
}

function classesOf(is: {
  cell: CellData | null;
  active: boolean;
  selected: boolean;
  stuck: boolean;
  spills: boolean;
  merge: ReturnType<typeof mergeAt>;
}) {
  const names = ['cell'];
  if (is.active) names.push('active');
  if (is.selected) names.push('selected');
  if (is.stuck) names.push('stuck');
  if (is.spills) names.push('spills');
  if (is.merge) names.push(is.merge === 'covered' ? 'covered' : 'merged');
  if (is.cell?.note) names.push('noted');
  if (is.cell?.userEnteredValue?.formulaValue !== undefined && !cellLink(is.cell)) names.push('formula');
  return names.join(' ');
}

/** What a cell says, with its links. */
export function CellText(props: {
  cell: CellData;
  format: CellFormat;
  locale: string;
  /** Pixels, where it is drawn larger than its own cell. */
  size: { width: number; height?: number } | null;
}) {
  const { cell, format, locale, size } = props;
  const wraps = format.wrapStrategy === 'WRAP' || format.wrapStrategy === 'LEGACY_WRAP';
  const whole = cellLink(cell);
  const parts = pieces(cell, locale);
  return (
    <span class={wraps ? 'text wraps' : 'text'} dir="auto" style={size ? sizeStyle(size) : undefined}>
      {whole && parts.length === 1 ? (
        <ContentLink href={whole}>{shownText(cell, locale)}</ContentLink>
      ) : (
        parts.map(({ text, format: own }, index) => {
          const href = own.link?.uri;
          const content = Object.keys(own).length ? <span style={textStyle(own)}>{text}</span> : text;
          return href ? (
            <ContentLink key={index} href={href}>
              {content}
            </ContentLink>
          ) : (
            content
          );
        })
      )}
    </span>
  );
}

const sizeStyle = ({ width, height }: { width: number; height?: number }): Style => ({
  width: `${width}px`,
  ...(height === undefined ? {} : { height: `${height}px` }),
});

/** A link in a cell; the keyboard opens it from the cell, so it is no stop of its own. */
function ContentLink({ href, children }: { href: string; children: ComponentChildren }) {
  const address = safeAddress(href);
  if (!address) return <>{children}</>;
  // A page of this workspace opens as the same person; other places learn nothing of this page.
  const rel = localAddress(href) ? 'opener' : 'noopener noreferrer';
  return (
    <a href={address} target="_blank" rel={rel} tabIndex={-1}>
      {children}
    </a>
  );
}

/** How wide the text of a cell is drawn over empty cells at its right; 0 when it stays within its own. */
function spillOf(view: View, row: number, column: number, cell: CellData, format: CellFormat): number {
  const { sheet, columns, locale } = view;
  const { wrapStrategy = 'OVERFLOW_CELL', horizontalAlignment = 'LEFT', textFormat } = format;
  if (cell.userEnteredValue?.numberValue !== undefined) return 0;
  if (wrapStrategy !== 'OVERFLOW_CELL' || horizontalAlignment !== 'LEFT') return 0;
  const text = shownText(cell, locale);
  const own = columnWidth(sheet, column);
  if (!text || text.includes('\n')) return 0;
  const wanted = textWidth(text.slice(0, 400), textFormat?.fontSize ?? 10, textFormat?.bold ?? false) + 10;
  let width = own;
  for (let at = columns.indexOf(column) + 1; width < wanted && at < columns.length; at += 1) {
    const next = columns[at];
    if (next === undefined || at === view.frozenColumns) break;
    if (sheet.rows[row]?.cells[next]?.userEnteredValue) break;
    width += columnWidth(sheet, next);
  }
  return width > own ? width : 0;
}
