import { useEffect, useRef } from 'preact/hooks';
import type { SheetsWords } from '../../words/sheets';
import { Dialog } from '../shell/dialog';
import type { OpenWarning, SpreadsheetSession } from './spreadsheetSession';

/** Asks before something is changed that is protected by a warning, as Google does. */
export function Warning({ session, words }: { session: SpreadsheetSession; words: SheetsWords }) {
  const { warning } = session;
  return warning && <Question warning={warning} words={words} />;
}

function Question({ warning, words }: { warning: OpenWarning; words: SheetsWords }) {
  const quiet = useRef<HTMLInputElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const answer = (goOn: boolean) => warning.answer(goOn, goOn && quiet.current?.checked === true);
  return (
    <Dialog title={words.warnTitle} close={() => answer(false)} alert>
      <p class="dialog-text">{words.warnText}</p>
      {warning.description && <p class="dialog-text more">{warning.description}</p>}
      <label class="warn-quiet">
        <input type="checkbox" ref={quiet} />
        <span>{words.warnQuiet}</span>
      </label>
      <div class="dialog-buttons">
        <button type="button" class="button" ref={cancel} onClick={() => answer(false)}>
          {words.cancel}
        </button>
        <button type="button" class="button primary" onClick={() => answer(true)}>
          {words.changeAnyway}
        </button>
      </div>
    </Dialog>
  );
}
