import { DocumentAuthority } from '../../local/documents/authority';
import { type StoredDocument, schema } from '../../local/documents/schema';
import { documentsGet } from '../../local/documents/toJson';
import { documentOf, emptyDocument } from '../../local/documents/write';
import type { CursorPlace } from '../../local/google/modelled';
import { TestBed } from '../../local/testBed';
import type { Answer, CallName, Payload, Value } from '../../src/actions/calls';
import type { DocumentView, MeetingView } from '../../src/actions/documentViews';
import { outlineFromJson } from '../../src/google/documentJson';
import type { Outline } from '../../src/meeting/outline';
import { nothingCarried } from '../../src/sidebar/docs/start/draft';

export { nothingCarried };

/** The calls that answer with the document as it has become. */
type Change = {
  [Name in CallName]: Value<Name> extends DocumentView ? Name : never;
}[CallName];

type Content = Parameters<typeof documentOf>[0];

/** A group's folder with one document: Ylva leads the group, Tomas is in it, Jonas may only look. */
export class DocumentBed extends TestBed {
  readonly file: string;

  constructor(content?: Content, dist = 'dist') {
    super({ now: '2025-11-20T09:00:00+01:00', dist });
    const everyone = ['tomas', 'principal'].map((id) => ({
      email: this.#email(id),
      right: 'editor' as const,
    }));
    const viewer = { email: this.#email('viewer'), right: 'viewer' as const };
    const folder = this.folder('Matematik 4–6', this.workspace.root.id, [...everyone, viewer]);
    this.file = this.document('Protokoll', content ? documentOf(content) : emptyDocument(), folder.id).id;
  }

  #email(id: string): string {
    return this.workspace.person(id)?.email ?? '';
  }

  /** What the panel gets, whatever it is. */
  ask<Name extends CallName>(
    person: string,
    name: Name,
    payload: Payload<Name>,
    cursor: CursorPlace | null = null,
  ): Answer<Name> {
    return this.call(person, this.file, name, payload, cursor) as Answer<Name>;
  }

  /** What the panel gets when all goes well. */
  view<Name extends Change>(
    person: string,
    name: Name,
    payload: Payload<Name>,
    cursor: CursorPlace | null = null,
  ): DocumentView {
    const answer = this.ask(person, name, payload, cursor);
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return answer.value as DocumentView;
  }

  /** As `view`, for a change that answers without reading again: it says what the document says then. */
  told<Name extends Change>(person: string, name: Name, payload: Payload<Name>): DocumentView {
    const answer = this.view(person, name, payload);
    expect(answer).toEqual(this.view(person, 'openDocument', {}));
    return answer;
  }

  /** The code of the refusal. */
  refusal<Name extends CallName>(person: string, name: Name, payload: Payload<Name>): string {
    const answer = this.ask(person, name, payload);
    if (answer.ok) throw new Error(`${name} was not refused`);
    return answer.error.code;
  }

  /** The document as it is kept. */
  get stored(): StoredDocument {
    return this.workspace.content<StoredDocument>(this.file);
  }

  /** What it says, read through the Docs API's JSON: the other way to an outline. */
  get outline(): Outline {
    const item = this.workspace.item(this.file);
    if (!item) throw new Error('The document is gone');
    return outlineFromJson(documentsGet(item, this.stored, { includeTabsContent: true }));
  }

  /** Words of every block of a tab, tables as rows of cells. */
  words(tab = 0): (string | string[][])[] {
    const blocks = this.outline.tabs[tab]?.blocks ?? [];
    return blocks.map((block) => (block.kind === 'table' ? block.rows : block.text));
  }

  /** Writes over a text where it first stands, as a person would who types in another window. */
  replaceText(from: string, to: string): void {
    new DocumentAuthority(this.workspace).transform(this.file, 't.0', (transform) => {
      let written = false;
      transform.doc.descendants((node, at) => {
        const start = node.isText && !written ? (node.text ?? '').indexOf(from) : -1;
        if (start < 0) return true;
        written = true;
        transform.replaceWith(at + start, at + start + from.length, schema.text(to, node.marks));
        return false;
      });
    });
  }

  /** Deletes the row that begins so. */
  removeRow(label: string): void {
    new DocumentAuthority(this.workspace).transform(this.file, 't.0', (transform) => {
      transform.doc.descendants((node, at) => {
        if (node.type.name !== 'table_row' || node.firstChild?.textContent !== label) return true;
        transform.delete(at, at + node.nodeSize);
        return false;
      });
    });
  }
}

/** A reaction without a date and without a note. */
export const plain = { date: null, note: null } as const;

export const standard = {
  template: 'lartraff',
  part: 0,
  language: 'sv',
  at: 'top',
  minutes: null,
  carried: nothingCarried,
} as const;

export function only(view: DocumentView): MeetingView {
  const [meeting, ...others] = view.meetings;
  if (!meeting || others.length > 0) throw new Error(`There are ${view.meetings.length} meetings`);
  return meeting;
}
