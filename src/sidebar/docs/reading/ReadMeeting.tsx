import { useRef } from 'preact/hooks';
import type { DocumentView, MeetingView, SectionView } from '../../../actions/documentViews';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { Entries } from '../feedback/Entries';
import { Invitation } from '../feedback/Invitation';
import { entriesOf } from '../mine/entriesOf';
import { GoThere } from '../now/GoThere';
import { MeetingFacts } from '../now/MeetingFacts';
import type { OpenDocument } from '../useDocument';
import { Reactions } from './Reactions';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
}

/** What the group asks for, what the meeting was about, and its sections with the reactions that fit. */
export function ReadMeeting({ open, view, meeting }: Props) {
  const { words } = useSpeech();
  const { invite, sections, otherFeedback } = meeting;
  return (
    <>
      {meeting.checkIn ? (
        <p class="hint">{words.reading.checkIn}</p>
      ) : (
        <>
          <Invitation invite={invite} forPrincipal />
          {view.person.role === 'coordinator' ? null : <NothingToChoose meeting={meeting} />}
        </>
      )}
      <MeetingFacts meeting={meeting} />
      {sections.length > 0 ? (
        <>
          <h3 class="overline">{words.document.sections}</h3>
          <p class="hint">{words.document.sectionsHint}</p>
          <ul class="sections">
            {keyed(sections, ({ heading }) => heading).map(([key, section]) => (
              <ReadSection key={key} {...{ open, view, meeting, section }} name={key} />
            ))}
          </ul>
        </>
      ) : null}
      {otherFeedback.length > 0 ? (
        <>
          <h3 class="overline">{words.document.otherFeedback}</h3>
          <Entries open={open} view={view} meeting={meeting} entries={otherFeedback} named />
        </>
      ) : null}
      <p class="quiet small">{words.document.readings[meeting.read]}</p>
    </>
  );
}

/** Where there are no reactions to choose from: why that is so. */
function NothingToChoose({ meeting }: { meeting: MeetingView }) {
  const { words } = useSpeech();
  const { invite, sections } = meeting;
  if (invite === 'none' || sections.some(({ offers }) => offers.length > 0)) return null;
  const left = entriesOf(meeting).some(({ mine }) => mine);
  return <p class="hint">{left ? words.document.allLeft : words.document.notYet}</p>;
}

function ReadSection({ open, view, meeting, section, name }: Props & { section: SectionView; name: string }) {
  const { words } = useSpeech();
  const go = useRef<HTMLButtonElement>(null);
  const afterwards = () => go.current?.focus();
  return (
    <li>
      <GoThere open={open} meeting={meeting} section={section} buttonRef={go} />
      {section.feedback.length > 0 ? (
        <Entries
          open={open}
          view={view}
          meeting={meeting}
          entries={section.feedback}
          label={words.document.feedbackOn(section.heading)}
          afterwards={afterwards}
        />
      ) : null}
      {meeting.invite !== 'none' && section.offers.length > 0 ? (
        <Reactions {...{ open, view, meeting, section, name, afterwards }} />
      ) : null}
    </li>
  );
}
