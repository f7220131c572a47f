import { element, joined, type Markup, short } from './markup';
import { lovStretches, type Mark, marksOf, monthStarts, planLines, type Stretch } from './places';
import type { PlotGroup, PlotView } from './view';

/** How large a picture is drawn, in its own units (pixels on a screen). */
export interface Size {
  /** A week's width. */
  week: number;
  /** A row's height. */
  row: number;
  /** Half a mark's width. */
  mark: number;
}

/** Of a picture on white paper. On a screen the page's own colours go before these, by the same classes. */
export const colours = {
  ink: '#1d2727',
  quiet: '#4f5b5a',
  line: '#d5dddb',
  lov: '#9fb0ad',
  plan: '#7b8a88',
  mark: '#0b4a43',
  paper: '#ffffff',
};

/** Where the middle of a week stands. */
export const middleOf = (week: number, { week: width }: Size): number => (week + 0.5) * width;

/** Where a mark stands in its row: several of one week stand above one another. */
export function markPlace({ week, inWeek, ofWeek }: Mark, size: Size): { x: number; y: number } {
  return { x: middleOf(week, size), y: ((inWeek + 0.5) / ofWeek) * size.row };
}

/** One group's year, without its name: `wordsOf` gives what a mark's title says. */
export function trackMarkup(
  view: Pick<PlotView, 'weeks' | 'today'>,
  group: PlotGroup,
  size: Size,
  wordsOf?: (mark: Mark) => Markup,
): Markup {
  return joined([
    backgroundMarkup(view, size),
    ...planLines(view, group).map((line) => planMarkup(line, size)),
    ...marksOf(group).map((mark) => markMarkup(mark, size, wordsOf?.(mark))),
  ]);
}

/** What is the same in every row: months, lov and today. */
export function backgroundMarkup({ weeks, today }: Pick<PlotView, 'weeks' | 'today'>, size: Size): Markup {
  const months = monthStarts(weeks)
    .filter(({ week }) => week > 0)
    .map(({ week }) => `M${short(week * size.week)} 0v${short(size.row)}`)
    .join('');
  const lov = lovStretches(weeks).map((stretch) => hatch(stretch, size));
  const parts = [
    element('path', { class: 'plot-month', d: months, stroke: colours.line, fill: 'none' }),
    element('path', { class: 'plot-lov', d: lov.join(''), stroke: colours.lov, fill: 'none' }),
  ];
  if (today !== null) {
    const d = `M${short(middleOf(today, size))} 0v${short(size.row)}`;
    parts.push(element('path', { class: 'plot-today', d, stroke: colours.ink, 'stroke-width': 1.5 }));
  }
  return joined(parts);
}

/** Slanting lines, which go on from one row into the next. */
function hatch({ from, to }: Stretch, { week, row }: Size): string {
  const [left, right] = [from * week, (to + 1) * week];
  const step = row / Math.max(1, Math.round(row / 5));
  const lines: string[] = [];
  // Each climbs from the row's foot to its head, cut where the stretch ends.
  for (let foot = Math.ceil((left - row) / step) * step; foot < right; foot += step) {
    const [start, end] = [Math.max(foot, left), Math.min(foot + row, right)];
    if (end > start)
      lines.push(
        `M${short(start)} ${short(row - (start - foot))}L${short(end)} ${short(row - (end - foot))}`,
      );
  }
  return lines.join('');
}

function planMarkup({ from, to }: Stretch, size: Size): Markup {
  const d = `M${short(from * size.week)} ${short(size.row / 2)}H${short(to * size.week)}`;
  return element('path', { class: 'plot-plan', d, stroke: colours.plan, 'stroke-width': 1.5, fill: 'none' });
}

/** A meeting is filled; the next one is a ring. Both have a rim that parts them from what they stand on. */
function markMarkup(mark: Mark, size: Size, words?: Markup): Markup {
  const { x, y } = markPlace(mark, size);
  const r = Math.min(size.mark, size.row / mark.ofWeek / 2 - 0.5);
  const title = words ? [element('title', {}, words)] : [];
  return element(
    'g',
    { class: `plot-${mark.kind}` },
    ...title,
    element('circle', { class: 'plot-rim', cx: x, cy: y, r: r + 1, fill: colours.paper }),
    mark.kind === 'meeting'
      ? element('circle', { class: 'plot-dot', cx: x, cy: y, r, fill: colours.mark })
      : element('circle', {
          class: 'plot-ring',
          cx: x,
          cy: y,
          r: r - 0.75,
          fill: colours.paper,
          stroke: colours.mark,
          'stroke-width': 1.5,
        }),
  );
}
