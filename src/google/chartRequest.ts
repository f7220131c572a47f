import type { MonthsPlace, NewChart } from '../overview/newTabs';
import type { Request } from './sheetRequests';

const ink = '#4F8F88';
const months = 12;
/** Two empty rows beneath the table; rows that come into the table push the chart down. */
const firstRow = 3;

/** The months as columns, beneath the table and beside the frozen column; one that stands keeps its place. */
export function chartOf(chart: NewChart, place: MonthsPlace, sheetId: number): Request {
  const spec = specOf(chart, place);
  if (chart.standing !== null) return { updateChartSpec: { chartId: chart.standing, spec } };
  const anchorCell = { sheetId, rowIndex: firstRow, columnIndex: 1 };
  const overlayPosition = { anchorCell, widthPixels: 760, heightPixels: 300 };
  return { addChart: { chart: { spec, position: { overlayPosition } } } };
}

function specOf({ title, about }: NewChart, place: MonthsPlace) {
  const cells = (column: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId: place.sheetId,
          startRowIndex: place.header,
          endRowIndex: place.header + 1 + months,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
      ],
    },
  });
  const basicChart = {
    chartType: 'COLUMN',
    legendPosition: 'NO_LEGEND',
    headerCount: 1,
    domains: [{ domain: cells(place.names) }],
    series: [{ series: cells(place.meetings), targetAxis: 'LEFT_AXIS', color: colourOf(ink) }],
  };
  // Shown whole also where somebody hides the columns that it is drawn from.
  return { title, altText: about, hiddenDimensionStrategy: 'SHOW_ALL', basicChart };
}

/** "#RRGGBB" as shares of one. */
export function colourOf(hex: string): GoogleAppsScript.Sheets.Schema.Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { red, green, blue };
}
