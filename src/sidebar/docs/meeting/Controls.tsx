import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { withoutTime } from './steps';
import type { UnderWay } from './useMeeting';
import { useMeetingInHand } from './WithMeeting';

interface Props {
  underWay: UnderWay;
  /** Leads out of the meeting, to reading aloud. */
  finish: () => void;
  /** Gives the keyboard to the document, at the step. */
  write: () => void;
  /** Whether something else is under way, that the document waits for. */
  doing: boolean;
}

/** The way on, the way back, and the time in between. At the last step the way on leads out of the meeting. */
export function Controls({ underWay, finish, write, doing }: Props) {
  const { words } = useSpeech();
  const { move } = useMeetingInHand();
  const { at, steps, left, paused } = underWay;
  const last = at === steps.length - 1;
  const { meetingPanel } = words;
  return (
    <div class="controls">
      {last ? (
        <Button key="finish" look="main" onPress={finish}>
          {meetingPanel.finish}
        </Button>
      ) : (
        <Button key="next" look="main" onPress={() => move('next')}>
          {meetingPanel.next}
        </Button>
      )}
      <Coming underWay={underWay} />
      {left === null ? null : (
        <div class="row">
          <Button onPress={() => move(paused ? 'resume' : 'pause')}>
            {paused ? meetingPanel.resume : meetingPanel.pause}
          </Button>
          <Button onPress={() => move('more')}>{meetingPanel.more}</Button>
        </div>
      )}
      <div class="row apart">
        {at > 0 ? (
          <Button key="previous" look="link" onPress={() => move('previous')}>
            {meetingPanel.previous}
          </Button>
        ) : null}
        <Button key="write" look="link" waiting={doing} onPress={write}>
          {meetingPanel.write}
        </Button>
      </div>
    </div>
  );
}

/** The step that comes next, so that everybody knows, and a way to pass over it. */
function Coming({ underWay: { at, steps, meeting } }: { underWay: UnderWay }) {
  const { words } = useSpeech();
  const { move } = useMeetingInHand();
  const { coming: label, minutes, skip, skipOf, finishHint } = words.meetingPanel;
  const coming = steps[at + 1];
  if (!coming) return <p class="coming quiet small">{finishHint}</p>;
  const heading = withoutTime(coming.heading);
  return (
    <p class="coming quiet small">
      {label} <span lang={meeting.language}>{heading}</span>
      {coming.minutes ? `, ${minutes(coming.minutes)}` : null}
      {steps[at + 2] ? (
        <>
          {' '}
          <Button look="link" label={skipOf(heading)} onPress={() => move('skip')}>
            {skip}
          </Button>
        </>
      ) : null}
    </p>
  );
}
