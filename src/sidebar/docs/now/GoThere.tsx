import type { Ref } from 'preact';
import type { MeetingView, SectionView } from '../../../actions/documentViews';
import { NotWritten, Written } from '../../parts/icons';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  meeting: MeetingView;
  section: SectionView;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A heading that one can go to, and whether anything is written there. */
export function GoThere({ open, meeting, section, buttonRef }: Props) {
  const { words } = useSpeech();
  const { heading, written } = section;
  return (
    <button
      type="button"
      class="go"
      ref={buttonRef ?? null}
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
  );
}
