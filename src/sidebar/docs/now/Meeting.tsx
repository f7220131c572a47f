import type { DocumentView, MeetingView } from '../../../actions/calls';
import { capitalised, weekdayAndDay } from '../../../text/dates';
import { Facts } from '../../parts/Facts';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { Entries } from '../feedback/Entries';
import { GroupFeedback } from '../feedback/GroupFeedback';
import { Invitation } from '../feedback/Invitation';
import type { OpenDocument } from '../useDocument';
import { Section } from './Section';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
  /** The level of the headings within: one below the meeting's own. */
  level: 3 | 4;
}

/** One meeting: what it is about, what the group asks for, and its sections with their feedback. */
export function Meeting({ open, view, meeting, level }: Props) {
  const { language, words } = useSpeech();
  const principal = view.person.role === 'principal';
  const member = view.person.role === 'member';
  const { title, group, otherFeedback } = meeting;
  const theirs = meeting.language;
  const Heading = level === 3 ? 'h3' : 'h4';
  const day = (date: string | null) => (date ? capitalised(weekdayAndDay(language, date)) : null);
  return (
    <>
      {principal ? <Invitation invite={meeting.invite} forPrincipal /> : null}
      {principal ? <NothingToChoose meeting={meeting} /> : null}
      <Facts
        rows={[
          [words.document.group, group && title?.includes(group) ? null : group, theirs],
          [words.document.focus, meeting.focus, theirs],
          [words.document.nextMeeting, day(meeting.nextDate), language],
          [words.document.nextTask, meeting.nextTask, theirs],
        ]}
      />
      {member || principal ? null : <Invitation invite={meeting.invite} />}
      {meeting.sections.length > 0 ? (
        <>
          <Heading class="overline">{words.document.sections}</Heading>
          <p class="hint">{words.document.sectionsHint}</p>
          <ul class="sections">
            {keyed(meeting.sections, (section) => section.heading).map(([key, section]) => (
              <Section key={key} open={open} view={view} meeting={meeting} section={section} />
            ))}
          </ul>
        </>
      ) : null}
      {member ? <GroupFeedback open={open} view={view} meeting={meeting} level={level} /> : null}
      {otherFeedback.length > 0 && !member ? (
        <>
          <Heading class="overline">{words.document.otherFeedback}</Heading>
          <Entries open={open} view={view} meeting={meeting} entries={otherFeedback} named />
        </>
      ) : null}
      <p class="quiet small">{words.document.readings[meeting.read]}</p>
    </>
  );
}

/** For a principal who sees no reactions to choose from: why that is so. */
function NothingToChoose({ meeting }: { meeting: MeetingView }) {
  const { words } = useSpeech();
  const { invite, sections, otherFeedback } = meeting;
  if (invite === 'none' || sections.some(({ offers }) => offers.length > 0)) return null;
  const left = [...otherFeedback, ...sections.flatMap(({ feedback }) => feedback)].some(({ mine }) => mine);
  return <p class="hint">{left ? words.document.allLeft : words.document.notYet}</p>;
}
