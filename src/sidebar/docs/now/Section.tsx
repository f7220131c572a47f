import { useRef } from 'preact/hooks';
import type { DocumentView, MeetingView, SectionView } from '../../../actions/calls';
import { NotWritten, Written } from '../../parts/icons';
import { useSpeech } from '../../parts/words';
import { Entries } from '../feedback/Entries';
import { Reactions } from '../feedback/Reactions';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
  section: SectionView;
}

/** A heading that one can go to, whether anything is written there, and the feedback about it. */
export function Section({ open, view, meeting, section }: Props) {
  const { words } = useSpeech();
  const go = useRef<HTMLButtonElement>(null);
  const { heading, written } = section;
  return (
    <li>
      <button
        type="button"
        class="go"
        ref={go}
        aria-disabled={open.script.doing !== null}
        onClick={() => {
          if (open.script.doing === null) open.goTo(section.place, words.document.went(heading));
        }}
      >
        {written ? <Written /> : <NotWritten />}
        <span class="words">
          <span lang={meeting.language}>{heading}</span>{' '}
          <span class="state">{written ? words.document.written : words.document.notWritten}</span>
        </span>
      </button>
      {section.feedback.length > 0 && view.person.role !== 'member' ? (
        <Entries
          open={open}
          view={view}
          meeting={meeting}
          entries={section.feedback}
          label={words.document.feedbackOn(heading)}
          afterwards={() => go.current?.focus()}
        />
      ) : null}
      {meeting.invite !== 'none' && section.offers.some(({ needs }) => needs === null) ? (
        <Reactions
          open={open}
          view={view}
          meeting={meeting}
          section={section}
          afterwards={() => go.current?.focus()}
        />
      ) : null}
    </li>
  );
}
