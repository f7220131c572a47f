import { lovStretches, marksOf } from './places';
import type { PlotGroup, PlotView } from './view';
import type { PlotWords } from './words';

/** What stands in a row in words: that the group has a pause, or how it is with one that has no marks. */
export function rowWords(group: PlotGroup, { pause }: Pick<PlotWords, 'pause'>): string | null {
  if (group.state?.key === 'paused') return pause;
  return marksOf(group).length === 0 ? (group.state?.words ?? null) : null;
}

/** So many weeks at the end of the year have no room for a word. */
const wordWeeks = 8;

/** The week where those words begin: after the group's last mark, else the first after the summer. */
export function wordsFrom({ weeks }: Pick<PlotView, 'weeks'>, group: PlotGroup): number {
  const last = Math.max(-1, ...marksOf(group).map(({ week }) => week));
  if (last >= 0) return Math.min(last + 1, weeks.length - wordWeeks);
  const [first] = lovStretches(weeks);
  return first?.from === 0 && first.to < weeks.length / 2 ? first.to + 1 : 0;
}
