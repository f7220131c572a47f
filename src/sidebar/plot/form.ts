import type { Size } from '../../overview/year/track';
import type { Measure } from './useMeasure';

/** How the picture is drawn where it stands: the whole year is always in sight, so that nobody scrolls sideways. */
export interface Form {
  /** Names stand beside their rows where there is room, else above them. */
  beside: boolean;
  /** Of the column of names, in pixels. */
  names: number;
  size: Size;
  /** Size of the letters above the weeks. */
  text: number;
  /** Size of the letters beside the marks: --small of the page. */
  said: number;
}

/** Widths are measured in letters, so that large text gets the narrow form sooner. */
export function formFor({ width, text }: Measure, weeks: number): Form {
  const beside = width >= 44 * text;
  const names = beside ? Math.min(16 * text, width * 0.25) : 0;
  const week = (width - names) / weeks;
  const row = (beside ? 1.9 : 1.5) * text;
  const mark = Math.max(0.22 * text, Math.min(0.34 * text, week * 0.42));
  return { beside, names, size: { week, row, mark }, text: text * 0.6875, said: text * 0.8125 };
}

/** Measures as a style. */
export const pixels = (measures: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, `${value}px`]));
