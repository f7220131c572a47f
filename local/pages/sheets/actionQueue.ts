import type { Action } from '../../spreadsheets/actions';
import { type Api, ApiError } from '../shell/api';

export interface ActionAnswer {
  replies: { addSheet?: { properties: { sheetId: number } } }[];
}

interface Waiting {
  /** Tells the server that an action is the same one again, where its first answer was lost. */
  id: string;
  action: Action;
  settle: (answer: ActionAnswer | null) => void;
}

export interface ActionQueueOptions {
  api: Api;
  /** Where actions are posted. */
  path: string;
  /** Told of each change of `length` and `away`. */
  changed: () => void;
  /** Told of what the server would not do, as a sentence. */
  refused: (message: string) => void;
  /** Milliseconds until what did not reach the server is sent again. */
  retryAfter?: number;
}

/** What has been done in a window, on its way to the server one by one; kept until the server has answered. */
export class ActionQueue {
  /** The server did not answer last time. */
  away = false;
  private readonly waiting: Waiting[] = [];
  private sending: Promise<void> | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ActionQueueOptions) {}

  get length(): number {
    return this.waiting.length;
  }

  /** The server's answer when it comes, however long it takes; null when the server would not do it. */
  add(action: Action): Promise<ActionAnswer | null> {
    const answer = new Promise<ActionAnswer | null>((settle) => {
      this.waiting.push({ id: crypto.randomUUID(), action, settle });
    });
    if (!this.away) void this.send();
    this.options.changed();
    return answer;
  }

  /** Sends all that waits; returns when the server has it or it is clear that it cannot be reached. */
  async send(): Promise<void> {
    if (this.waiting.length === 0) return;
    this.sending ??= this.sendAll();
    await this.sending;
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.retry);
    for (let first = this.waiting[0]; first; first = this.waiting[0]) {
      const answer = await this.ask(first);
      this.away = answer === 'away';
      if (answer === 'away') break;
      this.waiting.shift();
      first.settle(answer);
      this.options.changed();
    }
    this.sending = null;
    if (this.away) this.retry = setTimeout(() => void this.send(), this.options.retryAfter ?? 1500);
    this.options.changed();
  }

  private async ask({ id, action }: Waiting): Promise<ActionAnswer | null | 'away'> {
    const { api, path, refused } = this.options;
    try {
      const signal = AbortSignal.timeout(20_000);
      return await api.ask<ActionAnswer>(path, { method: 'POST', body: { id, action }, signal });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 0) return 'away';
      refused(error.message);
      return null;
    }
  }
}
