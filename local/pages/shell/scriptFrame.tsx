import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { sandbox } from '../../server/sandbox';
import type { FrameGreeting } from './frameMessages';
import type { ScriptHost, ShownIn } from './scriptHost';

interface Props {
  host: ScriptHost;
  /** What the frame is fetched by. */
  id: string;
  title: string;
  shownIn: ShownIn;
  frame: RefObject<HTMLIFrameElement | null>;
}

/**
 * A page of the add-on's: a sandboxed frame on the server's other name, so that its origin is not the
 * page's. It reaches the script only through the channel that it hands over when it greets.
 */
export function ScriptFrame({ host, id, title, shownIn, frame }: Props) {
  useEffect(() => {
    const greeted = (event: MessageEvent<Partial<FrameGreeting> | null>) => {
      const port = event.ports[0];
      const ours = event.source === frame.current?.contentWindow && event.data?.lartraff === 'frame';
      if (ours && port) host.serve(port, shownIn);
    };
    window.addEventListener('message', greeted);
    return () => window.removeEventListener('message', greeted);
  }, [host]);
  return (
    <iframe
      key={id}
      ref={frame}
      class={`${shownIn}-frame`}
      title={title}
      src={frameAddress(id)}
      onLoad={() => focusAnew(frame.current)}
      sandbox={sandbox}
    />
  );
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
