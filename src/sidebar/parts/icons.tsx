import type { ComponentChildren } from 'preact';

/** Drawn beside words that say the same: never read aloud. */
function Icon({ children, name }: { children: ComponentChildren; name: string }) {
  return (
    <svg
      class={`icon ${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const Arrow = () => (
  <Icon name="arrow">
    <path d="M6 3.5 10.5 8 6 12.5" />
  </Icon>
);

export const Back = () => (
  <Icon name="back-arrow">
    <path d="M10 3.5 5.5 8 10 12.5" />
  </Icon>
);

/** Lines of text: something is written here. */
export const Written = () => (
  <Icon name="is-written">
    <path d="M3 4h10M3 8h10M3 12h6" />
  </Icon>
);

/** An open ring: nothing here yet, and nothing wrong with that. */
export const NotWritten = () => (
  <Icon name="not-written">
    <circle cx="8" cy="8" r="4.5" />
  </Icon>
);

/** A tick, beside what has been done. */
export const Done = () => (
  <Icon name="done">
    <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
  </Icon>
);

export const Cross = () => (
  <Icon name="cross">
    <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
  </Icon>
);
