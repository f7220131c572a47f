import type { MeetingView, SectionView } from '../../../actions/documentViews';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { withoutTime } from './steps';
import { useMeetingInHand } from './WithMeeting';

interface Props {
  meeting: MeetingView;
  steps: readonly SectionView[];
  /** Index of the step now; none before the meeting has begun. */
  at?: number;
}

/** Every step with its length; pressing one goes there. */
export function StepList({ meeting, steps, at }: Props) {
  const { words } = useSpeech();
  const { to } = useMeetingInHand();
  const { stepNow, minutes: inMinutes, steps: label } = words.meetingPanel;
  return (
    <ol class="step-list" aria-label={label}>
      {keyed(steps, ({ heading }) => heading).map(([key, { heading, minutes }], index) => (
        <li key={key}>
          <button
            type="button"
            class="go"
            aria-current={index === at ? 'step' : undefined}
            onClick={() => to(meeting, index)}
          >
            <span class="words">
              <span lang={meeting.language}>{withoutTime(heading)}</span>{' '}
              {index === at ? <span class="state">{stepNow}</span> : null}
              {minutes && index !== at ? <span class="state">{inMinutes(minutes)}</span> : null}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
