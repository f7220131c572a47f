import { collab } from 'prosemirror-collab';
import type { Plugin } from 'prosemirror-state';
import { listen } from '../shell/eventStream';
import type { Session } from '../shell/session';
import { Watched } from '../shell/watched';
import { editing } from './editing';
import { TabSession } from './tabSession';
import type { DocumentAnswer, DocumentEvent, TabAnswer, TabHead } from './wire';

export type Saving = 'saved' | 'saving' | 'away' | 'refused';

const retryAfter = 1500;

/** One open document: its tabs, its way to the server, and whether everything written is saved. */
export class DocumentSession extends Watched {
  name: string;
  trashed: boolean;
  heads: TabHead[];
  active: TabSession;
  /** What the server said when it would not take the text. */
  refusal: string | null = null;
  /** Told of unsent text that was merged, or could not be (then with the words). */
  onMerged: (lost: string[]) => void = () => undefined;
  /** Told when someone else has removed the tab that is shown. */
  onTabGone: () => void = () => undefined;
  private readonly removing = new Set<string>();
  private readonly tabs = new Map<string, TabSession>();
  private readonly clientId = crypto.randomUUID();
  private reachable = true;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: Session,
    readonly document: DocumentAnswer,
    wantedTab: string | null,
  ) {
    super();
    this.name = document.name;
    this.trashed = document.trashed;
    this.heads = document.tabs.map(({ content: _, ...head }) => head);
    for (const tab of document.tabs) this.take(tab);
    const first = this.tabs.get(wantedTab ?? '') ?? this.tabs.values().next().value;
    if (!first) throw new Error('A document without a tab');
    this.active = first;
  }

  get mayWrite(): boolean {
    const { right } = this.document;
    return (right === 'owner' || right === 'editor') && !this.trashed;
  }

  get saving(): Saving {
    if (this.refusal !== null) return 'refused';
    if (!this.reachable) return 'away';
    return this.unsent ? 'saving' : 'saved';
  }

  get unsent(): boolean {
    return [...this.tabs.values()].some((tab) => tab.unsent);
  }

  /** Follows what happens on the server until the returned function is called. */
  follow(): () => void {
    const path = `/api/documents/${encodeURIComponent(this.document.id)}/events`;
    const heed = (event: DocumentEvent) => void this.heed(event);
    const stop = listen<DocumentEvent>({ api: this.session.api, path, heed, lost: () => this.away() });
    const last = () => {
      for (const tab of this.tabs.values()) tab.sendLast();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (this.unsent) event.preventDefault();
    };
    window.addEventListener('pagehide', last);
    window.addEventListener('beforeunload', ask);
    return () => {
      stop();
      window.removeEventListener('pagehide', last);
      window.removeEventListener('beforeunload', ask);
    };
  }

  /** Waits until what has been typed in any tab is on the server, or it is clear that it cannot be now. */
  async settle(): Promise<void> {
    await Promise.all([...this.tabs.values()].map((tab) => tab.send()));
  }

  async catchUp(): Promise<void> {
    await Promise.all([...this.tabs.values()].map((tab) => tab.catchUp()));
  }

  show(tab: string): void {
    const wanted = this.tabs.get(tab);
    if (!wanted || wanted === this.active) return;
    this.active = wanted;
    this.changed();
  }

  tab(id: string): TabSession | undefined {
    return this.tabs.get(id);
  }

  async addTab(): Promise<void> {
    const path = `/api/documents/${encodeURIComponent(this.document.id)}/tabs`;
    const head = await this.session.api.ask<TabHead>(path, { method: 'POST', body: {} });
    await this.fetchNewTabs();
    this.show(head.id);
  }

  async renameTab(tab: string, title: string): Promise<void> {
    await this.session.api.ask(`${this.pathOf(tab)}/title`, { method: 'POST', body: { title } });
  }

  async removeTab(tab: string): Promise<void> {
    this.removing.add(tab);
    await this.session.api.ask(this.pathOf(tab), { method: 'DELETE' });
  }

  async rename(name: string): Promise<void> {
    const path = `/api/drive/items/${encodeURIComponent(this.document.id)}/name`;
    const item = await this.session.api.ask<{ name: string }>(path, { method: 'POST', body: { name } });
    this.name = item.name;
    this.changed();
  }

  private pathOf(tab: string): string {
    return `/api/documents/${encodeURIComponent(this.document.id)}/tabs/${encodeURIComponent(tab)}`;
  }

  private take(tab: TabAnswer): void {
    const session = new TabSession(tab.id, tab, {
      api: this.session.api,
      documentId: this.document.id,
      clientId: this.clientId,
      pluginsAt: (version) => this.pluginsAt(version),
      away: () => this.away(),
      merged: (lost) => this.onMerged(lost),
      refused: (message) => {
        this.refusal = message;
        this.changed();
      },
    });
    session.watch(() => this.changed());
    this.tabs.set(tab.id, session);
  }

  private pluginsAt(version: number): Plugin[] {
    const shared = collab({ version, clientID: this.clientId });
    return this.mayWrite ? [...editing(), shared] : [shared];
  }

  private async heed(event: DocumentEvent): Promise<void> {
    if (event.kind === 'steps') {
      if (this.tabs.get(event.tab)?.receive(event) === false) await this.tabs.get(event.tab)?.catchUp();
      return;
    }
    if (event.kind === 'hello') {
      this.back();
      await this.bringUp(event.tabs);
    }
    if (event.kind !== 'tabs') {
      // Whether one may write hangs on it, and that is settled when the page opens.
      if (event.trashed !== this.trashed) location.reload();
      this.name = event.name;
    }
    if (event.kind !== 'item') await this.arrange(event.tabs);
    this.changed();
  }

  /** After an absence: fetches what each tab lacks, and sends what waits. */
  private async bringUp(heads: TabHead[]): Promise<void> {
    for (const head of heads) {
      const tab = this.tabs.get(head.id);
      if (tab && tab.version !== head.version) await tab.catchUp();
      if (tab?.unsent) await tab.send();
    }
  }

  private async arrange(heads: TabHead[]): Promise<void> {
    if (heads.some(({ id }) => !this.tabs.has(id))) await this.fetchNewTabs();
    this.heads = heads;
    for (const tab of this.tabs.values()) if (!heads.some(({ id }) => id === tab.id)) this.letGo(tab);
    const first = this.tabs.get(heads[0]?.id ?? '');
    if (!this.tabs.has(this.active.id) && first) this.active = first;
    this.changed();
  }

  /** A tab that has been removed; words in it that the server never got are shown to whoever wrote them. */
  private letGo(tab: TabSession): void {
    this.tabs.delete(tab.id);
    if (this.removing.delete(tab.id)) return;
    if (tab.unsent) this.onMerged(tab.unsentWords());
    else if (tab === this.active) this.onTabGone();
  }

  private async fetchNewTabs(): Promise<void> {
    const path = `/api/documents/${encodeURIComponent(this.document.id)}`;
    const { tabs } = await this.session.api.ask<DocumentAnswer>(path);
    for (const tab of tabs) if (!this.tabs.has(tab.id)) this.take(tab);
    this.heads = tabs.map(({ content: _, ...head }) => head);
    this.changed();
  }

  private away(): void {
    this.reachable = false;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.tryAgain(), retryAfter);
    this.changed();
  }

  /** The stream may be whole though one request failed: then nothing else would try again. */
  private async tryAgain(): Promise<void> {
    if (!this.unsent) return;
    await this.settle();
    if (!this.unsent) this.back();
  }

  private back(): void {
    clearTimeout(this.retry);
    this.reachable = true;
    this.changed();
  }
}
