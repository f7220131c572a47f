import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../words/words';
import type { FrameGreeting } from './frameMessages';
import type { ScriptHost } from './scriptHost';

/**
 * The add-on's sidebar: a sandboxed frame on the server's other name, so that its origin is not the
 * page's. It reaches the script only through the channel that it hands over when it greets.
 */
export function SidebarHost(props: { host: ScriptHost; words: PageWords['shell'] }) {
  const { host, words } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const greeted = (event: MessageEvent<Partial<FrameGreeting> | null>) => {
      const port = event.ports[0];
      const ours = event.source === frame.current?.contentWindow && event.data?.lartraff === 'frame';
      if (ours && port) host.serve(port);
    };
    window.addEventListener('message', greeted);
    return () => window.removeEventListener('message', greeted);
  }, [host]);
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
      <iframe
        key={host.sidebar.frame}
        ref={frame}
        class="sidebar-frame"
        title={title}
        src={frameAddress(host.sidebar.frame)}
        onLoad={() => focusAnew(frame.current)}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
      />
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

/** A frame that had the focus while it was loading has to be given it again for Tab to go on inside it. */
function focusAnew(frame: HTMLIFrameElement | null): void {
  if (!frame || document.activeElement !== frame) return;
  frame.blur();
  frame.focus();
}

/** The same server under its other name: 127.0.0.1 for localhost and the other way round. */
function frameAddress(id: string): string {
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${location.protocol}//${other}:${location.port}/frame/${encodeURIComponent(id)}`;
}
