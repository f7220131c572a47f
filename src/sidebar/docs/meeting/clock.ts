import type { MeetingState } from '../../../actions/documentViews';

/**
 * Where the group is and how its time runs. Moments are milliseconds since 1970, `left` is seconds; a step
 * without a length has neither. It is made anew from what the time is, never from how often anything ticked.
 */
export type Clock = Pick<MeetingState, 'step' | 'left' | 'endsAt'>;

/** Minutes of each step in turn; null for one that takes the time it takes. */
export type Lengths = readonly (number | null)[];

export type Move = 'next' | 'previous' | 'skip' | 'pause' | 'resume' | 'more';

/** Minutes that "a few more minutes" gives. */
const fewMinutes = 3;

/** The beginning of a step, with all of its time before it. */
export function atStep(lengths: Lengths, step: number, now: number): Clock {
  const within = Math.max(0, Math.min(step, lengths.length - 1));
  const minutes = lengths[within] ?? null;
  return { step: within, left: null, endsAt: minutes === null ? null : now + minutes * 60_000 };
}

/** Seconds left, rounded up; 0 when the time is up, null for a step without a length. */
export function secondsLeft({ left, endsAt }: Clock, now: number): number | null {
  return endsAt === null ? left : Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** What each move makes of a clock. Only a person moves it: a step whose time is up goes on. */
export const moves: Record<Move, (clock: Clock, lengths: Lengths, now: number) => Clock> = {
  next: ({ step }, lengths, now) => atStep(lengths, step + 1, now),
  previous: ({ step }, lengths, now) => atStep(lengths, step - 1, now),
  /** Passes over the step that would come next. */
  skip: ({ step }, lengths, now) => atStep(lengths, step + 2, now),
  pause: (clock, _lengths, now) =>
    clock.endsAt === null ? clock : { ...clock, left: secondsLeft(clock, now), endsAt: null },
  resume: (clock, _lengths, now) =>
    clock.left === null ? clock : { ...clock, left: null, endsAt: now + clock.left * 1000 },
  more: (clock, _lengths, now) => {
    if (clock.left !== null) return { ...clock, left: clock.left + fewMinutes * 60 };
    if (clock.endsAt === null) return clock;
    return { ...clock, endsAt: Math.max(clock.endsAt, now) + fewMinutes * 60_000 };
  },
};
