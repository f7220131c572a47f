import type { DocumentView, FeedbackEntry, MeetingView } from '../../../actions/documentViews';
import { nearDay } from '../../../text/dates';
import { written } from '../../../text/written';
import { Button } from '../../parts/Button';
import { keyed } from '../../parts/keyed';
import { ShortText } from '../../parts/ShortText';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import { Answer, Response } from './Response';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
  entries: readonly FeedbackEntry[];
  label?: string;
  /** Whether each entry says which section it is about: for those that stand under none. */
  named?: boolean;
  /** Where the keyboard goes when an entry has been taken back. */
  afterwards?: () => void;
}

const endings = Object.values(written).map(({ noReply }) => noReply);

/** Feedback as it stands in the minutes: statements with a name and a date, nothing to answer. */
export function Entries({ open, view, meeting, entries, label, named = false, afterwards }: Props) {
  const { language, words } = useSpeech();
  const takeBack = async (entry: FeedbackEntry) => {
    const payload = { meeting: meeting.place, entry };
    if (await open.change('withdrawReaction', payload, words.document.takenBack)) afterwards?.();
  };
  const signature = ({ from, date }: FeedbackEntry) =>
    [from, date ? nearDay(language, date, view.today) : ''].filter(Boolean).join(', ');
  const nameOf = ({ reaction, section }: FeedbackEntry) =>
    [reaction ? words.feedback.labels[reaction] : '', section].filter(Boolean).join(', ');
  return (
    <ul class="entries" aria-label={label ?? words.document.otherFeedback}>
      {keyed(entries, (entry) => `${entry.section} ${entry.text} ${entry.from}`).map(([key, entry]) => (
        <li key={key}>
          {named && entry.section ? (
            <p class="small">
              {words.document.about} <span lang={meeting.language}>{entry.section}</span>
            </p>
          ) : null}
          <p>
            <ShortText text={entry.text} lang={meeting.language} />
          </p>
          {endings.some((ending) => entry.text.includes(ending)) ? null : <p>{words.feedback.noReply}</p>}
          {entry.done ? <p>{words.feedbackPanel.kept}</p> : null}
          <p class="quiet small theirs">{signature(entry)}</p>
          {view.person.role === 'member' && entry.reaction ? (
            <Response open={open} meeting={meeting} entry={entry} name={nameOf(entry)} />
          ) : (
            <Answer response={entry.response} />
          )}
          {entry.mine && entry.reaction === 'mine' ? (
            <Kept open={open} meeting={meeting} entry={entry} name={nameOf(entry)} />
          ) : null}
          {entry.mine ? (
            <Button
              look="link"
              label={words.document.takeBackOf(nameOf(entry))}
              waiting={open.script.doing !== null}
              onPress={() => void takeBack(entry)}
            >
              {words.document.takeBack}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** For whoever has promised something: that it is done, or not yet after all. */
export function Kept({
  open,
  meeting,
  entry,
  name,
  afterwards,
}: {
  open: OpenDocument;
  meeting: MeetingView;
  entry: FeedbackEntry;
  /** What the promise is about, for those who hear only the button. */
  name: string;
  afterwards?: () => void;
}) {
  const { words } = useSpeech();
  const { markDone, markOpen, saved } = words.feedbackPanel;
  const said = entry.done ? markOpen : markDone;
  const payload = { meeting: meeting.place, entry, done: !entry.done };
  const mark = async () => {
    if (await open.change('promiseDone', payload, saved)) afterwards?.();
  };
  return (
    <p>
      <Button
        look="link"
        label={`${said}: ${name}`}
        waiting={open.script.doing !== null}
        onPress={() => void mark()}
      >
        {said}
      </Button>
    </p>
  );
}
