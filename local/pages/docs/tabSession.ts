import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, Selection, type Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import { schema } from '../../documents/schema';
import { type Api, ApiError } from '../shell/api';
import { Watched } from '../shell/watched';
import { mergeUnsent, wordsOnlyIn } from './merge';
import type { DocumentAnswer, StepsAnswer, StepsRequest, TabAnswer } from './wire';

/** What a tab needs from its document. */
export interface TabSurroundings {
  api: Api;
  documentId: string;
  clientId: string;
  pluginsAt(version: number): Plugin[];
  /** The server does not answer: the text waits here. */
  away(): void;
  /** Told when unsent text could be kept (no words) or not (the words, for the person to copy). */
  merged(lost: string[]): void;
  /** The server will not take the text, and says why. */
  refused(message: string): void;
}

/** How long typing rests before it is sent, in milliseconds. */
const pause = 120;

/** One tab as this window has it: its editor state, and the way of its steps to and from the server. */
export class TabSession extends Watched {
  state: EditorState;
  /** The document as the server has it at the version that the collab plugin counts. */
  private confirmed: Node;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private refusedOnce = false;

  constructor(
    readonly id: string,
    tab: TabAnswer,
    private readonly around: TabSurroundings,
  ) {
    super();
    this.confirmed = schema.nodeFromJSON(tab.content);
    this.state = this.stateOf(this.confirmed, tab.version);
  }

  get version(): number {
    return getVersion(this.state);
  }

  get unsent(): boolean {
    return sendableSteps(this.state) !== null;
  }

  /** The paragraphs of this window that the server does not have. */
  unsentWords(): string[] {
    return wordsOnlyIn(this.state.doc, this.confirmed);
  }

  /** Applies what the person did here and sends it when the typing rests. */
  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction);
    this.changed();
    if (this.unsent && !this.refusedOnce) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.send(), pause);
    }
  }

  /** Takes in steps from the server; those already here are passed over. False when some lie between. */
  receive(answer: StepsAnswer): boolean {
    const known = this.version - answer.from;
    if (known < 0) return false;
    if (known >= answer.steps.length) return true;
    const steps = answer.steps.slice(known).map((step) => Step.fromJSON(schema, step));
    for (const step of steps) this.confirmed = step.apply(this.confirmed).doc ?? this.confirmed;
    const clientIds = answer.clientIds.slice(known);
    this.state = this.state.apply(
      receiveTransaction(this.state, steps, clientIds, { mapSelectionBackward: true }),
    );
    this.changed();
    return true;
  }

  /** Sends everything unsent; returns when the server has it or cannot be reached. */
  send(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
      this.changed();
    });
    return this.sending;
  }

  /** Fetches what the server has beyond this window's version. */
  async catchUp(): Promise<void> {
    await this.orMerge(async () => {
      const answer = await this.around.api.ask<StepsAnswer>(`${this.path}?since=${this.version}`);
      if (!this.receive(answer)) await this.merge();
    });
  }

  /** As the window closes: the last words go without waiting for an answer. */
  sendLast(): void {
    const body = this.request();
    if (body)
      void this.around.api.ask(this.path, { method: 'POST', body, keepalive: true }).catch(() => undefined);
  }

  private get path(): string {
    return `/api/documents/${encodeURIComponent(this.around.documentId)}/tabs/${encodeURIComponent(this.id)}/steps`;
  }

  private async sendAll(): Promise<void> {
    for (let body = this.request(); body && !this.refusedOnce; body = this.request()) {
      const request = { method: 'POST', body, signal: AbortSignal.timeout(20_000) } as const;
      const sent = await this.orMerge(async () => {
        if (!this.receive(await this.around.api.ask<StepsAnswer>(this.path, request))) await this.merge();
      });
      if (!sent) return;
    }
  }

  private request(): StepsRequest | null {
    const sendable = sendableSteps(this.state);
    return (
      sendable && {
        version: sendable.version,
        steps: sendable.steps.map((step) => step.toJSON() as unknown),
        clientId: this.around.clientId,
      }
    );
  }

  /** False when the server could not be reached or said no. */
  private async orMerge(ask: () => Promise<void>): Promise<boolean> {
    try {
      await ask();
      return true;
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      if (status === 409) return this.orMerge(() => this.merge());
      if (status === 0 || status >= 500) this.around.away();
      else {
        this.refusedOnce = true;
        this.around.refused((error as ApiError).message);
      }
      return false;
    }
  }

  /** Starts again from the server's document and lays the unsent steps upon it. */
  private async merge(): Promise<void> {
    const { api, documentId } = this.around;
    const answer = await api.ask<DocumentAnswer>(`/api/documents/${encodeURIComponent(documentId)}`);
    const tab = answer.tabs.find(({ id }) => id === this.id);
    if (!tab) return;
    const fresh = schema.nodeFromJSON(tab.content);
    const unsent = sendableSteps(this.state)?.steps ?? [];
    const { steps, lost } = mergeUnsent(this.confirmed, unsent, fresh);
    const { anchor } = this.state.selection;
    this.confirmed = fresh;
    this.state = this.stateOf(fresh, tab.version);
    const transaction = this.state.tr;
    for (const step of steps) transaction.step(step);
    const near = transaction.doc.resolve(Math.min(anchor, transaction.doc.content.size));
    this.state = this.state.apply(transaction.setSelection(Selection.near(near)));
    this.changed();
    if (unsent.length > 0) this.around.merged(lost);
  }

  private stateOf(doc: Node, version: number): EditorState {
    return EditorState.create({ doc, plugins: this.around.pluginsAt(version) });
  }
}
