import type { DocumentView, FeedbackEntry, MeetingView, PromiseView } from '../../../actions/documentViews';
import { capitalised, nearDay, wholeDay } from '../../../text/dates';
import { Button } from '../../parts/Button';
import { keyed } from '../../parts/keyed';
import { Link } from '../../parts/Link';
import { roomHeading } from '../../parts/toTheTop';
import { useSpeech } from '../../parts/words';
import { Kept } from '../feedback/Entries';
import type { RoomProps } from '../room';
import { entriesOf } from './entriesOf';

const toHeading = () => document.getElementById(roomHeading)?.focus();

/** What is the person's own: what they have promised, and what they have saved for a check-in. */
export function MineRoom({ open, view }: RoomProps) {
  return (
    <>
      {view.person.role === 'principal' ? <Promises open={open} view={view} /> : null}
      <Questions open={open} view={view} />
    </>
  );
}

type Props = Pick<RoomProps, 'open' | 'view'>;

type Promised = Omit<PromiseView, 'link'> & {
  link: string | null;
  /** Where it stands, in the open document. */
  here?: { meeting: MeetingView; entry: FeedbackEntry };
};

/** In the open document as it says, and of other documents as they were kept; by their day. */
function promisesIn({ meetings, promises }: DocumentView): Promised[] {
  const here = meetings.flatMap((meeting) =>
    entriesOf(meeting)
      .filter(({ mine, reaction }) => mine && reaction === 'mine')
      .map((entry) => ({ ...entry, meeting: meeting.date, link: null, here: { meeting, entry } })),
  );
  return [...here, ...promises.filter(({ link }) => link)].sort((one, other) =>
    (one.promised ?? '').localeCompare(other.promised ?? ''),
  );
}

function Promises({ open, view }: Props) {
  const { words } = useSpeech();
  const all = promisesIn(view);
  const kept = all.filter(({ done }) => done);
  const ahead = all.filter(({ done }) => !done);
  return (
    <section class="card">
      <h3>{words.mine.promises}</h3>
      <p class="hint">{ahead.length > 0 ? words.mine.promisesHint : words.mine.noPromises}</p>
      <PromiseList open={open} view={view} promises={ahead} />
      {kept.length > 0 ? (
        <details class="quiet-more">
          <summary>{words.feedbackPanel.kept}</summary>
          <PromiseList open={open} view={view} promises={kept} />
        </details>
      ) : null}
    </section>
  );
}

function PromiseList({ open, view, promises }: Props & { promises: Promised[] }) {
  const { language, words } = useSpeech();
  const dayOf = ({ promised }: Promised) =>
    promised ? capitalised(wholeDay(language, promised)) : words.mine.noDay;
  const nameOf = (promise: Promised) => `${promise.section}, ${dayOf(promise)}`;
  return (
    <ul class="entries own">
      {keyed(promises, ({ promised, section }) => `${promised} ${section}`).map(([key, promise]) => (
        <li key={key}>
          <p>{dayOf(promise)}</p>
          <p class="quiet small">
            {promise.section}
            {promise.meeting ? `, ${nearDay(language, promise.meeting, view.today)}` : ''}
          </p>
          {promise.link ? <Link to={promise.link} title={words.mine.open} /> : null}
          {promise.here ? (
            <Kept open={open} {...promise.here} name={nameOf(promise)} afterwards={toHeading} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Questions({ open, view }: Props) {
  const { words } = useSpeech();
  const { questions } = view.person;
  const remove = async (index: number, text: string) => {
    if (await open.change('removeQuestion', { index, text }, words.mine.removed)) toHeading();
  };
  return (
    <section class="card">
      <h3>{words.start.savedQuestions}</h3>
      <p class="hint">{questions.length > 0 ? words.mine.questionsHint : words.mine.noQuestions}</p>
      <ul class="entries own">
        {questions.map((text, index) => (
          <li key={text}>
            <p>{text}</p>
            <Button
              look="link"
              label={words.start.removeNamed(text)}
              waiting={open.script.doing !== null}
              onPress={() => void remove(index, text)}
            >
              {words.start.remove}
            </Button>
          </li>
        ))}
      </ul>
      {questions.length > 0 ? <Bring open={open} view={view} /> : null}
    </section>
  );
}

/** Into a check-in that stands in the open document with room for them. */
function Bring({ open, view }: Props) {
  const { words } = useSpeech();
  const free = ({ fields }: MeetingView) =>
    fields.find(({ key, shown }) => key === 'savedQuestions' && !shown);
  const checkIn = view.meetings.find(free);
  const field = checkIn && free(checkIn);
  if (!checkIn || !field) return null;
  const value = view.person.questions.join(' · ');
  const changes = [{ field: field.key, was: field.value, value }];
  const bring = async () => {
    if (await open.change('setFields', { meeting: checkIn.place, changes }, words.feedbackPanel.saved))
      toHeading();
  };
  return (
    <Button waiting={open.script.doing !== null} onPress={() => void bring()}>
      {words.mine.bring}
    </Button>
  );
}
