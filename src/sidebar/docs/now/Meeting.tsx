import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { GroupFeedback } from '../feedback/GroupFeedback';
import type { OpenDocument } from '../useDocument';
import { GoThere } from './GoThere';
import { MeetingFacts } from './MeetingFacts';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
}

/** One meeting for the group itself: what it is about, its sections, and the feedback that it asks for and gets. */
export function Meeting({ open, view, meeting }: Props) {
  const { words } = useSpeech();
  return (
    <>
      <MeetingFacts meeting={meeting} />
      {meeting.sections.length > 0 ? (
        <>
          <h3 class="overline">{words.document.sections}</h3>
          <p class="hint">{words.document.sectionsHint}</p>
          <ul class="sections">
            {keyed(meeting.sections, (section) => section.heading).map(([key, section]) => (
              <li key={key}>
                <GoThere open={open} meeting={meeting} section={section} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <GroupFeedback open={open} view={view} meeting={meeting} />
      <p class="quiet small">{words.document.readings[meeting.read]}</p>
    </>
  );
}
