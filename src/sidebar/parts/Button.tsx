import type { ComponentChildren, Ref } from 'preact';

interface Props {
  children: ComponentChildren;
  look?: 'main' | 'plain' | 'link';
  /** Not to be pressed just now. It keeps the focus, so that nobody who uses the keyboard gets lost. */
  waiting?: boolean;
  submit?: boolean;
  label?: string;
  expanded?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress?: () => void;
}

export function Button({ children, look = 'plain', waiting = false, submit = false, ...props }: Props) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={waiting}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      ref={props.buttonRef ?? null}
      onClick={(event) => {
        if (waiting) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {children}
    </button>
  );
}
