/** What the frame's script needs to know of where it is. */
export interface FrameSetting {
  /** Names that `google.script.run` has: the script's own top-level functions. */
  functions: readonly string[];
}

/** The little of a browser's window that the frame's script touches. */
interface FrameWindow {
  MessageChannel: new () => { port1: FramePort; port2: object };
  parent: { postMessage(message: object, origin: string, transfer: object[]): void };
  document: { addEventListener(type: 'click', listener: (event: Click) => void): void };
}

interface FramePort {
  onmessage: (event: { data: Answer }) => void;
  postMessage(message: object): void;
}

interface Click {
  target: { closest?: (selector: string) => { href?: unknown } | null } | null;
  defaultPrevented: boolean;
  preventDefault(): void;
}

interface Answer {
  id: number;
  ok: boolean;
  value?: unknown;
  message?: string;
}

interface Handlers {
  success?: (value: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

/**
 * Runs in the sidebar's frame before anything else, as source text: it may use nothing from outside.
 * Gives the page `google.script.run` and `google.script.host`, and hands the window around it one end of a
 * channel (pages/shell/frameMessages.ts); nothing else goes in or out.
 */
export function frameScript(setting: FrameSetting): void {
  const window = globalThis as unknown as FrameWindow;
  const { port1: port, port2: other } = new window.MessageChannel();
  const waiting = new Map<number, Handlers>();
  let count = 0;

  port.onmessage = ({ data }) => {
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (!handlers) return;
    const rest = 'userObject' in handlers ? [handlers.userObject] : [];
    if (data.ok) handlers.success?.(data.value, ...rest);
    else if (handlers.failure) handlers.failure(scriptError(data.message), ...rest);
    else console.error(scriptError(data.message));
  };

  function scriptError(message: string | undefined): Error {
    return Object.assign(new Error(message ?? ''), { name: 'ScriptError' });
  }

  /** A function cannot even be posted; the page around refuses what else google.script.run does not carry. */
  function call(name: string, given: unknown[], handlers: Handlers): void {
    const id = ++count;
    try {
      port.postMessage({ kind: 'call', id, function: name, arguments: given });
    } catch {
      throw new TypeError('Failed due to illegal value in property: 0');
    }
    waiting.set(id, handlers);
  }

  function runner(handlers: Handlers): object {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
      withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of setting.functions) run[name] = (...given: unknown[]) => call(name, given, handlers);
    return Object.freeze(run);
  }

  const host = Object.freeze({
    close: () => port.postMessage({ kind: 'close' }),
    setHeight: (height: unknown) => port.postMessage({ kind: 'size', height: Number(height) }),
    setWidth: (width: unknown) => port.postMessage({ kind: 'size', width: Number(width) }),
    editor: Object.freeze({ focus: () => port.postMessage({ kind: 'focusEditor' }) }),
  });
  const script = Object.freeze({ run: runner({}), host });
  Object.defineProperty(window, 'google', { value: Object.freeze({ script }) });

  /** The page around opens links: it knows which of Google's addresses lead to something here. */
  window.document.addEventListener('click', (event) => {
    const href = event.target?.closest?.('a[href]')?.href;
    if (typeof href !== 'string' || event.defaultPrevented || !/^https?:/.test(href)) return;
    event.preventDefault();
    port.postMessage({ kind: 'link', href });
  });

  window.parent.postMessage({ lartraff: 'frame' }, '*', [other]);
}
