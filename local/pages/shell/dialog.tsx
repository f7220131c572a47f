import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A modal dialog of the browser's own; Escape closes it and the focus goes back to where it was. */
export function Dialog(props: {
  title: string;
  close: () => void;
  children: ComponentChildren;
  /** For a message that must be noticed before going on. */
  alert?: boolean;
  /** Pixels of the content, as far as the window has room for them. */
  size?: { width: number; height: number };
  /** Takes the focus when the dialog has gone; else it goes back to where it was. */
  returnFocus?: () => void;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const returnFocus = useRef(props.returnFocus);
  returnFocus.current = props.returnFocus;
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (returnFocus.current) returnFocus.current();
      else if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      class={props.size ? 'dialog sized' : 'dialog'}
      style={props.size && { '--width': `${props.size.width}px`, '--height': `${props.size.height}px` }}
      ref={element}
      role={props.alert ? 'alertdialog' : undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        props.close();
      }}
    >
      <h2 id={heading}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}

/** A message with one button. */
export function AlertDialog(props: { title: string; text: string; ok: string; close: () => void }) {
  return (
    <Dialog title={props.title} close={props.close} alert>
      <p class="dialog-text">{props.text}</p>
      <div class="dialog-buttons">
        <button type="button" class="button primary" onClick={props.close}>
          {props.ok}
        </button>
      </div>
    </Dialog>
  );
}

/** Asks for one line of text. `accept` may refuse by throwing; its message is then shown. */
export function NameDialog(props: {
  title: string;
  value: string;
  action: string;
  cancel: string;
  accept: (name: string) => void;
  close: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  useEffect(() => input.current?.select(), []);
  return (
    <Dialog title={props.title} close={props.close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = input.current?.value.trim() ?? '';
          if (name) props.accept(name);
          else input.current?.focus();
        }}
      >
        <label class="visually-hidden" for={heading}>
          {props.title}
        </label>
        <input
          id={heading}
          class="field wide"
          ref={input}
          defaultValue={props.value}
          maxLength={500}
          required
        />
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={props.close}>
            {props.cancel}
          </button>
          <button type="submit" class="button primary">
            {props.action}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
