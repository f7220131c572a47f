import type { DocumentView, MeetingView, SectionView } from '../../../actions/documentViews';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import { Offer } from './Offer';
import { useDraft } from './useDraft';
import { WhyNot } from './WhyNot';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
  section: SectionView;
  /** What the section is told from the others by. */
  name: string;
  /** Where the keyboard goes when a reaction has been left. */
  afterwards: () => void;
}

/** What may be left here, what the group asked for first. Choosing one shows the whole of it; only "Skicka" writes it. */
export function Reactions({ open, view, meeting, section, name, afterwards }: Props) {
  const { words } = useSpeech();
  const { heading, offers, notOffered } = section;
  const { draft, change, forget } = useDraft(view, meeting, name);
  const offer = offers.find(({ reaction }) => reaction === draft.reaction);
  return (
    <fieldset class="reactions">
      <legend class="hidden">
        {words.document.choose} <span lang={meeting.language}>{heading}</span>
      </legend>
      <div class="chips">
        {offers.map(({ reaction, icon, label, asked }) => (
          <button
            key={reaction}
            type="button"
            class={asked && meeting.invite ? 'chip asked' : 'chip'}
            aria-pressed={reaction === draft.reaction}
            onClick={() => change({ reaction: reaction === draft.reaction ? null : reaction })}
          >
            <span aria-hidden="true">{icon}</span> {label}
          </button>
        ))}
      </div>
      {offer ? (
        <Offer
          key={offer.reaction}
          {...{ open, view, meeting, section, offer, draft, change, forget, afterwards }}
        />
      ) : (
        <WhyNot notOffered={notOffered} />
      )}
    </fieldset>
  );
}
