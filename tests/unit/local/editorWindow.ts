import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { EditorState } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { DocumentAuthority } from '../../../local/documents/authority';
import { schema } from '../../../local/documents/schema';

/** A window: an editor that sends what it has done when it is told to. */
export class Window {
  state: EditorState;
  constructor(
    readonly authority: DocumentAuthority,
    readonly id: string,
    readonly client: string,
  ) {
    const [tab] = authority.open(id).tabs;
    this.state = EditorState.create({
      doc: schema.nodeFromJSON(tab?.content),
      plugins: [collab({ version: tab?.version ?? 0, clientID: client })],
    });
  }

  edit(change: (tr: EditorState['tr']) => void): void {
    const { tr } = this.state;
    change(tr);
    this.state = this.state.apply(tr);
  }

  pull(): void {
    const news = this.authority.since(this.id, 't.0', getVersion(this.state));
    if (!news) throw new Error('too old');
    const steps = news.steps.map((step) => Step.fromJSON(schema, step));
    this.state = this.state.apply(receiveTransaction(this.state, steps, news.clientIds));
  }

  push(): boolean {
    const sendable = sendableSteps(this.state);
    if (!sendable) return true;
    const steps = sendable.steps.map((step) => step.toJSON());
    return this.authority.receive(this.id, 't.0', sendable.version, steps, this.client).accepted;
  }

  settle(): void {
    do this.pull();
    while (!this.push());
    this.pull();
  }
}
