import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { Go } from '../room';
import { withoutTime } from './steps';
import { timeInWords } from './timeInWords';
import { useMeetingToGoBackTo } from './WithMeeting';

/** In every other room: that a meeting is under way, where it is, and the way back to it. */
export function StillUnderWay({ go }: { go: Go }) {
  const { words } = useSpeech();
  const underWay = useMeetingToGoBackTo();
  if (!underWay) return null;
  const { meeting, step, left, paused } = underWay;
  const { underWay: title, back, over, paused: pausedWord } = words.meetingPanel;
  const time = left === null ? null : paused ? pausedWord : left > 0 ? timeInWords(left, words) : over;
  return (
    <section class="note still-under-way" aria-label={title}>
      <p>
        <span lang={meeting.language}>{withoutTime(step.heading)}</span>
        {time ? <span class="quiet small"> {time}</span> : null}
      </p>
      <Button look="main" onPress={() => go('meeting', meeting)}>
        {back}
      </Button>
    </section>
  );
}
