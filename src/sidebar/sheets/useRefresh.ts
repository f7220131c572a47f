import { useEffect, useRef, useState } from 'preact/hooks';
import type { OverviewView, RefreshStep } from '../../actions/overviewViews';
import type { Script } from '../parts/useScript';
import { minutesLeft } from './timeLeft';

export interface Refresh {
  phase: 'none' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
  /** The latest step, or null before the first answer. */
  step: RefreshStep | null;
  /** Whole minutes until it is done as it goes now, 0 for less than one, or null while nothing tells. */
  minutes: number | null;
  /** Seconds left of a wait, 0 when none. */
  left: number;
  start: () => void;
  stop: () => void;
}

/** Asks for one short step after another until the overview is done, or until someone has had enough. */
export function useRefresh(script: Script, show: (view: OverviewView) => void): Refresh {
  const [phase, setPhase] = useState<Refresh['phase']>('none');
  const [step, setStep] = useState<RefreshStep | null>(null);
  const [left, setLeft] = useState(0);
  const [minutes, setMinutes] = useState<number | null>(null);
  const wanted = useRef(false);
  /** When this panel began, and what had been read by then. */
  const began = useRef({ at: 0, read: 0 });

  const next = async () => {
    const failure = await script.ask('refreshStep', {}, (latest) => {
      setStep(latest);
      setMinutes(
        minutesLeft(
          latest.read - began.current.read,
          latest.total - latest.read,
          Date.now() - began.current.at + latest.wait * 1000,
        ),
      );
      setLeft(latest.wait);
      if (latest.overview) show(latest.overview);
      if (latest.done) setPhase('done');
      else if (!wanted.current) setPhase('stopped');
      else if (latest.wait === 0) void next();
    });
    if (failure) setPhase('failed');
  };

  const start = () => {
    wanted.current = true;
    began.current = { at: Date.now(), read: step && !step.done ? step.read : 0 };
    setStep(null);
    setMinutes(null);
    setLeft(0);
    setPhase('running');
    void next();
  };

  /** A step that is under way is let to its end, which keeps the sheet true; a wait ends at once. */
  const stop = () => {
    wanted.current = false;
    setPhase(left > 0 ? 'stopped' : 'stopping');
    setLeft(0);
  };

  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => {
      setLeft(left - 1);
      if (left === 1 && wanted.current) void next();
    }, 1000);
    return () => clearTimeout(timer);
  }, [left]);

  return { phase, step, minutes, left, start, stop };
}
