import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView, MeetingView } from '../../actions/documentViews';
import { toTheTop } from '../parts/toTheTop';
import type { Go, Room } from './room';
import { sameMeeting } from './sameMeeting';

/** Where in the panel one is. */
export interface At {
  room: Room;
  meeting: MeetingView | null;
  go: Go;
}

/** Which room is shown and which meeting it is about, kept through every change of the document. */
export function useRoom(view: DocumentView, say: (words: string) => void): At {
  const [at, setAt] = useState<{ room: Room; visit: number }>({ room: 'now', visit: 0 });
  const known = useRef<MeetingView | null>(null);
  const meeting = known.current && sameMeeting(view.meetings, known.current);
  if (meeting) known.current = meeting;

  useEffect(() => {
    if (at.visit > 0) toTheTop();
  }, [at]);

  const go: Go = (room, about, said = '') => {
    known.current = about ?? null;
    say(said);
    setAt(({ visit }) => ({ room, visit: visit + 1 }));
  };
  return { room: at.room, meeting, go };
}
