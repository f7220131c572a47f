import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { StepList } from './StepList';
import { stepsOf } from './steps';
import { useMeetingInHand } from './WithMeeting';

/** What the meeting will go through. Who is in the middle of it, and whose panel forgot, picks the step. */
export function BeforeMeeting({ meeting }: MeetingRoomProps) {
  const { words } = useSpeech();
  const { to } = useMeetingInHand();
  const steps = stepsOf(meeting);
  const { begin, already, noSteps, noLengths, wholeLength } = words.meetingPanel;
  if (steps.length === 0) return <p class="note">{noSteps}</p>;
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  return (
    <section class="card">
      <p>{minutes > 0 ? wholeLength(minutes) : noLengths}</p>
      <Button look="main" onPress={() => to(meeting, 0)}>
        {begin}
      </Button>
      <p class="hint already">{already}</p>
      <StepList meeting={meeting} steps={steps} />
    </section>
  );
}
