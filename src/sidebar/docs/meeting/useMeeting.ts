import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView, MeetingView, SectionView } from '../../../actions/documentViews';
import { sameMeeting } from '../sameMeeting';
import type { OpenDocument } from '../useDocument';
import { atStep, type Clock, type Move, moves, secondsLeft } from './clock';
import { type Moment, momentBetween } from './moments';
import { headingOf, meetingOf, nameOf, stepAgain, stepsOf } from './steps';
import { type Unheld, useHolding } from './useHolding';
import { useNow } from './useNow';

/** A meeting under way, at the step where it is now. */
export interface UnderWay {
  meeting: MeetingView;
  steps: SectionView[];
  /** Index of the step now. */
  at: number;
  step: SectionView;
  /** Seconds left of the step; 0 when its time is up, null when it has none. */
  left: number | null;
  paused: boolean;
}

/** What was come to, to be said to those who listen. */
export interface Told {
  what: Moment | Move | 'step';
  underWay: UnderWay;
}

export interface MeetingInHand {
  underWay: UnderWay | null;
  /** What did not go well with the latest step. */
  unheld: Unheld;
  /** Goes to a step of a meeting, and begins the meeting if it has not begun. */
  to: (meeting: MeetingView, step: number) => void;
  move: (move: Move) => void;
  end: () => void;
}

/** A meeting as the panel has it: where it is, and which headings it has there. */
interface Held {
  known: MeetingView;
  clock: Clock;
  heading: string;
}

/** What was under way when the panel was closed goes on when it is opened again. */
function heldFrom(view: DocumentView): Held | null {
  const known = meetingOf(view.underWay, view);
  const { underWay } = view;
  return known && underWay ? { known, clock: underWay, heading: underWay.heading } : null;
}

function underWayAt(held: Held, view: DocumentView, now: number): UnderWay | null {
  const meeting = sameMeeting(view.meetings, held.known);
  const steps = meeting ? stepsOf(meeting) : [];
  const at = stepAgain(steps, held.clock.step, held.heading);
  const step = steps[at];
  if (!meeting || !step) return null;
  return { meeting, steps, at, step, left: secondsLeft(held.clock, now), paused: held.clock.left !== null };
}

/**
 * The meeting that is led from this panel, if one is. It lives above the rooms, so that the time goes on
 * whichever of them is shown. `tell` gets what those who listen to the panel should hear.
 */
export function useMeeting(
  open: OpenDocument,
  view: DocumentView,
  tell: (told: Told) => void,
): MeetingInHand {
  const [held, setHeld] = useState<Held | null>(() => heldFrom(view));
  const { now, look } = useNow(held?.clock.endsAt != null);
  const { hold, unheld } = useHolding(open);
  const underWay = held && underWayAt(held, view, now);
  // Its date or title may be what was changed: then it is known by the new one.
  if (held && underWay) held.known = underWay.meeting;
  useMoments(underWay, tell);

  /** Takes the clock that a move has made, keeps it, and shows a step that is another one in the document. */
  const take = (meeting: MeetingView, clock: Clock, what: Told['what'], time: number) => {
    const step = stepsOf(meeting)[clock.step];
    if (!step) return;
    const heading = headingOf(step);
    const next: Held = { known: meeting, clock, heading };
    setHeld(next);
    // What was said of something else is past.
    open.script.say('');
    const { step: index, left, endsAt } = clock;
    const state = { name: nameOf(meeting), step: index, heading, left, endsAt };
    hold({ show: what === 'step' ? step.place : null, state });
    const told = underWayAt(next, view, time);
    if (told) tell({ what, underWay: told });
  };

  const lengthsOf = (meeting: MeetingView) => stepsOf(meeting).map(({ minutes }) => minutes);
  return {
    underWay,
    unheld,
    to: (meeting, step) => {
      const time = look();
      take(meeting, atStep(lengthsOf(meeting), step, time), 'step', time);
    },
    move: (move) => {
      if (!held || !underWay) return;
      const time = look();
      const { meeting, at } = underWay;
      const clock = moves[move]({ ...held.clock, step: at }, lengthsOf(meeting), time);
      take(meeting, clock, clock.step === at ? move : 'step', time);
    },
    end: () => {
      setHeld(null);
      hold({ show: null, state: null });
    },
  };
}

/** Tells of half the time, of two minutes left and of the end, each as the time comes to it. */
function useMoments(underWay: UnderWay | null, tell: (told: Told) => void): void {
  const seen = useRef<{ step: string; left: number } | null>(null);
  const { step, left = null, paused = false } = underWay ?? {};
  useEffect(() => {
    const before = seen.current;
    const runs = underWay && left !== null && !paused;
    seen.current = runs ? { step: underWay.step.heading, left } : null;
    if (!runs || before?.step !== underWay.step.heading) return;
    const moment = momentBetween(underWay.step.minutes ?? 0, before.left, left);
    if (moment) tell({ what: moment, underWay });
  }, [step?.heading, left, paused]);
}
