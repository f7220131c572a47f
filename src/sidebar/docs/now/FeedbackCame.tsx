import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { cameHeading } from '../feedback/GroupFeedback';
import type { Go } from '../room';
import { newestFirst } from './newestFirst';

interface Props {
  view: DocumentView;
  /** The meeting that is shown. */
  shown: MeetingView | null;
  go: Go;
}

const entriesOf = ({ sections, otherFeedback }: MeetingView) =>
  [...sections.flatMap(({ feedback }) => feedback), ...otherFeedback].filter(({ mine }) => !mine);

/** One calm line where feedback has come: the only notice of it that there is, and no count. */
export function FeedbackCame({ view, shown, go }: Props) {
  const { words } = useSpeech();
  const meeting = newestFirst(view.meetings).find((one) => entriesOf(one).length > 0);
  const [entry] = meeting ? entriesOf(meeting) : [];
  if (!meeting || !entry) return null;
  const read = () => {
    if (meeting === shown) document.getElementById(cameHeading)?.focus();
    else go('now', meeting);
  };
  return (
    <p class="quiet">
      {words.now.feedbackCame(entry.section)}{' '}
      <Button look="link" onPress={read}>
        {words.now.readFeedback}
      </Button>
    </p>
  );
}
