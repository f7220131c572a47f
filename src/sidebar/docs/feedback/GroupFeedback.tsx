import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { entriesOf } from '../mine/entriesOf';
import type { OpenDocument } from '../useDocument';
import { Entries } from './Entries';
import { InviteChoice } from './InviteChoice';
import { ShareChoice } from './ShareChoice';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
}

/** The id of the line above what has come. */
export const cameHeading = 'feedback-came';

/** The group's own part: what feedback it would like, what may be shared, and what has come. */
export function GroupFeedback({ open, view, meeting }: Props) {
  const { words } = useSpeech();
  const entries = entriesOf(meeting);
  const choices = { open, meeting };
  return (
    <section class="group-feedback" aria-label={words.feedbackPanel.heading}>
      <h3 class="overline">{words.feedbackPanel.heading}</h3>
      <InviteChoice {...choices} />
      <ShareChoice {...choices} />
      {entries.length > 0 ? (
        <>
          <p class="label" id={cameHeading} tabIndex={-1}>
            {words.feedbackPanel.came}
          </p>
          <Entries
            open={open}
            view={view}
            meeting={meeting}
            entries={entries}
            label={words.feedbackPanel.came}
            named
          />
        </>
      ) : null}
      {isLatest(view, meeting) ? <Questions open={open} /> : null}
    </section>
  );
}

const isLatest = ({ meetings }: DocumentView, { date }: MeetingView): boolean =>
  meetings.every((other) => (other.date ?? '') <= (date ?? ''));

/** The half-yearly questions, out of the way until somebody wants them. */
function Questions({ open }: { open: OpenDocument }) {
  const { words } = useSpeech();
  const { questions, questionsHint, insertQuestions, questionsInserted } = words.feedbackPanel;
  return (
    <details class="quiet-more">
      <summary>{questions}</summary>
      <p class="hint">{questionsHint}</p>
      <Button
        waiting={open.script.doing !== null}
        onPress={() => void open.change('insertQuestions', {}, questionsInserted)}
      >
        {insertQuestions}
      </Button>
    </details>
  );
}
