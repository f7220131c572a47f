import type { DocumentView, MeetingView } from '../../actions/documentViews';
import { useSpeech } from '../parts/words';
import { dayOrTitle } from './now/dayOrTitle';

/** Which minutes a room is about, in a document that holds several. */
export function WhichMeeting({ view, meeting }: { view: DocumentView; meeting: MeetingView }) {
  const { language, words } = useSpeech();
  if (view.meetings.length < 2) return null;
  return <p class="which-meeting">{dayOrTitle(meeting, language, words)}</p>;
}
