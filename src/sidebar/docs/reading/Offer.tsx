import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView, MeetingView, OfferView, SectionView } from '../../../actions/documentViews';
import type { CheckedNote } from '../../../feedback/language/checkNote';
import { judged, mayBeAdded } from '../../../feedback/note';
import { filledIn } from '../../../feedback/statement';
import { nearDay } from '../../../text/dates';
import { written } from '../../../text/written';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import { DayToHear } from './DayToHear';
import { dayAfter } from './dayAfter';
import { NoteField } from './NoteField';
import { Preview } from './Preview';
import { StoppedNote } from './StoppedNote';
import { useCheck } from './useCheck';
import type { Draft } from './useDraft';
import { useGrammars } from './useGrammars';

interface Props {
  open: OpenDocument;
  view: DocumentView;
  meeting: MeetingView;
  section: SectionView;
  offer: OfferView;
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  /** Puts the draft away. */
  forget: () => void;
  /** Where the keyboard goes when the reaction has been left. */
  afterwards: () => void;
}

/** The reaction that is chosen: all that will stand in the document, what is added to it, and the way to send it. */
export function Offer({ open, view, meeting, section, offer, draft, change, forget, afterwards }: Props) {
  const { words } = useSpeech();
  const { language } = meeting;
  const { needs, stem: own } = offer;
  const { addNote, noNote, loading, failed, sendWithout } = words.reading;
  const [missed, setMissed] = useState(false);
  const [held, setHeld] = useState<CheckedNote | null>(null);
  const day = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const canAdd = mayBeAdded(meeting.invite);
  const adds = canAdd && (draft.adds || needs === 'note');
  const note = adds && draft.text.trim() ? { stem: own ?? draft.stem, text: draft.text } : null;
  const people = [...meeting.present, meeting.leader, meeting.secretary];
  const fetched = useGrammars(adds, language);
  const checked = useCheck(note, fetched.grammars, people);
  const doing = open.script.doing !== null;

  // Not where a draft is there again: then the keyboard is wherever one came to.
  const added = useRef(draft.adds);
  useEffect(() => {
    if (draft.adds && !added.current) box.current?.focus();
    added.current = draft.adds;
  }, [draft.adds]);

  const send = async (withNote: boolean) => {
    const late = needs === 'date' && !(draft.date >= dayAfter(view.today));
    if (late || (needs === 'note' && !note)) {
      setMissed(true);
      return (late ? day : box).current?.focus();
    }
    if (withNote && note) {
      if (!fetched.grammars) return;
      const found = judged(note, fetched.grammars, people);
      if (found.verdict === 'stopped') return setHeld(found);
    }
    const payload = {
      section: section.place,
      reaction: offer.reaction,
      date: needs === 'date' ? draft.date : null,
      note: withNote ? note : null,
    };
    if (!(await open.change('leaveReaction', payload, words.document.sent))) return;
    forget();
    afterwards();
  };

  // What is stopped stays here, so it is not among what will stand there.
  const goesAlong = held || checked?.verdict === 'stopped' ? null : note;
  const promised = draft.date ? nearDay(language, draft.date, view.today) : null;
  const ending = { language, noReply: written[language].noReply };
  const waits = note !== null && !fetched.grammars;
  return (
    <>
      <Preview
        statement={filledIn(offer.statement, needs, promised, goesAlong, ending)}
        lang={language}
        name={view.person.name}
        today={view.today}
        quiet={adds}
      />
      {needs === 'date' ? (
        <DayToHear
          today={view.today}
          date={draft.date}
          change={(date) => change({ date })}
          missed={missed}
          box={day}
        />
      ) : null}
      {adds ? (
        <NoteField
          lang={language}
          own={own}
          stem={draft.stem}
          text={draft.text}
          change={(what) => {
            setHeld(null);
            change(what);
          }}
          checked={checked}
          box={box}
        />
      ) : null}
      {adds && !fetched.grammars ? (
        <p class="hint" role="status">
          {fetched.failed ? failed : loading}{' '}
          {fetched.failed ? (
            <Button look="link" onPress={fetched.again}>
              {words.tryAgain}
            </Button>
          ) : null}
        </p>
      ) : null}
      {needs === 'note' || !canAdd ? null : (
        <p>
          <Button look="link" onPress={() => change({ adds: !draft.adds })}>
            {draft.adds ? noNote : addNote}
          </Button>
        </p>
      )}
      {missed && needs === 'note' && !note ? <p class="hint">{words.reading.noteNeeded}</p> : null}
      {held && note ? (
        <StoppedNote
          open={open}
          findings={held.findings}
          text={note.text}
          edit={() => {
            setHeld(null);
            box.current?.focus();
          }}
          sendWithout={needs === 'note' ? null : () => void send(false)}
          saved={() => {
            setHeld(null);
            change({ text: '', adds: false });
          }}
        />
      ) : (
        <div class="row">
          <Button look="main" waiting={doing || waits} onPress={() => void send(true)}>
            {words.document.send}
          </Button>
          {waits && needs !== 'note' ? (
            <Button waiting={doing} onPress={() => void send(false)}>
              {sendWithout}
            </Button>
          ) : null}
          <Button onPress={() => change({ reaction: null })}>{words.panel.cancel}</Button>
        </div>
      )}
    </>
  );
}
