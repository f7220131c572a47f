import { lovStretches, marksOf } from './places';
import type { PlotGroup, PlotView } from './view';

/** What stands in a row without any mark: how it is with the group, in words. Null in every other row. */
export const emptyWords = (group: PlotGroup): string | null =>
  marksOf(group).length === 0 ? (group.state?.words ?? null) : null;

/** The week where those words begin: the first after the summer. */
export function emptyFrom({ weeks }: Pick<PlotView, 'weeks'>): number {
  const [first] = lovStretches(weeks);
  return first?.from === 0 && first.to < weeks.length / 2 ? first.to + 1 : 0;
}
