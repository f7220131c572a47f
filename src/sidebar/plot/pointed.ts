import { marksOf } from '../../overview/year/places';
import type { PlotView } from '../../overview/year/view';
import { groupWords, markWords, type PlotWords } from '../../overview/year/words';
import type { Place } from './walk';

/** What an element of the picture stands for: a name or a mark, else the row that it is in. */
export function placeOf(element: Element): Place | null {
  const { row, item = '0' } = element.closest<HTMLElement>('[data-row]')?.dataset ?? {};
  return row === undefined ? null : { row: Number(row), item: Number(item) };
}

/** The element of a name or a mark. */
export const elementAt = (grid: Element, { row, item }: Place): HTMLElement | null =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-item="${item}"]`);

/** Which of the weeks the pointer is over, where it is over a row's weeks. */
export function weekAt(element: Element, x: number, weeks: number): number | null {
  const track = element.closest('.plot-track')?.getBoundingClientRect();
  return track ? Math.floor(((x - track.left) / track.width) * weeks) : null;
}

/** A place in words: a mark, a week of a group, or the group. */
export function wordsAt(view: PlotView, place: Place, week: number | null, words: PlotWords): string | null {
  const group = view.groups[place.row];
  if (!group) return null;
  const mark = marksOf(group)[place.item - 1];
  if (mark) return markWords(view, group, mark, words);
  const pointed = view.weeks[week ?? -1];
  return pointed ? words.week(group.name, pointed.number, pointed.lov) : groupWords(group, words);
}
