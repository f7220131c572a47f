import type { ComponentChildren } from 'preact';

/** Signs of the toolbar, drawn in lines on 24 by 24. */
export const icons = {
  undo: <path d="M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9" />,
  redo: <path d="m16 5 4 4-4 4M20 9h-9.5a5.5 5.5 0 0 0 0 11H15" />,
  bold: <path d="M7 4.5h6.2a3.6 3.6 0 0 1 0 7.2H7zM7 11.7h7.2a3.9 3.9 0 0 1 0 7.8H7z" stroke-width="2.4" />,
  italic: <path d="M10 4.5h7M7 19.500h7M14 4.500l-4 15" />,
  underline: <path d="M7 4v7a5 5 0 0 0 10 0V4M6 20.500h12" />,
  bullets: (
    <>
      <path d="M10 6h10M10 12h10M10 18h10" />
      <path d="M4.500 6h.01M4.500 12h.01M4.500 18h.01" stroke-width="3.200" />
    </>
  ),
  numbers: (
    <>
      <path d="M11 6h9M11 12h9M11 18h9" />
      <path
        d="M3.800 4.700 5.300 4v4.500M3.700 11.200c.4-.9 2.600-.9 2.600.5 0 1-2.600 1.700-2.600 2.800h2.700M3.800 16.800h2.400l-1.400 1.600c2 0 2 2.600 0 2.600-.6 0-1-.2-1.200-.5"
        stroke-width="1.300"
      />
    </>
  ),
  outdent: <path d="M4 5h16M11 10h9M11 14h9M4 19h16M7.500 9.500 5 12l2.500 2.500" />,
  indent: <path d="M4 5h16M11 10h9M11 14h9M4 19h16M5 9.500 7.500 12 5 14.500" />,
  link: (
    <path d="M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1" />
  ),
  table: <path d="M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14" />,
  add: <path d="M12 5v14M5 12h14" />,
  more: <path d="M12 5.500h.01M12 12h.01M12 18.500h.01" stroke-width="3.200" />,
};

export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
