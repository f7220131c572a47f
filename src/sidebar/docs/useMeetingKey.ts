import { useRef } from 'preact/hooks';
import type { DocumentView, MeetingView } from '../../actions/documentViews';
import { sameMeeting } from './sameMeeting';

/**
 * A key for what is shown of a meeting: the same while it is that meeting, whatever it has come to be called,
 * and another for another meeting, so that nothing begun on one goes on with the next.
 */
export function useMeetingKey({ meetings }: DocumentView, meeting: MeetingView | null): number {
  const held = useRef({ known: meeting, key: 0 });
  const { known, key } = held.current;
  const same = known ? sameMeeting(meetings, known) === meeting : !meeting;
  held.current = { known: meeting, key: same ? key : key + 1 };
  return held.current.key;
}
