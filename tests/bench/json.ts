import { costs, measurements } from '../../local/google/costs';
import { allHold, type Group, holds } from './figures';

export interface When {
  /** RFC 3339. */
  date: string;
  node: string;
}

/** All that was measured, for machines: every figure a number with its unit, its budget and whether it holds. */
export const jsonOf = (groups: readonly Group[], { date, node }: When): string =>
  JSON.stringify(
    {
      date,
      node,
      holds: allHold(groups),
      groups: groups.map(({ title, note, rows }) => ({
        title,
        ...(note && { note }),
        rows: rows.map(({ what, measures }) => ({
          what,
          measures: measures.map((measure) => ({ ...measure, holds: holds(measure) })),
        })),
      })),
      costs,
      measurements,
    },
    null,
    2,
  );
