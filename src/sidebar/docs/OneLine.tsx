import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView, LineKind, MeetingView } from '../../actions/documentViews';
import { nearDay } from '../../text/dates';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/words';
import { meetingNow } from './now/situation';
import type { OpenDocument } from './useDocument';

interface Props {
  open: OpenDocument;
  view: DocumentView;
}

/** A line for the parking, from wherever in the panel one is. `about` is the meeting that the room is about. */
export function ParkingLine({ about, ...props }: Props & { about: MeetingView | null }) {
  const meeting = about ?? meetingNow(props.view);
  return meeting ? <OneLine {...props} kind="parking" meeting={meeting} /> : null;
}

/** A line between meetings about something that has been tried; it goes to the next or the latest minutes. */
export function TriedLine(props: Props) {
  const meeting = meetingNow(props.view);
  return meeting ? <OneLine {...props} kind="tried" meeting={meeting} /> : null;
}

type LineProps = Props & { kind: LineKind; meeting: MeetingView };

/** A quiet button that becomes a box of one line: Enter saves and the box is ready for the next, Escape closes. */
function OneLine({ open, view, kind, meeting }: LineProps) {
  const { language, words } = useSpeech();
  const said = words.oneLine[kind];
  const [shown, setShown] = useState(false);
  const [text, setText] = useState('');
  const [next, setNext] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(false);
  const sent = useRef<string | null>(null);
  const doing = open.script.doing !== null;
  const id = `one-line-${kind}`;

  // Before anything is drawn, so that whoever writes at once loses no letter.
  useLayoutEffect(() => {
    if (shown) input.current?.focus();
    else if (wasShown.current) opener.current?.focus();
    wasShown.current = shown;
  }, [shown]);

  // Also when it went well the second time; what has been typed since it was sent is the next line.
  useEffect(() => {
    if (open.script.said !== said.saved) return;
    setText((now) => (now === sent.current ? '' : now));
    sent.current = null;
  }, [open.script.said]);

  const send = () => {
    const line = text.trim();
    if (line === '') return;
    sent.current = text;
    void open.change('addLine', { meeting: meeting.place, kind, text: line }, said.saved);
  };
  // A line that is given while the panel does something else goes in right after it.
  const save = (event: Event) => {
    event.preventDefault();
    if (!doing) send();
    else if (open.script.doing !== 'addLine') setNext(true);
  };
  useEffect(() => {
    if (!next || doing) return;
    setNext(false);
    send();
  }, [next, doing]);

  if (!shown)
    return (
      <div class="one-line">
        <Button look="link" expanded={false} buttonRef={opener} onPress={() => setShown(true)}>
          {said.open}
        </Button>
      </div>
    );
  const goesTo = meeting.date
    ? words.oneLine.goesTo(nearDay(language, meeting.date, view.today))
    : words.oneLine.goesToTitled(meeting.title);
  return (
    <form
      class="one-line field"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setShown(false);
      }}
    >
      <label for={id}>{said.label}</label>
      <div class="adds">
        <input
          type="text"
          id={id}
          ref={input}
          dir="auto"
          value={text}
          maxLength={500}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button submit waiting={doing}>
          {words.oneLine.save}
        </Button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {view.meetings.length > 1 ? `${goesTo} ` : ''}
        <Button look="link" onPress={() => setShown(false)}>
          {words.panel.close}
        </Button>
      </p>
    </form>
  );
}
