import type { Draft } from '../draft';
import type { ChartData, ChartSpec, EmbeddedChart, OverlayPosition } from '../model';
import { SheetsRefusal } from '../refusal';

interface GivenChart {
  chartId?: number;
  spec?: Partial<ChartSpec>;
  position?: { overlayPosition?: Partial<OverlayPosition> };
}

/**
 * Lays a chart of columns over a sheet. What it draws from is checked as the reference of ChartSourceRange
 * has it: within their sheets, one cell wide, and as many cells for the numbers as for their names.
 */
export function addChart(draft: Draft, { chart = {} }: { chart?: GivenChart }) {
  const spec = checkedSpec(draft, chart.spec);
  const overlayPosition = checkedPosition(draft, chart.position?.overlayPosition);
  const taken = (id: number) =>
    draft.sheets.some(({ charts }) => charts.some(({ chartId }) => chartId === id));
  const chartId = chart.chartId ?? draft.unused(taken);
  if (taken(chartId))
    throw new SheetsRefusal(`An object with the ID ${chartId} already exists. Please choose another ID.`);
  const added: EmbeddedChart = { chartId, spec, position: { overlayPosition } };
  const sheet = draft.change(overlayPosition.anchorCell.sheetId);
  sheet.charts = [...sheet.charts, added];
  return { addChart: { chart: added } };
}

function checkedSpec(draft: Draft, spec: Partial<ChartSpec> | undefined): ChartSpec {
  if (!spec) throw new SheetsRefusal('Must specify a chart spec.');
  const { basicChart } = spec;
  if (!basicChart) throw new SheetsRefusal('Must specify the kind of chart.');
  const { chartType, domains = [], series = [], headerCount = 0 } = basicChart;
  if (!chartType) throw new SheetsRefusal('Must specify a chartType.');
  const [domain] = domains;
  if (!domain || domains.length > 1) throw new SheetsRefusal('A basic chart must have exactly one domain.');
  if (series.length === 0) throw new SheetsRefusal('A basic chart must have at least one series.');
  if (headerCount < 0) throw new SheetsRefusal('headerCount must be zero or greater.');
  const names = cellsOf(draft, domain.domain);
  for (const one of series) {
    if (cellsOf(draft, one.series) !== names)
      throw new SheetsRefusal('The domain and all series must have the same number of cells.');
  }
  return { ...spec, basicChart: { ...basicChart, chartType, domains, series } };
}

/** How many cells a chart's data has, along the one way that it goes. */
function cellsOf(draft: Draft, data: ChartData | undefined): number {
  const [source, more] = data?.sourceRange?.sources ?? [];
  if (!source || more) throw new SheetsRefusal('Must specify exactly one source range.');
  const { top, bottom, left, right } = draft.area(source);
  if (bottom - top > 1 && right - left > 1)
    throw new SheetsRefusal('Exactly one dimension of a source range must have a length of 1.');
  return Math.max(bottom - top, right - left);
}

function checkedPosition(draft: Draft, given: Partial<OverlayPosition> | undefined): OverlayPosition {
  const { anchorCell } = given ?? {};
  if (!anchorCell) throw new SheetsRefusal('Must specify where the chart is anchored.');
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = anchorCell;
  draft.area({
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  });
  const { offsetXPixels = 0, offsetYPixels = 0, widthPixels = 600, heightPixels = 371 } = given ?? {};
  if (offsetXPixels < 0 || offsetYPixels < 0 || widthPixels < 1 || heightPixels < 1)
    throw new SheetsRefusal('Offsets and sizes of an object must be positive.');
  return { ...given, anchorCell };
}

interface GivenSpec {
  chartId?: number;
  spec?: Partial<ChartSpec>;
}

/** The whole of what a chart shows, in its place: "This does not move or resize a chart" (UpdateChartSpecRequest). */
export function updateChartSpec(draft: Draft, { chartId, spec: given }: GivenSpec): void {
  const sheet = holderOf(draft, chartId);
  const spec = checkedSpec(draft, given);
  sheet.charts = sheet.charts.map((chart) => (chart.chartId === chartId ? { ...chart, spec } : chart));
}

export function deleteEmbeddedObject(draft: Draft, { objectId }: { objectId?: number }): void {
  const sheet = holderOf(draft, objectId);
  sheet.charts = sheet.charts.filter(({ chartId }) => chartId !== objectId);
}

/** The sheet that the chart lies on, as one that may be written to. */
function holderOf(draft: Draft, id: number | undefined) {
  const holder = draft.sheets.find(({ charts }) => charts.some(({ chartId }) => chartId === id));
  if (!holder) throw new SheetsRefusal(`No object with id: ${id}`);
  return draft.change(holder.properties.sheetId);
}
