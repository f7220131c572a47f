import { useRef } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../parts/words';
import { discussionOf } from '../models/discussionOf';
import type { MeetingRoomProps } from '../room';
import { Controls } from './Controls';
import { NextTask } from './NextTask';

import { promptsToTalkAbout } from './prompts';
import { RoundTable } from './RoundTable';
import { StepList } from './StepList';
import { StepTime } from './StepTime';
import { withoutTime } from './steps';
import { TalkAbout } from './TalkAbout';
import { useInSight } from './useInSight';
import type { UnderWay } from './useMeeting';
import { WaysToTalk } from './WaysToTalk';
import { useMeetingInHand } from './WithMeeting';

/** The step now: what it is, what to talk about, how much time is left, and the way on. */
export function InMeeting({ underWay, ...props }: MeetingRoomProps & { underWay: UnderWay }) {
  const { open, go } = props;
  const { words } = useSpeech();
  const { unheld, end, sound } = useMeetingInHand();
  const { meeting, steps, at, step } = underWay;
  const heading = useRef<HTMLHeadingElement>(null);
  const { meetingPanel } = words;
  useInSight(heading, at);

  const leave = (room: 'finish' | 'now') => {
    end();
    go(room, meeting, room === 'now' ? meetingPanel.ended : '');
  };
  return (
    <>
      <section class="card in-meeting">
        <p class="quiet small step-of">{meetingPanel.stepOf(at + 1, steps.length)}</p>
        <h3 lang={meeting.language} ref={heading} tabIndex={-1}>
          {withoutTime(step.heading)}
        </h3>
        <TalkAbout prompts={promptsToTalkAbout(step)} language={meeting.language} />
        <StepTime underWay={underWay} />
        <Controls
          underWay={underWay}
          finish={() => leave('finish')}
          doing={open.script.doing !== null}
          write={() => open.goTo(step.place, words.document.went(step.heading))}
        />
        {unheld ? (
          <p class="hint" role="status">
            {meetingPanel[unheld]}
          </p>
        ) : null}
      </section>
      {step.place.words === discussionOf(meeting)?.place.words ? (
        <WaysToTalk {...props} section={step} done={() => heading.current?.focus()} />
      ) : null}
      {step.key === 'decide' ? <NextTask {...props} meeting={meeting} /> : null}
      <RoundTable key={step.heading} underWay={underWay} />
      <Disclosure key={`steps ${at}`} heading={meetingPanel.allSteps} level={3}>
        <StepList meeting={meeting} steps={steps} at={at} />
      </Disclosure>
      <label class="choice">
        <input
          type="checkbox"
          checked={sound.on}
          onChange={(event) => sound.set(event.currentTarget.checked)}
        />
        <span>{meetingPanel.sound}</span>
      </label>
      <p class="end-meeting">
        <Button look="link" onPress={() => leave('now')}>
          {meetingPanel.end}
        </Button>
      </p>
    </>
  );
}
