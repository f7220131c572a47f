import { costs, measurements } from '../../local/google/costs';
import { allHold, type Group, holds } from './figures';

/** When and on what it was measured. */
export interface When {
  /** RFC 3339. */
  date: string;
  /** "v20.20.2" */
  node: string;
  cores: number;
  /** Processes that wanted a core in the minute before. */
  load: number;
}

/** All that was measured, for machines: every figure a number with its unit, its budget and whether it holds. */
export const jsonOf = (groups: readonly Group[], when: When): string =>
  JSON.stringify(
    {
      ...when,
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

/** The same in words: what a machine has else to do slows down reading, evaluating and the first screens. */
export const measuredOn = ({ date, node, cores, load }: When): string =>
  `Measured ${date.slice(0, 16).replace('T', ' ')} UTC with Node ${node} on ${cores} cores, ${
    load > cores / 2 ? 'which were busy' : 'which were free'
  } when it began (load ${load}).`;
