import { useLayoutEffect, useRef } from 'preact/hooks';
import { columnsOf } from '../../spreadsheets/chartData';
import type { EmbeddedChart } from '../../spreadsheets/model';
import type { SheetsWords } from '../../words/sheets';
import { ColumnChart } from './columnChart';
import { rowHeaderWidth } from './row';
import { position } from './selection';
import type { SpreadsheetSession } from './spreadsheetSession';
import type { View } from './view';
import { headersHeight } from './window';

interface ChartsProps {
  session: SpreadsheetSession;
  view: View;
  scroller: { current: HTMLElement | null };
  words: SheetsWords;
  /** Takes the keyboard back to the cells. */
  toCells: () => void;
}

/** The charts that float over the cells. They scroll with them, and stay beneath what is frozen. */
export function Charts({ session, view, scroller, words, toCells }: ChartsProps) {
  const { charts, properties } = view.sheet;
  const frame = useRef<HTMLDivElement>(null);
  const left = rowHeaderWidth + (view.lefts[view.frozenColumns] ?? 0);
  const top = headersHeight + (view.tops[view.frozenRows] ?? 0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || charts.length === 0) return;
    const follow = () => {
      if (!frame.current) return;
      frame.current.style.width = `${Math.max(0, element.clientWidth - left)}px`;
      frame.current.style.height = `${Math.max(0, element.clientHeight - top)}px`;
      const inner = frame.current.firstElementChild as HTMLElement | null;
      if (inner) inner.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
    };
    follow();
    const resized = new ResizeObserver(follow);
    resized.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', follow);
    };
  });
  const { spreadsheet } = session;
  if (!spreadsheet || charts.length === 0) return null;
  const remove = ({ chartId }: EmbeddedChart) => {
    void session.act({ kind: 'deleteChart', sheetId: properties.sheetId, chartId });
    toCells();
  };
  return (
    <div class="charts" ref={frame} style={{ left: `${left}px`, top: `${top}px` }}>
      <div>
        {charts.map((chart) => {
          const place = placeOf(view, chart);
          const style = { left: `${place.left - left}px`, top: `${place.top - top}px` };
          return (
            <div key={chart.chartId} class="chart-holder" style={style}>
              <ColumnChart chart={chart} columns={columnsOf(spreadsheet, chart)} />
              {session.mayWrite && (
                <button
                  type="button"
                  class="icon-button chart-remove"
                  aria-label={words.deleteChart}
                  title={words.deleteChart}
                  onFocus={() => scroller.current?.scrollTo(place.left - left, place.top - top)}
                  onClick={() => remove(chart)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Pixels from the corner of the grid, its headers counted. */
function placeOf(view: View, { position: { overlayPosition } }: EmbeddedChart) {
  const { anchorCell, offsetXPixels = 0, offsetYPixels = 0 } = overlayPosition;
  const row = position(view.rows, anchorCell.rowIndex ?? 0);
  const column = position(view.columns, anchorCell.columnIndex ?? 0);
  return {
    left: rowHeaderWidth + (view.lefts[column] ?? 0) + offsetXPixels,
    top: headersHeight + (view.tops[row] ?? 0) + offsetYPixels,
  };
}
