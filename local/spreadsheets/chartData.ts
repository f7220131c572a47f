import { shownText } from './display';
import type { CellData, ChartData, EmbeddedChart, GridRange, StoredSheet, StoredSpreadsheet } from './model';

/** A column of a chart: its name beneath it, and how high it is; null where there is no number to draw. */
export interface Column {
  name: string;
  value: number | null;
}

/** What the first series of a chart shows. A text is no number, whatever it looks like. */
export function columnsOf(stored: StoredSpreadsheet, { spec: { basicChart } }: EmbeddedChart): Column[] {
  const { domains, series, headerCount = 0 } = basicChart;
  const names = cellsOf(stored, domains[0]?.domain).slice(headerCount);
  const values = cellsOf(stored, series[0]?.series).slice(headerCount);
  return names.map((name, index) => ({
    name: shownText(name, stored.properties.locale),
    value: values[index]?.userEnteredValue?.numberValue ?? null,
  }));
}

/** The cells along a chart's source, downwards or to the right. */
function cellsOf(stored: StoredSpreadsheet, data: ChartData | undefined): (CellData | null)[] {
  const [source] = data?.sourceRange?.sources ?? [];
  const sheet = stored.sheets.find(({ properties }) => properties.sheetId === (source?.sheetId ?? 0));
  return source && sheet ? cellsIn(sheet, source) : [];
}

function cellsIn(sheet: StoredSheet, range: GridRange): (CellData | null)[] {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const {
    startRowIndex = 0,
    endRowIndex = rowCount,
    startColumnIndex = 0,
    endColumnIndex = columnCount,
  } = range;
  const cells: (CellData | null)[] = [];
  for (let row = startRowIndex; row < endRowIndex; row += 1)
    for (let column = startColumnIndex; column < endColumnIndex; column += 1)
      cells.push(sheet.rows[row]?.cells[column] ?? null);
  return cells;
}
