import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../words/words';
import { Dialog } from './dialog';
import { ScriptFrame } from './scriptFrame';
import type { DialogSurface, ScriptHost } from './scriptHost';

/** A dialog of the add-on's: what is beneath waits until it is closed. */
export function DialogHost(props: { host: ScriptHost; words: PageWords['shell'] }) {
  const { host, words } = props;
  if (!host.dialog) return null;
  const { width, height, title } = host.dialog;
  return (
    <Dialog title={title} size={{ width, height }} close={() => host.closeDialog()}>
      <button
        type="button"
        class="icon-button dialog-close"
        aria-label={words.closeDialog}
        onClick={() => host.closeDialog()}
      >
        <span aria-hidden="true">✕</span>
      </button>
      <DialogFrame key={host.dialog.frame} host={host} dialog={host.dialog} />
    </Dialog>
  );
}

function DialogFrame({ host, dialog }: { host: ScriptHost; dialog: DialogSurface }) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The dialog is opened after its content is there, and gives the keyboard to its first button.
  useEffect(() => {
    const opened = requestAnimationFrame(() => frame.current?.focus());
    return () => cancelAnimationFrame(opened);
  }, []);
  return <ScriptFrame host={host} id={dialog.frame} title={dialog.title} shownIn="dialog" frame={frame} />;
}
