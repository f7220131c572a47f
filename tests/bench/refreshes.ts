import { driveApp } from './driveApp';
import {
  choose,
  indexed,
  indexedByTheHour,
  type OverviewBed,
  overviewBed,
  type Refreshed,
  refreshed,
} from './folder';
import type { Figure } from './table';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

function touch({ bed, documents }: OverviewBed, count: number): void {
  bed.clock.pass(3_600_000);
  for (const id of documents.slice(0, count)) bed.workspace.write(id, bed.workspace.content(id));
  bed.clock.pass(3_600_000);
}

/** The script that people usually write for this, on the same files and the same cost table: it reads all anew. */
function usually(count: number): { milliseconds: number; calls: number } {
  const dist = 'tests/bench/usual';
  const { bed, folder, spreadsheet } = overviewBed(count, { dist, services: { DriveApp: driveApp } });
  const started = bed.clock.now();
  const run = bed.run({
    person: 'ylva',
    file: spreadsheet,
    kind: 'call',
    function: 'refreshTheUsualWay',
    arguments: [folder],
  });
  if (!run.ok) throw new Error(run.message);
  return { milliseconds: bed.clock.now() - started, calls: bed.remoteCalls.length };
}

/** Refreshes on the virtual clock: the same figures from run to run. */
export function refreshFigures(): Figure[] {
  return [...standing(264, 8, 12), ...standing(2640, 10, 14), ...standing(10_000, 18, 22)];
}

function standing(count: number, unchangedCalls: number, changedCalls: number): Figure[] {
  const overview = overviewBed(count);
  choose(overview);
  const first = indexedByTheHour(overview);
  const told = indexed(overview);
  const pace = first.reads / (first.milliseconds / 60_000);
  // 300 documents are allowed at once, so less than a minute's worth says nothing of the pace.
  const firstFigures: Figure[] =
    count > 300
      ? [
          {
            what: `first index of ${count} documents`,
            measured: `${Math.round(pace)} reads a minute (${seconds(first.milliseconds)} in ${first.runs} runs)`,
            budget: 'at least 285',
            holds: pace >= 285 && told === count,
          },
        ]
      : [];
  touch(overview, 0);
  const unchanged = refreshed(overview);
  const usualFigures = count === 264 ? [besideTheUsual(unchanged)] : [];
  touch(overview, 5);
  const changed = refreshed(overview);
  return [
    ...firstFigures,
    {
      what: `refresh of ${count}, nothing changed`,
      measured: `${unchanged.calls} calls, ${seconds(unchanged.milliseconds)}, ${unchanged.reads} read`,
      budget: count === 264 ? 'at most 8 calls, 4 s' : `pages of 1000: at most ${unchangedCalls} calls`,
      holds:
        unchanged.calls <= unchangedCalls &&
        unchanged.reads === 0 &&
        (count > 264 || unchanged.milliseconds < 4000),
    },
    ...usualFigures,
    {
      what: `refresh of ${count}, 5 changed`,
      measured: `${changed.calls} calls, ${seconds(changed.milliseconds)}, ${changed.reads} read`,
      budget: `at most ${changedCalls} calls`,
      holds: changed.calls <= changedCalls && changed.reads === 5,
    },
  ];
}

function besideTheUsual(own: Refreshed): Figure {
  const usual = usually(264);
  const times = usual.milliseconds / own.milliseconds;
  return {
    what: 'the usual script on the same 264',
    measured: `${usual.calls} calls, ${seconds(usual.milliseconds)}: ${times.toFixed(0)} times as long`,
    budget: 'at least 100 times',
    holds: times >= 100,
  };
}
