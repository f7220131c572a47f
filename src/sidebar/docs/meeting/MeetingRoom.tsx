import type { MeetingRoomProps } from '../room';
import { BeforeMeeting } from './BeforeMeeting';
import { InMeeting } from './InMeeting';
import { useMeetingInHand } from './WithMeeting';

/** The meeting itself: its steps before it begins, then one step at a time. */
export function MeetingRoom(props: MeetingRoomProps) {
  const { underWay } = useMeetingInHand();
  return underWay?.meeting === props.meeting ? (
    <InMeeting {...props} underWay={underWay} />
  ) : (
    <BeforeMeeting {...props} />
  );
}
