import { docsActions, openings, sheetsActions } from './actions/measure';
import type { Group } from './figures';
import { firstScreens } from './firstScreen';
import { reading } from './reading';
import { type Count, comparison, counts, ownRefreshes, pace, usualRefreshes } from './refreshes';
import { sizes } from './sizes';

/**
 * What is measured, each in a process of its own, so that none is slowed down by what another has left behind.
 * Those on the virtual clock say the same whatever else the machine does; the others are measured alone.
 */
export const alone = {
  reading,
  sizes,
  firstScreens,
} satisfies Record<string, () => Group | Promise<Group>>;

/** Of these the longest come first. */
const besideOthers: Record<string, () => unknown> = Object.fromEntries([
  ...[...counts].reverse().flatMap((count): [string, () => unknown][] => [
    [`own ${count}`, () => ownRefreshes(count)],
    [`usual ${count}`, () => usualRefreshes(count)],
  ]),
  ...Object.entries({ docsActions, sheetsActions, openings }),
]);

export const parts: Readonly<Record<string, () => unknown>> = { ...alone, ...besideOthers };
export const besideNames: readonly string[] = Object.keys(besideOthers);

/** The groups of the table, from what each part has answered. */
export function groupsFrom(answers: ReadonlyMap<string, unknown>): Group[] {
  const answer = <Answer>(name: string) => answers.get(name) as Answer;
  const own = (count: Count) => answer<ReturnType<typeof ownRefreshes>>(`own ${count}`);
  const usual = (count: Count) => answer<ReturnType<typeof usualRefreshes>>(`usual ${count}`);
  // 300 documents are allowed at once, so less than a minute's worth says nothing of the pace.
  const paced = counts.filter((count) => count > 300);
  return [
    ...counts.map((count) => comparison(count, own(count), usual(count))),
    pace(
      new Map(
        paced.flatMap((count) =>
          own(count)
            .slice(0, 1)
            .map((first) => [count, first] as const),
        ),
      ),
    ),
    ...['docsActions', 'sheetsActions', 'openings', 'sizes', 'reading', 'firstScreens'].map((name) =>
      answer<Group>(name),
    ),
  ];
}
