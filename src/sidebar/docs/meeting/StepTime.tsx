import { useSpeech } from '../../parts/words';
import { Ring } from './Ring';
import { timeInWords } from './timeInWords';
import type { UnderWay } from './useMeeting';

/** The time of the step now, as a ring and in words. When it is up, that is said and nothing else changes. */
export function StepTime({ underWay: { left, paused, step } }: { underWay: UnderWay }) {
  const { words } = useSpeech();
  const { noClock, over, paused: pausedWord } = words.meetingPanel;
  if (left === null) return <p class="step-time quiet">{noClock}</p>;
  const whole = (step.minutes ?? 0) * 60;
  return (
    <div class="step-time">
      <Ring part={whole > 0 ? left / whole : 0} quiet={paused} key={step.heading} />
      <p>
        {paused ? <span class="quiet">{pausedWord}</span> : null}
        <span>{left > 0 || paused ? timeInWords(left, words) : over}</span>
      </p>
    </div>
  );
}
