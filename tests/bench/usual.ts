import { driveApp } from './driveApp';
import { type OverviewBed, overviewBed } from './folder';

/** What a refresh took: calls to Google, virtual milliseconds of running, and runs. */
export interface Took {
  calls: number;
  milliseconds: number;
  runs: number;
}

/** A folder of so many documents for the script that people usually write: `tests/bench/usual/Code.js`. */
export const usualBed = (count: number): OverviewBed =>
  overviewBed(count, { dist: 'tests/bench/usual', services: { DriveApp: driveApp } });

/**
 * A refresh in the usual way, in as many runs as it takes; what passes between two runs is not counted. It
 * reads everything anew each time.
 */
export function refreshedUsually({ bed, folder, spreadsheet }: OverviewBed): Took {
  bed.forget();
  const took = { calls: 0, milliseconds: 0, runs: 0 };
  for (let done = false; !done; ) {
    const started = bed.clock.now();
    const run = bed.run({
      person: 'ylva',
      file: spreadsheet,
      kind: 'call',
      function: 'refreshTheUsualWay',
      arguments: [folder],
    });
    if (!run.ok) throw new Error(run.message);
    done = run.value === true;
    took.milliseconds += bed.clock.now() - started;
    took.runs += 1;
  }
  took.calls = bed.remoteCalls.length;
  return took;
}
