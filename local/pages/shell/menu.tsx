import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** A button that opens a menu beneath it: arrow keys, Home, End, Escape, and a click elsewhere closes it. */
export function MenuButton(props: {
  label: ComponentChildren;
  /** The accessible name, where the label is a picture. */
  name?: string;
  class?: string;
  align?: 'left' | 'right';
  disabled?: boolean;
  /** What opens is a note to read, with nothing to choose. */
  note?: boolean;
  children: (close: () => void) => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useId();
  const opened = props.note ? { role: 'note' as const } : { role: 'menu' as const, 'aria-labelledby': menu };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    itemsIn(root.current)[0]?.focus();
    const elsewhere = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    // A click in the sidebar's frame is seen only as the window losing focus.
    const left = () => setOpen(false);
    document.addEventListener('pointerdown', elsewhere);
    window.addEventListener('blur', left);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      window.removeEventListener('blur', left);
    };
  }, [open]);
  return (
    <div
      class="menu-holder"
      role="none"
      ref={root}
      onKeyDown={(event) => open && steer(event, root.current, close)}
    >
      <button
        type="button"
        ref={button}
        id={menu}
        class={props.class ?? 'button'}
        aria-haspopup={props.note ? undefined : 'menu'}
        aria-expanded={open}
        aria-label={props.name}
        title={props.name}
        disabled={props.disabled}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {props.label}
      </button>
      {open && (
        <div class={`menu ${props.align === 'right' ? 'right' : ''}`} {...opened}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}

/** One choice of a menu. */
export function MenuItem(props: {
  choose: () => void;
  close: () => void;
  disabled?: boolean;
  current?: boolean;
  children: ComponentChildren;
}) {
  const role =
    props.current === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemradio' as const, 'aria-checked': props.current };
  return (
    <button
      type="button"
      class="menu-item"
      {...role}
      aria-disabled={props.disabled}
      tabIndex={-1}
      onClick={() => {
        if (props.disabled) return;
        props.close();
        props.choose();
      }}
    >
      {props.children}
    </button>
  );
}

function itemsIn(root: HTMLElement | null): HTMLElement[] {
  const menu = root?.querySelector('[role=menu]');
  return menu ? [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')].filter(isShown) : [];
}

const isShown = (element: HTMLElement) => element.offsetParent !== null;

function steer(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const items = itemsIn(root);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const moves: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key in moves) items[moves[event.key] ?? 0]?.focus();
  else return;
  if (event.key !== 'Tab') event.preventDefault();
  event.stopPropagation();
}
