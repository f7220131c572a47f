import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useSlow } from '../parts/useSlow';
import type { Refresh } from './useRefresh';
import { useSpeech } from './words';

/** A refresh under way: how far it has come, why it waits when it does, and a way to stop. */
export function Progress({ refresh }: { refresh: Refresh }) {
  const { words } = useSpeech();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  const { phase, step, minutes, left } = refresh;
  const known = step !== null && step.total > 0 ? step : null;
  const text = known ? words.overviewPanel.progress(known.read, known.total) : words.overviewPanel.searching;
  return (
    <section class="card">
      <h2 id="progress-heading">{words.overviewPanel.refreshing}</h2>
      <div
        class={known ? 'progress' : 'progress unknown'}
        role="progressbar"
        tabIndex={-1}
        aria-labelledby="progress-heading"
        aria-valuetext={text}
        {...(known ? { 'aria-valuemin': 0, 'aria-valuenow': known.read, 'aria-valuemax': known.total } : {})}
      >
        <span style={{ width: `${known ? (100 * known.read) / known.total : 30}%` }} />
      </div>
      <p>{text}</p>
      {known && minutes !== null && known.waitsFor !== 'others' ? (
        <p>
          {minutes === 0 ? words.overviewPanel.lessThanAMinute : words.overviewPanel.minutesLeft(minutes)}
        </p>
      ) : null}
      {left > 0 ? (
        <p class="quiet">{words.overviewPanel.waits[step?.waitsFor ?? 'quota'](left)}</p>
      ) : (
        <Late step={step} />
      )}
      <p class="hidden" role="status">
        {left > 0 ? words.overviewPanel.waitingStarts : ''}
      </p>
      <Button waiting={phase === 'stopping'} buttonRef={stop} onPress={refresh.stop}>
        {phase === 'stopping' ? words.overviewPanel.stopping : words.overviewPanel.stop}
      </Button>
    </section>
  );
}

/** Said when one step takes long: the steps are meant to be short. */
function Late({ step }: Pick<Refresh, 'step'>) {
  const { words } = useSpeech();
  const slowness = useSlow(step ?? 'first');
  return slowness === 'verySlow' ? <p class="quiet">{words.panel.slow}</p> : null;
}
