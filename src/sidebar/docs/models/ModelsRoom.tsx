import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { discussionOf } from './discussionOf';
import { Models } from './Models';

/** A conversation model for the discussion of a meeting. */
export function ModelsRoom({ open, view, meeting, go }: MeetingRoomProps) {
  const { words } = useSpeech();
  const section = discussionOf(meeting);
  if (!section) return <p class="note">{words.models.nowhere}</p>;
  return (
    <>
      <p class="quiet">
        {words.models.goesInto} <span lang={meeting.language}>{section.heading}</span>.
      </p>
      <Models
        open={open}
        models={view.models}
        section={section}
        level={3}
        done={(said) => go('now', meeting, said)}
      />
    </>
  );
}
