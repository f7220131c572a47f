import { lovStretches, type Mark, marksOf } from './places';
import { widthOf } from './textWidth';
import { markPlace, type Size } from './track';
import type { PlotGroup, PlotView } from './view';
import type { PlotWords } from './words';

/** What stands in a row in words: that the group has a pause, or how it is with one that has no marks. */
export function rowWords(group: PlotGroup, { pause }: Pick<PlotWords, 'pause'>): string | null {
  if (group.state?.key === 'paused') return pause;
  return marksOf(group).length === 0 ? (group.state?.words ?? null) : null;
}

/** Where words stand in a row: from their left edge, with so much room before the next mark or the row's end. */
export interface WordsPlace {
  left: number;
  room: number;
}

/** How far words keep from a mark's edge, in the picture's units. */
const apart = 3;

/**
 * Where those words stand, in the picture's units: after the group's last mark; where they have no room there,
 * in the last gap between marks that has, else in the widest. Without marks, from the first week after the summer.
 */
export function wordsPlace(
  { weeks }: Pick<PlotView, 'weeks'>,
  group: PlotGroup,
  said: string,
  size: Size,
  text: number,
): WordsPlace {
  const end = weeks.length * size.week;
  const marks = marksOf(group);
  const [first] = lovStretches(weeks);
  if (marks.length === 0) {
    const from = first?.from === 0 && first.to < weeks.length / 2 ? (first.to + 1) * size.week : 0;
    return { left: from + apart, room: end - from - apart };
  }
  const gaps = gapsBetween(marks, size, end);
  const fits = gaps.filter(({ room }) => room >= widthOf(said, text));
  const widest = gaps.reduce((most, gap) => (gap.room >= most.room ? gap : most));
  return fits[fits.length - 1] ?? widest;
}

/** What is free of marks, from the row's beginning to its end. */
function gapsBetween(marks: readonly Mark[], size: Size, end: number): [WordsPlace, ...WordsPlace[]] {
  const edge = size.mark + 1 + apart;
  const places = marks.map((mark) => markPlace(mark, size).x);
  const rights = [...places.map((x) => x - edge), end];
  const gapTo = (right: number, left: number): WordsPlace => ({ left, room: Math.max(0, right - left) });
  const after = places.map((x, index) => gapTo(rights[index + 1] ?? end, x + edge));
  return [gapTo(rights[0] ?? end, apart), ...after];
}
