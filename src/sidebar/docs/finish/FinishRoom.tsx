import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { WhichMeeting } from '../WhichMeeting';
import { Finishing } from './Finishing';
import { PupilNotices } from './PupilNotices';
import { ReadAloud } from './ReadAloud';
import { Understood } from './Understood';
import { useReading } from './useReading';

/** The end of a meeting: what the tool understood, the text to read aloud, and then Klart. */
export function FinishRoom(props: MeetingRoomProps) {
  const { open, view, meeting } = props;
  const { words } = useSpeech();
  const { reading, without } = useReading(props);
  return (
    <>
      <WhichMeeting view={view} meeting={meeting} />
      <p class="quiet">{words.finish.intro}</p>
      <Understood {...props} />
      {reading ? (
        <>
          <PupilNotices open={open} notices={reading.notices} lang={meeting.language} />
          <ReadAloud reading={reading} lang={meeting.language} />
        </>
      ) : null}
      <Finishing {...props} without={without} />
    </>
  );
}
