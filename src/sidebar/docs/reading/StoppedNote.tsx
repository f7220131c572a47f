import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../feedback/language/checkNote';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  findings: readonly Finding[];
  text: string;
  edit: () => void;
  /** Null where the reaction says nothing without its note. */
  sendWithout: (() => void) | null;
  /** Called when the question is in the person's own list. */
  saved: () => void;
}

/** Limits are about form; a question behind them may still be one for the check-in. */
const forms = new Set(['empty', 'long', 'lines', 'sentences', 'link', 'person']);

/** A note that stays in the panel, and the three ways on. */
export function StoppedNote({ open, findings, text, edit, sendWithout, saved }: Props) {
  const { words } = useSpeech();
  const { stopped, limited, saveForCheckIn } = words.notes;
  const onlyForm = findings.every(({ key }) => forms.has(key));
  const said = useRef<HTMLParagraphElement>(null);
  const doing = open.script.doing !== null;
  useEffect(() => {
    said.current?.focus({ preventScroll: true });
    said.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = async () => {
    if (await open.change('saveQuestion', { text }, words.reading.questionSaved)) saved();
  };
  return (
    <div class="note">
      <p ref={said} tabIndex={-1}>
        {sendWithout === null ? words.reading.staysHere : onlyForm ? limited : stopped}
      </p>
      <div class="row">
        {sendWithout ? (
          <Button look="main" waiting={doing} onPress={sendWithout}>
            {words.reading.sendWithout}
          </Button>
        ) : null}
        <Button onPress={edit}>{words.document.change}</Button>
        <Button waiting={doing} onPress={() => void save()}>
          {saveForCheckIn}
        </Button>
      </div>
    </div>
  );
}
