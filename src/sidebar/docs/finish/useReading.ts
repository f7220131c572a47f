import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView } from '../../../actions/documentViews';
import type { ReadAloudView } from '../../../actions/readAloudViews';
import type { MeetingRoomProps } from '../room';

export interface MinutesRead {
  reading: ReadAloudView | null;
  /** The text stays as it was read when the document is changed by this. */
  without: (change: () => Promise<boolean>) => Promise<boolean>;
}

/** The minutes as the script reads them: when one comes to the room, and anew whenever the panel has read anew. */
export function useReading({ open, view, meeting }: MeetingRoomProps): MinutesRead {
  const [reading, setReading] = useState<ReadAloudView | null>(null);
  const same = useRef(false);
  const read = useRef<DocumentView | null>(null);
  const { doing, said, say } = open.script;

  useEffect(() => {
    // What is under way may be about to change it.
    if (doing !== null || read.current === view) return;
    read.current = view;
    const isSame = same.current;
    same.current = false;
    if (isSame) return;
    void open.ask('readMinutes', { meeting: meeting.place }, (latest) => {
      setReading(latest);
      say(said);
    });
  }, [view, doing]);

  const without: MinutesRead['without'] = async (change) => {
    same.current = true;
    const done = await change();
    if (!done) same.current = false;
    return done;
  };
  return { reading, without };
}
