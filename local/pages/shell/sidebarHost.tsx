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
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
      />
    </aside>
  );
}

/** The same server under its other name: 127.0.0.1 for localhost and the other way round. */
function frameAddress(id: string): string {
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${location.protocol}//${other}:${location.port}/frame/${encodeURIComponent(id)}`;
}
