import { useId, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import type { PageWords } from '../../words/words';
import { Dialog } from '../shell/dialog';
import { addressFrom, linkAt, setLink } from './link';

/** Asks where a link shall lead, and for its words where nothing is selected. */
export function LinkDialog(props: { view: EditorView; words: PageWords['docs']; close: () => void }) {
  const { view, words, close } = props;
  const there = linkAt(view.state);
  const needsText = !there && view.state.selection.empty;
  const [href, setHref] = useState(there?.href ?? '');
  const [text, setText] = useState('');
  const [unclear, setUnclear] = useState(false);
  const problem = useId();
  const accept = () => {
    const address = addressFrom(href);
    if (!address) return setUnclear(true);
    view.dispatch(setLink(view.state, address, text.trim()));
    close();
  };
  return (
    <Dialog title={words.link} close={close} returnFocus={() => view.focus()}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
      >
        {needsText && (
          <label>
            {words.linkText}
            <input class="field wide" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
        )}
        <label>
          {words.linkAddress}
          <input
            class="field wide"
            type="url"
            value={href}
            aria-describedby={unclear ? problem : undefined}
            aria-invalid={unclear}
            onInput={(event) => {
              setHref(event.currentTarget.value);
              setUnclear(false);
            }}
          />
        </label>
        {unclear && (
          <p class="problem" id={problem} role="alert">
            {words.linkUnclear}
          </p>
        )}
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
