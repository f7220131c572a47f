import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { Disclosure } from '../../parts/Disclosure';
import { Arrow } from '../../parts/icons';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import type { Go } from '../room';
import { meetingName } from '../sameMeeting';
import { dayOrTitle } from './dayOrTitle';
import { newestFirst } from './newestFirst';

interface Props {
  view: DocumentView;
  /** The meeting that is shown above. */
  shown: MeetingView | null;
  go: Go;
}

/** The other meetings of a running document, newest first; choosing one shows it instead. */
export function OtherMeetings({ view, shown, go }: Props) {
  const { language, words } = useSpeech();
  const others = newestFirst(view.meetings).filter((meeting) => meeting !== shown);
  if (others.length === 0) return null;
  return (
    <Disclosure heading={words.now.others}>
      <ul class="quiet-ways">
        {keyed(others, meetingName).map(([key, meeting]) => (
          <li key={key}>
            <button type="button" onClick={() => go('now', meeting)}>
              <span>{dayOrTitle(meeting, language, words)}</span>
              <Arrow />
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
