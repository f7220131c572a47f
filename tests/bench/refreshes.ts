import { design, type Group, type Measure, ours, type Row } from './figures';
import {
  choose,
  indexed,
  indexedByTheHour,
  type OverviewBed,
  overviewBed,
  type Refreshed,
  refreshed,
} from './folder';
import { refreshedUsually, type Took, usualBed } from './usual';

/** Folders of so many documents, in 44 groups. */
export const counts = [44, 264, 2640, 10_000] as const;
export type Count = (typeof counts)[number];

/** What has changed since the last refresh, in documents. */
interface Change {
  what: string;
  documents: number;
}

const share = (count: number, percent: number): Change => {
  const documents = Math.ceil((count * percent) / 100);
  return { what: `${percent} % changed: ${documents.toLocaleString('en-GB')}`, documents };
};

/** The budgets ask for five changed documents of 264. */
const changesOf = (count: Count): Change[] => [
  { what: 'nothing changed', documents: 0 },
  ...(count === 264 ? [{ what: 'five changed', documents: 5 }] : []),
  share(count, 1),
  share(count, 10),
];

interface Own extends Took {
  reads: number;
}

/** The add-on on a folder of so many documents: the first time, and after each change. */
export function ownRefreshes(count: Count): Own[] {
  const overview = overviewBed(count);
  choose(overview);
  const first = indexedByTheHour(overview);
  if (first.reads !== count || indexed(overview) !== count)
    throw new Error('Not all documents are in the index');
  const later = changesOf(count).map(({ documents }) => {
    touch(overview, documents);
    const own = refreshed(overview);
    if (own.reads !== documents)
      throw new Error(`${own.reads} documents were read where ${documents} changed`);
    return { ...own, runs: 1 };
  });
  return [first, ...later];
}

/**
 * The usual script on as many. It reads everything anew each time, so what has changed makes no difference to it;
 * for 10,000 documents it is run once, since that takes half a minute of real time, and that stands for all.
 */
export function usualRefreshes(count: Count): Took[] {
  const usual = usualBed(count);
  const first = refreshedUsually(usual);
  return [
    first,
    ...changesOf(count).map(({ documents }) => {
      if (count === 10_000) return first;
      touch(usual, documents);
      return refreshedUsually(usual);
    }),
  ];
}

/** Hours go by before and after the first of them are written in. */
function touch({ bed, documents }: OverviewBed, count: number): void {
  bed.clock.pass(3_600_000);
  for (const id of documents.slice(0, count)) bed.workspace.write(id, bed.workspace.content(id));
  bed.clock.pass(3_600_000);
}

const pages = (count: number): number => Math.ceil(count / 1000);
/** Documents that are read and written as one. */
const batch = 60;

/** Calls that a refresh may make: they grow with pages of 1000 and with changes, never with documents. */
function callBudget(count: Count, changed: number): Measure['budget'] {
  if (count === 264 && changed === 0) return design({ atMost: 8 });
  if (count === 264 && changed === 5) return design({ atMost: 12 });
  const batches = Math.ceil(changed / batch);
  return ours({ atMost: 7 + pages(count) + batches * (pages(count) + 14) });
}

/** The two beside each other, for one folder. */
export function comparison(count: Count, own: readonly Own[], usual: readonly Took[]): Group {
  const whats = ['first time', ...changesOf(count).map(({ what }) => what)];
  const rows = whats.map((what, index): Row => {
    const [mine, theirs] = [own[index], usual[index]];
    if (!mine || !theirs) throw new Error(`Nothing was measured for ${what}`);
    const isFirst = index === 0;
    const unchanged = changesOf(count)[index - 1]?.documents === 0;
    const budget = isFirst ? undefined : callBudget(count, mine.reads);
    return {
      what,
      measures: [
        { name: 'calls', value: mine.calls, unit: 'calls', ...(budget && { budget }) },
        {
          ...{ name: 's', value: mine.milliseconds / 1000, unit: 's' },
          ...(unchanged && count <= 264 && { budget: (count === 264 ? design : ours)({ under: 4 }) }),
        },
        { name: 'runs', value: mine.runs, unit: 'runs' },
        { name: 'usual calls', value: theirs.calls, unit: 'calls' },
        { name: 'usual s', value: theirs.milliseconds / 1000, unit: 's' },
        { name: 'usual runs', value: theirs.runs, unit: 'runs' },
        {
          ...{ name: 'times', value: theirs.milliseconds / mine.milliseconds, unit: 'times' },
          ...(unchanged && count === 264 && { budget: design({ atLeast: 100 }) }),
        },
      ],
    };
  });
  const once = count === 10_000 ? ' The usual script was run once: one figure stands for all rows.' : '';
  return {
    title: `Refreshing an overview of ${count.toLocaleString('en-GB')} documents, the add-on beside the usual script`,
    note: `The add-on's first time is by the hour, the others from the panel with its waits.${once}`,
    rows,
  };
}

/** The first index against what Google takes: 300 reads a minute, at least 95 % of them. */
export function pace(first: ReadonlyMap<Count, Refreshed & { runs: number }>): Group {
  const rows = [...first].map(
    ([count, { reads, milliseconds, runs }]): Row => ({
      what: `${count.toLocaleString('en-GB')} documents`,
      measures: [
        {
          name: 'reads a minute',
          value: reads / (milliseconds / 60_000),
          unit: 'reads/min',
          budget: design({ atLeast: 285 }),
        },
        { name: 'runs', value: runs, unit: 'runs' },
      ],
    }),
  );
  return { title: 'The first index, where Google takes 300 reads a minute', rows };
}
