import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView, MeetingView, SectionView } from '../../../actions/calls';
import type { ReactionKey } from '../../../feedback/reaction';
import { nearDay } from '../../../text/dates';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
  section: SectionView;
  /** Where the keyboard goes when a reaction has been left. */
  afterwards: () => void;
}

/** What may be left here. Choosing one shows the whole statement; only "Skicka" writes it. */
export function Reactions({ open, view, meeting, section, afterwards }: Props) {
  const { language, words } = useSpeech();
  const [chosen, setChosen] = useState<ReactionKey | null>(null);
  const { script } = open;
  const shown = useRef<HTMLDivElement>(null);
  // What asks for a date or for words of one's own is not offered here.
  const offers = section.offers.filter(({ needs }) => needs === null);
  const offer = offers.find(({ reaction }) => reaction === chosen);

  useEffect(() => {
    if (chosen) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const send = async (reaction: ReactionKey) => {
    const payload = { section: section.place, reaction, date: null, note: null };
    if (!(await open.change('leaveReaction', payload, words.document.sent))) return;
    setChosen(null);
    afterwards();
  };

  return (
    <fieldset class="reactions">
      <legend class="hidden">
        {words.document.choose} <span lang={meeting.language}>{section.heading}</span>
      </legend>
      <div class="chips">
        {offers.map(({ reaction, icon, label }) => (
          <button
            key={reaction}
            type="button"
            class="chip"
            aria-pressed={reaction === chosen}
            onClick={() => setChosen(reaction === chosen ? null : reaction)}
          >
            <span aria-hidden="true">{icon}</span> {label}
          </button>
        ))}
      </div>
      <div ref={shown}>
        <div aria-live="polite">
          {offer ? (
            <div class="preview">
              <p class="hint">{words.document.preview}</p>
              <blockquote>
                <p lang={meeting.language}>{offer.statement}</p>
                <p class="quiet small theirs">
                  {words.document.previewFrom(view.person.name, nearDay(language, view.today, view.today))}
                </p>
              </blockquote>
            </div>
          ) : null}
        </div>
        {offer ? (
          <div class="row">
            <Button look="main" waiting={script.doing !== null} onPress={() => void send(offer.reaction)}>
              {words.document.send}
            </Button>
            <Button onPress={() => setChosen(null)}>{words.panel.cancel}</Button>
          </div>
        ) : null}
      </div>
    </fieldset>
  );
}
