import type { ChartData, EmbeddedChart } from './model';
import { type Dimension, type Shift, shiftedIndex, shiftedRange } from './shift';

/** The chart with the cell that it is anchored to; where that is taken away it stays where it was. */
export function movedChart(chart: EmbeddedChart, dimension: Dimension, shift: Shift): EmbeddedChart {
  const { overlayPosition } = chart.position;
  const { anchorCell } = overlayPosition;
  const name = dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const before = anchorCell[name] ?? 0;
  const at = shiftedIndex(before, shift) ?? (shift.kind === 'delete' ? shift.from : before);
  if (at === before) return chart;
  return {
    ...chart,
    position: { overlayPosition: { ...overlayPosition, anchorCell: { ...anchorCell, [name]: at } } },
  };
}

/** A chart whose sources follow rows or columns of a sheet; `shift` is null where the sheet itself is gone. */
export function redrawn(
  chart: EmbeddedChart,
  sheetId: number,
  dimension: Dimension,
  shift: Shift | null,
): EmbeddedChart {
  const data = (given: ChartData | undefined): ChartData => ({
    sourceRange: {
      sources: (given?.sourceRange?.sources ?? []).flatMap((source) => {
        if ((source.sheetId ?? 0) !== sheetId) return [source];
        return (shift && shiftedRange(source, dimension, shift)) ?? [];
      }),
    },
  });
  const { basicChart } = chart.spec;
  const domains = basicChart.domains.map((one) => ({ ...one, domain: data(one.domain) }));
  const series = basicChart.series.map((one) => ({ ...one, series: data(one.series) }));
  return { ...chart, spec: { ...chart.spec, basicChart: { ...basicChart, domains, series } } };
}

/** Whether a chart draws from a sheet. */
export function drawsFrom({ spec: { basicChart } }: EmbeddedChart, sheetId: number): boolean {
  const all = [
    ...basicChart.domains.map(({ domain }) => domain),
    ...basicChart.series.map(({ series }) => series),
  ];
  return all.some((data) => data?.sourceRange?.sources?.some((source) => (source.sheetId ?? 0) === sheetId));
}
