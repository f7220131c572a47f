import { flushSync } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { columnsOf } from '../../spreadsheets/chartData';
import { CellText } from './cell';
import { cellStyle, formatAt } from './cellStyle';
import { ColumnChart } from './columnChart';
import type { SpreadsheetSession } from './spreadsheetSession';
import { columnWidth, type View } from './view';

/** Pixels across a landscape A4 page within its margins. */
const pageWidth = 1040;

/** The whole tab as a plain table while it is printed: fitted to the width of a page, its frozen rows on each. */
export function Printed({ session, view }: { session: SpreadsheetSession; view: View }) {
  const [prints, setPrints] = useState(false);
  useEffect(() => {
    // The page is printed as it stands when the event has been heard.
    const begin = () => flushSync(() => setPrints(true));
    const end = () => setPrints(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!prints || !session.spreadsheet) return null;
  const { sheet, frozenRows } = view;
  const columns = usedColumns(view);
  const width = columns.reduce((sum, column) => sum + columnWidth(sheet, column), 0);
  const zoom = Math.min(1, pageWidth / Math.max(1, width));
  const rows = view.rows.filter((row) => row < sheet.rows.length);
  while (rows.length > frozenRows && !holdsAnything(view, rows[rows.length - 1] ?? 0)) rows.pop();
  const line = (row: number) => <PrintedRow key={row} view={view} row={row} columns={columns} />;
  return (
    <div class="printed">
      <h1>{`${session.name} – ${sheet.properties.title}`}</h1>
      <table style={{ width: `${width}px`, zoom: String(zoom) }}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: `${columnWidth(sheet, column)}px` }} />
          ))}
        </colgroup>
        <thead>{rows.slice(0, frozenRows).map(line)}</thead>
        <tbody>{rows.slice(frozenRows).map(line)}</tbody>
      </table>
      {sheet.charts.map((chart) => (
        <ColumnChart
          key={chart.chartId}
          chart={chart}
          columns={session.spreadsheet ? columnsOf(session.spreadsheet, chart) : []}
        />
      ))}
    </div>
  );
}

function PrintedRow({ view, row, columns }: { view: View; row: number; columns: number[] }) {
  const { sheet, locale } = view;
  return (
    <tr>
      {columns.map((column) => {
        const cell = sheet.rows[row]?.cells[column] ?? null;
        const format = formatAt(sheet, row, column, locale);
        const { background = '', ...style } = cellStyle(cell, format);
        return (
          <td key={column} style={{ background, ...style }}>
            {cell && <CellText cell={cell} format={format} locale={locale} size={null} />}
          </td>
        );
      })}
    </tr>
  );
}

const holdsAnything = ({ sheet }: View, row: number) =>
  sheet.rows[row]?.cells.some((cell) => cell?.userEnteredValue) ?? false;

/** From the first column to the last that holds anything. */
function usedColumns({ sheet, columns }: View): number[] {
  let last = 0;
  for (const { cells } of sheet.rows)
    for (const [column, cell] of cells.entries()) if (cell?.userEnteredValue) last = Math.max(last, column);
  return columns.filter((column) => column <= last);
}
