import type { Column } from '../../spreadsheets/chartData';
import { cssColour } from '../../spreadsheets/display';
import { defaultChartSize, type EmbeddedChart } from '../../spreadsheets/model';

/** Pixels around the columns: the title above them, the scale at the left, the names beneath. */
const margin = { top: 48, right: 16, bottom: 40, left: 40 };
const mostSteps = 5;

export const chartSize = ({ position: { overlayPosition } }: EmbeddedChart) => ({
  width: overlayPosition.widthPixels ?? defaultChartSize.width,
  height: overlayPosition.heightPixels ?? defaultChartSize.height,
});

/** A chart of columns with whole numbers at its side. */
export function ColumnChart({ chart, columns }: { chart: EmbeddedChart; columns: readonly Column[] }) {
  const { width, height } = chartSize(chart);
  const { title = '', altText } = chart.spec;
  const colour = cssColour(undefined, chart.spec.basicChart.series[0]?.color) ?? '#4285f4';
  const marks = scale(Math.max(0, ...columns.map(({ value }) => value ?? 0)));
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const top = marks[marks.length - 1] ?? 1;
  const y = (value: number) => margin.top + inner.height * (1 - value / top);
  const share = inner.width / Math.max(1, columns.length);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={[title, altText].filter(Boolean).join('. ')}
    >
      <rect class="chart-ground" width={width} height={height} />
      <text class="chart-title" x={margin.left} y={28}>
        {title}
      </text>
      {marks.map((mark) => (
        <g key={mark}>
          <line class="chart-line" x1={margin.left} x2={width - margin.right} y1={y(mark)} y2={y(mark)} />
          <text class="chart-mark" x={margin.left - 8} y={y(mark) + 4}>
            {mark}
          </text>
        </g>
      ))}
      {columns.map(({ name, value }, index) => {
        const middle = margin.left + share * (index + 0.5);
        return (
          <g key={index}>
            {value !== null && value > 0 && (
              <rect
                x={middle - share * 0.3}
                y={y(value)}
                width={share * 0.6}
                height={y(0) - y(value)}
                fill={colour}
              />
            )}
            <text class="chart-name" x={middle} y={height - margin.bottom + 20}>
              {name.length > 9 ? `${name.slice(0, 8)}…` : name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Whole numbers from 0 to at least the highest, at most six of them. */
function scale(highest: number): number[] {
  const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const step = sizes.find((size) => highest / size <= mostSteps) ?? Math.ceil(highest / mostSteps);
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
