import type { Mark } from './places';
import type { PlotGroup, PlotView } from './view';

/** What the picture says, in one language. */
export interface PlotWords {
  title: (year: string) => string;
  groups: string;
  /** Short names, January first. */
  months: readonly string[];
  today: string;
  /** In the row of a group that has one. */
  pause: string;
  /** What the signs mean. */
  signs: { meeting: string; next: string; plan: string; lov: string };
  /** A day in words, "16 september", from YYYY-MM-DD. */
  day: (iso: string) => string;
  meeting: (group: string, week: number, day: string) => string;
  next: (group: string, week: number, day: string) => string;
  week: (group: string, week: number, lov: boolean) => string;
  group: (group: string, state: string | null, next: string | null, plan: number | null) => string;
}

/** "Matematik 4–6, vecka 38: träff 16 september" */
export function markWords(view: PlotView, { name }: PlotGroup, mark: Mark, words: PlotWords): string {
  const week = view.weeks[mark.week]?.number ?? 0;
  return words[mark.kind](name, week, words.day(mark.date));
}

/** What is known of a group beside its marks. */
export const groupWords = ({ name, state, next, plan }: PlotGroup, words: PlotWords): string =>
  words.group(name, state?.words ?? null, next && words.day(next.date), plan);
