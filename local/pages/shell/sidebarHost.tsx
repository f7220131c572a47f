import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../words/words';
import { ScriptFrame } from './scriptFrame';
import type { ScriptHost } from './scriptHost';

/** The add-on's sidebar. */
export function SidebarHost(props: { host: ScriptHost; words: PageWords['shell'] }) {
  const { host, words } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  useFocus(host.sidebar?.frame, frame);
  if (!host.sidebar) return null;
  const { title } = host.sidebar;
  return (
    <aside class="sidebar" aria-label={words.sidebar(title)}>
      <header class="sidebar-top">
        <h2>{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.closeSidebar}
          onClick={() => host.closeSidebar()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <ScriptFrame host={host} id={host.sidebar.frame} title={title} shownIn="sidebar" frame={frame} />
    </aside>
  );
}

/** The keyboard goes into a sidebar as it opens, and back to where it was (the menu) when it closes. */
function useFocus(opened: string | undefined, frame: RefObject<HTMLIFrameElement | null>): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (opened !== undefined) {
      if (document.activeElement !== frame.current) before.current = document.activeElement;
      frame.current?.focus();
    } else if (before.current instanceof HTMLElement) {
      window.focus();
      before.current.focus();
      before.current = null;
    }
  }, [opened]);
}
