import fc from 'fast-check';
import { ApiError } from '../../local/google/apiError';
import { ExecutionStopped } from '../../local/google/executionStopped';
import type { CallAhead, Faults } from '../../local/google/faults';
import { GoogleError } from '../../local/google/modelled';
import type { RunResult } from '../../local/google/run';
import type { OverviewBed } from './overviewBed';

const errors = {
  exception: () => new GoogleError('Service error'),
  away: () => new GoogleError('Address unavailable: https://docs.googleapis.com'),
  end: () => new ExecutionStopped(),
  '429': () => new ApiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'),
  '500': () => new ApiError(500, 'INTERNAL', 'Internal error encountered.'),
  '503': () => new ApiError(503, 'UNAVAILABLE', 'The service is currently unavailable.'),
  '403': () => new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
};

/** What goes wrong in a run; calls are counted from 1. */
type Fault =
  /** So many calls of the same name fail, from this one on. */
  | { kind: keyof typeof errors; nth: number; times: number }
  /** A call takes longer than a step of the panel may, than a lease lasts, or than a run may. */
  | { kind: 'slow'; nth: number; seconds: number }
  /** Google wrote what was asked, but its answer is lost. */
  | { kind: 'lost'; nth: number };

/** One run: whose it is, what goes wrong in it, and what else happens while it lasts. */
export interface Step {
  by: 'coordinator' | 'ylva' | 'hour' | 'opening';
  faults: Fault[];
  /** The call before which the story goes on; null where that is before the run. */
  during: number | null;
  /** The call before which someone else's panel takes a step. */
  other: number | null;
}

const nth = fc.integer({ min: 1, max: 35 });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(...(Object.keys(errors) as (keyof typeof errors)[])),
      nth,
      times: fc.constantFrom(1, 1, 2, 9),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('slow' as const), nth, seconds: fc.constantFrom(20, 100, 370) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('lost' as const), nth: fc.integer({ min: 1, max: 3 }) }),
  },
);

export const step: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom('coordinator', 'coordinator', 'ylva', 'hour', 'opening'),
  faults: fc.array(fault, { minLength: 1, maxLength: 2 }),
  during: fc.option(nth),
  other: fc.option(nth, { freq: 3 }),
});

/** Makes a fault come in the next run. */
export function prepare(bed: OverviewBed, fault: Fault): void {
  if (fault.kind === 'slow') {
    // A batch is written when it is sent: nobody else begins between.
    const isThere = ({ nth, name }: CallAhead) => nth === fault.nth && name !== writing;
    bed.faults.slow(isThere, fault.seconds * 1000);
  } else if (fault.kind === 'lost') {
    let written = 0;
    bed.faults.answer(writing, (answer) => {
      written += 1;
      if (written === fault.nth) throw errors['503']();
      return answer;
    });
  } else bed.faults.at(fromThereOn(fault.kind, fault.nth), errors[fault.kind](), fault.times);
}

const writing = 'Sheets.Spreadsheets.batchUpdate';

function fromThereOn(kind: keyof typeof errors, nth: number) {
  let failing: string | null = null;
  return (call: CallAhead): boolean => {
    if (call.nth === nth) failing = call.name;
    // There a 403 is no fault: the file is not shared, and its rows leave.
    return call.name === failing && !(kind === '403' && call.name === 'Drive.Files.get');
  };
}

/** Lets someone else's panel take a step in the midst of the next run. */
export function meanwhile(bed: OverviewBed, nth: number): void {
  let isLocked = false;
  const isThere = (call: CallAhead): boolean => {
    if (call.name === 'Lock.tryLock') isLocked = true;
    if (call.name === 'Lock.releaseLock') isLocked = false;
    return call.nth === nth;
  };
  const refresh = () => {
    const letGo = isLocked ? bed.holdLock('script') : () => undefined;
    refreshedBy(bed, 'ylva', null);
    letGo();
  };
  bed.faults.before(isThere, refresh, 1);
}

export function refreshedBy(bed: OverviewBed, person: string, faults: Faults | null = bed.faults): RunResult {
  const call = { kind: 'call', function: 'call', arguments: ['refreshStep', {}] } as const;
  return bed.run({ ...call, person, file: bed.sheet.id, faults });
}

/** What runs, after as long as it takes to come about. */
export function run(bed: OverviewBed, by: Step['by']): RunResult[] {
  if (by === 'hour') {
    bed.clock.pass(3_600_000);
    return bed.fireTriggers();
  }
  if (by === 'opening') {
    bed.clock.pass(11 * 60_000);
    return bed.fireAtOpening(bed.sheet.id);
  }
  bed.clock.pass(5000);
  return [refreshedBy(bed, by)];
}
