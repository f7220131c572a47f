/** Where one stands in the picture: a row, and in it the name (0) or one of its marks, from 1. */
export interface Place {
  row: number;
  item: number;
}

/** The weeks of each row's marks, from the left. */
type Rows = readonly (readonly number[])[];

type Step = (rows: Rows, place: Place, all: boolean) => Place;

const aside =
  (by: 1 | -1): Step =>
  (rows, { row, item }) => ({ row, item: within(item + by, rows[row]?.length ?? 0) });

/** To the mark of the next row that stands nearest; from a name to a name. */
const along =
  (by: 1 | -1): Step =>
  (rows, { row, item }) => {
    const to = within(row + by, rows.length - 1);
    const week = rows[row]?.[item - 1];
    return { row: to, item: to === row || week === undefined ? item : nearest(rows[to] ?? [], week) };
  };

/** Home and End stay in the row; with Ctrl they go to the first and the last of all. */
const steps: Record<string, Step> = {
  ArrowRight: aside(1),
  ArrowLeft: aside(-1),
  ArrowDown: along(1),
  ArrowUp: along(-1),
  Home: (_, { row }, all) => ({ row: all ? 0 : row, item: 0 }),
  End: (rows, { row }, all) => {
    const to = all ? rows.length - 1 : row;
    return { row: to, item: rows[to]?.length ?? 0 };
  },
};

/** Where a key leads to, or null for a key that leads nowhere. `all` is whether Ctrl is held. */
export const walk = (rows: Rows, place: Place, key: string, all: boolean): Place | null =>
  steps[key]?.(rows, place, all) ?? null;

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** The item of the mark nearest to a week, or of the name where there is no mark. */
function nearest(weeks: readonly number[], week: number): number {
  let best = 0;
  for (const [index, one] of weeks.entries())
    if (best === 0 || Math.abs(one - week) < Math.abs((weeks[best - 1] ?? 0) - week)) best = index + 1;
  return best;
}
