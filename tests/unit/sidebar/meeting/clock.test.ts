import fc from 'fast-check';
import {
  atStep,
  type Clock,
  type Lengths,
  type Move,
  moves,
  secondsLeft,
} from '../../../../src/sidebar/docs/meeting/clock';

const nine = Date.parse('2025-11-20T09:00:00+01:00');
const minutes = (count: number) => count * 60_000;
const standard: Lengths = [5, 20, null, 40, 15, null, 10];

describe('a standard meeting', () => {
  test('begins with all of its first step before it', () => {
    const clock = atStep(standard, 0, nine);
    expect(clock).toEqual({ step: 0, left: null, endsAt: nine + minutes(5) });
    expect(secondsLeft(clock, nine)).toBe(300);
    expect(secondsLeft(clock, nine + 500)).toBe(300);
    expect(secondsLeft(clock, nine + 1000)).toBe(299);
  });

  test('stays in a step whose time is up until someone goes on', () => {
    const clock = atStep(standard, 1, nine);
    expect(secondsLeft(clock, nine + minutes(55))).toBe(0);
    expect(moves.next(clock, standard, nine + minutes(55))).toEqual({ step: 2, left: null, endsAt: null });
  });

  test('a step without a length has no time to pause, to go on with or to add to', () => {
    const clock = atStep(standard, 2, nine);
    expect(secondsLeft(clock, nine)).toBeNull();
    for (const move of ['pause', 'resume', 'more'] as const)
      expect(moves[move](clock, standard, nine)).toEqual(clock);
  });

  test('a few more minutes are added to what is left, and counted from now when nothing is', () => {
    const clock = atStep(standard, 0, nine);
    expect(secondsLeft(moves.more(clock, standard, nine + minutes(4)), nine + minutes(4))).toBe(240);
    expect(secondsLeft(moves.more(clock, standard, nine + minutes(9)), nine + minutes(9))).toBe(180);
    const paused = moves.pause(clock, standard, nine + minutes(4));
    expect(moves.more(paused, standard, nine + minutes(30))).toEqual({ step: 0, left: 240, endsAt: null });
  });

  test('skipping passes over the step that would come next, and never past the last', () => {
    expect(moves.skip(atStep(standard, 1, nine), standard, nine).step).toBe(3);
    expect(moves.skip(atStep(standard, 5, nine), standard, nine).step).toBe(6);
    expect(moves.next(atStep(standard, 6, nine), standard, nine).step).toBe(6);
    expect(moves.previous(atStep(standard, 0, nine), standard, nine).step).toBe(0);
  });
});

const someLengths = fc.array(fc.option(fc.integer({ min: 1, max: 600 })), { minLength: 1, maxLength: 12 });
const aMove = fc.constantFrom<Move>('next', 'previous', 'skip', 'pause', 'resume', 'more');
const someMoves = fc.array(fc.tuple(aMove, fc.integer({ min: 0, max: 3_600_000 })), { maxLength: 30 });

/** Every clock that comes of the moves, each with the time at which it was made. */
function history(lengths: Lengths, steps: [Move, number][]): [Clock, number][] {
  let now = nine;
  let clock = atStep(lengths, 0, now);
  const all: [Clock, number][] = [[clock, now]];
  for (const [move, later] of steps) {
    now += later;
    clock = moves[move](clock, lengths, now);
    all.push([clock, now]);
  }
  return all;
}

describe('whatever is pressed, and whenever', () => {
  test('the clock stands in a step that is there, paused or running or without time', () => {
    fc.assert(
      fc.property(someLengths, someMoves, (lengths, steps) => {
        for (const [clock, now] of history(lengths, steps)) {
          expect(lengths[clock.step]).not.toBeUndefined();
          expect(clock.left === null || clock.endsAt === null).toBe(true);
          const left = secondsLeft(clock, now);
          expect(left === null).toBe(lengths[clock.step] === null);
          expect(left === null || (Number.isInteger(left) && left >= 0)).toBe(true);
        }
      }),
    );
  });

  test('time alone changes nothing but what is left, and only downwards', () => {
    fc.assert(
      fc.property(someLengths, someMoves, fc.integer({ min: 0, max: 9_000_000 }), (lengths, steps, later) => {
        const [clock, now] = history(lengths, steps).pop() ?? [atStep(lengths, 0, nine), nine];
        const before = secondsLeft(clock, now);
        const after = secondsLeft(clock, now + later);
        if (before === null || after === null) expect(after).toBe(before);
        else if (clock.left !== null) expect(after).toBe(before);
        else expect(after).toBe(Math.max(0, Math.ceil(((clock.endsAt ?? 0) - now - later) / 1000)));
      }),
    );
  });

  test('a pause takes no time from the step, however long', () => {
    fc.assert(
      fc.property(someLengths, someMoves, fc.integer({ min: 0, max: 9_000_000 }), (lengths, steps, later) => {
        const [clock, now] = history(lengths, steps).pop() ?? [atStep(lengths, 0, nine), nine];
        const paused = moves.pause(clock, lengths, now);
        const resumed = moves.resume(paused, lengths, now + later);
        expect(secondsLeft(resumed, now + later)).toBe(secondsLeft(clock, now));
        expect(resumed.step).toBe(clock.step);
      }),
    );
  });

  test('next and previous lead back to the same step with all of its time', () => {
    fc.assert(
      fc.property(someLengths, fc.nat({ max: 11 }), (lengths, step) => {
        const clock = atStep(lengths, step, nine);
        if (clock.step === lengths.length - 1) return;
        const there = moves.next(clock, lengths, nine + 1000);
        expect(moves.previous(there, lengths, nine)).toEqual(clock);
      }),
    );
  });
});
