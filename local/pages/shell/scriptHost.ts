import type { CursorPlace, MenuModel } from '../../google/modelled';
import { carried } from '../../google/transport';
import { ApiError } from './api';
import type { FrameAnswer, FrameMessage } from './frameMessages';
import { openLink } from './links';
import type { Session } from './session';
import { Watched } from './watched';

/** What the server asks the window to do after a run of the script. */
export type PageEffect =
  | { kind: 'sidebar'; title: string; frame: string }
  | { kind: 'dialog'; title: string; frame: string; width: number | null; height: number | null }
  | { kind: 'cursor'; cursor: CursorPlace }
  | { kind: 'sheet'; sheetId: number };

type RunAnswer = { ok: boolean; value?: unknown; message?: string; effects?: PageEffect[] };

/** What one page knows that the script needs, and does what the script wants of the page. */
export interface ScriptPlace {
  file: string;
  /** Waits until what has been typed is on the server, so that the script sees it. */
  settle?: () => Promise<void>;
  cursor?: () => CursorPlace | null;
  /** Does the effects that are the page's own: cursor, sheet. */
  show?: (effect: PageEffect) => void | Promise<void>;
  /** Takes the keyboard back to the text or the cells. */
  focus?: () => void;
}

/** A page of the add-on's that is shown. */
interface Surface {
  title: string;
  /** The id that the frame is fetched by. */
  frame: string;
}

export interface DialogSurface extends Surface {
  width: number;
  height: number;
}

/** Where on the page a frame of the add-on's stands. */
export type ShownIn = 'sidebar' | 'dialog';

/** Pixels of a dialog that nobody has given a size: as large as a message. */
const usualDialog = { width: 500, height: 300 };

/** google.script.run lets about this many calls of one page run at once; the rest wait. */
const callsAtOnce = 10;

/**
 * Runs the add-on for the page: builds its menu, runs menu items, keeps the sidebar and the dialog and
 * answers the calls that their frames make.
 */
export class ScriptHost extends Watched {
  /** Null when the script built none; undefined before the script has said. */
  menu: MenuModel | null | undefined = undefined;
  menuFailed = false;
  sidebar: Surface | null = null;
  dialog: DialogSurface | null = null;
  alerts: { title: string; text: string }[] = [];
  /** The menu item that is running, by its caption. */
  running: string | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private calls = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly session: Session,
    private readonly place: ScriptPlace,
    /** Milliseconds until a menu that could not be had is asked for again. */
    private readonly retryAfter = 3000,
  ) {
    super();
  }

  /** Lets the script build its menu, as opening the file does; asks again by itself while it cannot be had. */
  async open(): Promise<void> {
    clearTimeout(this.retry);
    try {
      const body = { file: this.place.file };
      const { menu } = await this.session.api.ask<{ menu: MenuModel | null }>('/api/script/open', {
        method: 'POST',
        body,
      });
      this.menu = menu;
      this.menuFailed = false;
    } catch (error) {
      this.menuFailed = true;
      clearTimeout(this.retry);
      if (mayPass(error)) this.retry = setTimeout(() => void this.open(), this.retryAfter);
    }
    this.changed();
  }

  async runItem(item: { caption: string; functionName: string }): Promise<void> {
    this.running = item.caption;
    this.changed();
    const answer = await this.run(item.functionName, []);
    this.running = null;
    if (!answer.ok) this.alert(this.session.words.shell.scriptFailed, answer.message ?? '');
    this.changed();
  }

  closeSidebar(): void {
    this.sidebar = null;
    this.changed();
  }

  closeDialog(): void {
    this.dialog = null;
    this.changed();
  }

  alert(title: string, text: string): void {
    this.alerts = [...this.alerts, { title, text }];
    this.changed();
  }

  closeAlert(): void {
    this.alerts = this.alerts.slice(1);
    this.changed();
  }

  /** Answers the frame at the other end of `port` for as long as it is open. */
  serve(port: MessagePort, shownIn: ShownIn): void {
    port.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.heed(data, port, shownIn);
  }

  private heed(message: FrameMessage, port: MessagePort, shownIn: ShownIn): void {
    switch (message.kind) {
      case 'call':
        void this.answer(message, port);
        break;
      case 'close':
        if (shownIn === 'dialog') this.closeDialog();
        else this.closeSidebar();
        break;
      case 'size':
        if (shownIn === 'dialog' && this.dialog) this.dialog = { ...this.dialog, ...sizeIn(message) };
        this.changed();
        break;
      case 'focusEditor':
        this.place.focus?.();
        break;
      case 'title':
        if (this.sidebar) this.sidebar = { ...this.sidebar, title: message.title };
        this.changed();
        break;
      case 'link':
        openLink(message.href);
        break;
    }
  }

  private async answer(call: FrameMessage & { kind: 'call' }, port: MessagePort): Promise<void> {
    const post = (answer: FrameAnswer) => port.postMessage(answer);
    await this.turn();
    try {
      const { ok, value, message } = await this.run(
        call.function,
        carried(call.arguments) as unknown[],
        'sidebar',
      );
      if (ok) post({ kind: 'answer', id: call.id, ok, value });
      else post({ kind: 'answer', id: call.id, ok, message: message ?? '' });
    } catch (error) {
      post({ kind: 'answer', id: call.id, ok: false, message: (error as Error).message });
    } finally {
      this.calls -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.calls >= callsAtOnce) await new Promise<void>((go) => this.waiting.push(go));
    this.calls += 1;
  }

  private async run(name: string, given: unknown[], from?: 'sidebar'): Promise<RunAnswer> {
    try {
      await this.place.settle?.();
      const body = {
        file: this.place.file,
        function: name,
        arguments: given,
        cursor: this.place.cursor?.() ?? null,
        from,
      };
      const answer = await this.session.api.ask<RunAnswer>('/api/script/run', { method: 'POST', body });
      for (const effect of answer.effects ?? []) await this.show(effect);
      return answer;
    } catch (error) {
      return { ok: false, message: (error as ApiError).message };
    }
  }

  private async show(effect: PageEffect): Promise<void> {
    if (effect.kind === 'sidebar') {
      this.sidebar = { title: effect.title, frame: effect.frame };
      this.changed();
    } else if (effect.kind === 'dialog') {
      const { title, frame } = effect;
      this.dialog = { title, frame, ...usualDialog, ...sizeIn(effect) };
      this.changed();
    } else await this.place.show?.(effect);
  }
}

/** The measures that were given. */
const sizeIn = ({ width, height }: { width?: number | null; height?: number | null }) => ({
  ...(width ? { width } : {}),
  ...(height ? { height } : {}),
});

/** No answer, or a fault of the server's; what it says no to stays so. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500;
