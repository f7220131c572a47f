import { useRef } from 'preact/hooks';
import type { SheetsWords } from '../../words/sheets';
import { Dialog } from '../shell/dialog';
import type { SpreadsheetSession } from './spreadsheetSession';

/** Asks before something is changed that is protected by a warning, as Google does. */
export function Warning({ session, words }: { session: SpreadsheetSession; words: SheetsWords }) {
  const quiet = useRef<HTMLInputElement>(null);
  const { warning } = session;
  if (!warning) return null;
  const answer = (goOn: boolean) => warning.answer(goOn, goOn && quiet.current?.checked === true);
  return (
    <Dialog title={words.warnTitle} close={() => answer(false)} alert>
      <p class="dialog-text">{words.warnText}</p>
      {warning.description && <p class="dialog-text">{warning.description}</p>}
      <label class="warn-quiet">
        <input type="checkbox" ref={quiet} />
        <span>{words.warnQuiet}</span>
      </label>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={() => answer(false)}>
          {words.cancel}
        </button>
        <button type="button" class="button primary" onClick={() => answer(true)}>
          {words.changeAnyway}
        </button>
      </div>
    </Dialog>
  );
}
