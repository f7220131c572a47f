import { useRef } from 'preact/hooks';
import { roomHeading } from '../../parts/toTheTop';
import { useSpeech } from '../../parts/words';
import { NextWanted } from '../mine/NextWanted';
import { dayOrTitle } from '../now/dayOrTitle';
import { headingWithout } from '../now/headingWithout';
import { OtherMeetings } from '../now/OtherMeetings';
import { Subtitle } from '../now/Subtitle';
import { situationOf } from '../now/situation';
import { Ways } from '../now/Ways';
import type { FirstProps } from '../room';
import { sameMeeting } from '../sameMeeting';
import { useMeetingKey } from '../useMeetingKey';
import { ReadMeeting } from './ReadMeeting';
import { toRead } from './toRead';

/** For whoever reads: the minutes that matter first, the others behind a heading, and quietly what is one's own. */
export function Reading({ open, view, meeting: chosen, go }: FirstProps) {
  const { language, words } = useSpeech();
  // What one reads stays, also when a reaction is left on it.
  const begun = useRef(toRead(view.meetings));
  const meeting =
    chosen ?? (begun.current && sameMeeting(view.meetings, begun.current)) ?? toRead(view.meetings);
  begun.current = meeting;
  const meetingKey = useMeetingKey(view, meeting);
  const coordinator = view.person.role === 'coordinator';
  return (
    <>
      <section class="card">
        <h2 class={meeting ? 'date' : undefined} id={roomHeading} tabIndex={-1}>
          {meeting ? dayOrTitle(meeting, language, words) : headingWithout(view, words)}
        </h2>
        {meeting ? (
          <>
            <Subtitle view={view} meeting={meeting} />
            <ReadMeeting key={meetingKey} open={open} view={view} meeting={meeting} />
          </>
        ) : (
          <p>{words.now.leads[situationOf(view, null)]}</p>
        )}
      </section>
      <OtherMeetings view={view} shown={meeting} go={go} />
      {coordinator ? <p class="quiet">{words.mine.roles.coordinator}</p> : <NextWanted view={view} />}
      <Ways
        ways={coordinator ? ['newMinutes'] : ['mine', 'newMinutes']}
        main={false}
        meeting={null}
        go={go}
      />
    </>
  );
}
