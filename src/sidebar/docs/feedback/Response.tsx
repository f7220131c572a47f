import { useId, useRef, useState } from 'preact/hooks';
import type { FeedbackEntry, MeetingView } from '../../../actions/documentViews';
import { type ResponseKey, responses } from '../../../feedback/reaction';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  meeting: MeetingView;
  entry: FeedbackEntry;
  /** What the entry is, for those who hear only the button. */
  name: string;
}

/** The group's answer as it stands, for whoever may see it. */
export function Answer({ response }: { response: ResponseKey | null }) {
  const { words } = useSpeech();
  if (!response) return null;
  return (
    <p class="answer">
      {words.feedback.group}: {words.feedback.responses[response]}
    </p>
  );
}

/** For the group: one click on one of a few sentences, which it may change or take away. No one asks for it. */
export function Response({ open, meeting, entry, name }: Props) {
  const { words } = useSpeech();
  const { respond, respondTo, respondHint, change, remove, responded, responseGone } = words.feedbackPanel;
  const [shown, setShown] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const doing = open.script.doing !== null;
  const answer = async (response: ResponseKey | null) => {
    const payload = { meeting: meeting.place, entry, response };
    if (!(await open.change('respond', payload, response ? responded : responseGone))) return;
    setShown(false);
    toggle.current?.focus();
  };
  return (
    <div class="response">
      <Answer response={entry.response} />
      <div class="row links">
        <Button
          look="link"
          label={entry.response ? change : respondTo(name)}
          expanded={shown}
          controls={id}
          buttonRef={toggle}
          onPress={() => setShown(!shown)}
        >
          {entry.response ? change : respond}
        </Button>
        {entry.response ? (
          <Button look="link" waiting={doing} onPress={() => void answer(null)}>
            {remove}
          </Button>
        ) : null}
      </div>
      <div id={id} hidden={!shown}>
        <p class="hint">{respondHint}</p>
        <ul class="answers" aria-label={respond}>
          {responses.map((key) => (
            <li key={key}>
              <button
                type="button"
                class="chip"
                aria-pressed={key === entry.response}
                aria-disabled={doing}
                onClick={() => {
                  if (!doing) void answer(key === entry.response ? null : key);
                }}
              >
                {words.feedback.responses[key]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
