import { DocumentAuthority } from '../../../local/documents/authority';
import { type StoredDocument, schema } from '../../../local/documents/schema';
import { documentsGet } from '../../../local/documents/toJson';
import { documentOf, emptyDocument, heading, paragraph, table } from '../../../local/documents/write';
import type { World as ScriptWorld } from '../../../local/google/run';
import type { StoredSpreadsheet } from '../../../local/spreadsheets/model';
import { newSpreadsheet } from '../../../local/spreadsheets/newSpreadsheet';
import { saveSpreadsheet } from '../../../local/spreadsheets/store';
import type { DriveItem } from '../../../local/workspace/item';
import type { DocumentView } from '../../../src/actions/documentViews';
import { outlineFromJson } from '../../../src/google/documentJson';
import type { Outline } from '../../../src/meeting/outline';
import { OverviewBed } from '../../addon/overviewBed';
import { addOwnColumn } from './sheet';

/** Panels that are open: two each of a leader's and of a principal's, for each has two computers. */
export const windows = {
  ylva: { person: 'ylva', role: 'member', name: '' },
  ylva2: { person: 'ylva', role: 'member', name: '' },
  eva: { person: 'outsider', role: 'member', name: '' },
  maria: { person: 'principal', role: 'principal', name: 'Maria Stenkvist' },
  maria2: { person: 'principal', role: 'principal', name: 'Maria Stenkvist' },
  tomas: { person: 'tomas', role: 'peer', name: 'Per Lind' },
  karin: { person: 'coordinator', role: 'coordinator', name: '' },
} as const;
export type Window = keyof typeof windows;
export const everyWindow = Object.keys(windows) as Window[];

/** The minutes that everyone is in; those that nobody has begun; those that only the overview reads. */
export type Doc = 'running' | 'empty' | 'other';
export const docs = ['running', 'empty', 'other'] as const;

export const leader = { first: 'Ylva Bergdahl', other: 'Petra Lundin' };
export const typedFirst = ['Text laget', 'Text vet', 'Vi prövade testet i två klasser', 'Text oktober'];
export const promise = 'Det här ligger hos mig. Ni får besked av mig den 1 december. Inget svar behövs.';

const feedback = (...rows: string[][]) => [
  heading(2, 'Återkoppling', { ranges: ['lartraff:feedback'] }),
  paragraph('Ingen behöver svara på det som står här.'),
  table([['Avsnitt', 'Återkoppling', 'Från', 'Datum'], ...rows]),
  paragraph(),
];

/** A running document: the latest meeting on top, without feedback, and one with a principal's promise. */
const running = (): StoredDocument =>
  documentOf([
    heading(1, 'Lärträff – Matematik 4–6', { ranges: ['lartraff:template:lartraff'] }),
    table(
      [
        ['Datum', '2025-11-18'],
        ['Grupp', 'Matematik 4–6'],
        ['Lärledare', leader.first],
        ['Fokus', 'Bråk'],
        ['Återkoppling vi vill ha', 'Inspel från andra grupper'],
        ['Status', 'Klart'],
      ],
      { ranges: [['lartraff:field:date'], [], [], ['lartraff:field:focus']] },
    ),
    heading(2, 'Laget runt', { ranges: ['lartraff:section:previous'] }),
    paragraph(typedFirst[0]),
    heading(2, 'Vet och tror', { ranges: ['lartraff:section:knowBelieve'] }),
    paragraph(typedFirst[1]),
    heading(2, 'Diskussion', { ranges: ['lartraff:section:discussion'] }),
    paragraph(typedFirst[2]),
    heading(1, 'Lärträff – Matematik 4–6 i oktober'),
    table([
      ['Datum', '2025-10-14'],
      ['Lärledare', leader.other],
      ['Fokus', 'Tal'],
    ]),
    heading(2, 'Diskussion'),
    paragraph(typedFirst[3]),
    ...feedback(['Diskussion', promise, 'Maria Stenkvist', '2025-10-15']),
  ]);

const other = (): StoredDocument =>
  documentOf([
    heading(1, 'Lärträff – Fysik'),
    table([
      ['Datum', '2025-11-04'],
      ['Grupp', 'Fysik'],
      ['Skolor', 'Lindskolan'],
      ['Status', 'Klart'],
    ]),
    heading(2, 'Diskussion'),
    paragraph('Text fysik'),
  ]);

interface Kept {
  contents: Record<Doc, StoredDocument>;
  sheet: StoredSpreadsheet;
  fresh: StoredSpreadsheet;
  now: number;
}

let kept: Kept | null = null;
const worlds: ScriptWorld[] = [];

/** Two groups' documents, the overview of them, and a second one that nobody has refreshed. */
export class World {
  readonly bed = new OverviewBed({ worlds });
  readonly files = {} as Record<Doc, string>;
  readonly groups: readonly DriveItem[];
  /** What each window has read last, of each document. */
  readonly seen = new Map<string, DocumentView>();
  readonly freshSheet: DriveItem;

  constructor() {
    const { workspace } = this.bed;
    const share = (...ids: string[]): DriveItem['shared'] =>
      ids.map((id) => ({ email: this.email(id), right: 'editor' }));
    this.groups = ['Matematik 4–6', 'Fysik'].map((name) =>
      this.bed.folder(name, this.bed.root.id, share('tomas', 'principal', 'outsider')),
    );
    const contents = kept?.contents ?? { running: running(), empty: emptyDocument(), other: other() };
    const [maths, physics] = this.groups as [DriveItem, DriveItem];
    for (const doc of docs)
      this.files[doc] = this.bed.document(
        `Protokoll ${doc}`,
        contents[doc],
        (doc === 'other' ? physics : maths).id,
      ).id;
    workspace.change(this.bed.sheet.id, { shared: share('ylva') });
    this.freshSheet = workspace.create({
      name: 'Från början',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      parent: workspace.root.id,
      owner: this.email('coordinator'),
      content: kept?.fresh ?? newSpreadsheet({ locale: 'sv' }),
    });
    for (const { person, role, name } of Object.values(windows)) {
      const properties = workspace.properties(`user:${this.email(person)}`);
      properties.set('role', role);
      properties.set('name', name);
    }
    if (kept) this.#restore(kept);
    else kept = this.#begin(contents);
  }

  email(person: string): string {
    return this.bed.workspace.person(person)?.email ?? '';
  }

  #restore({ sheet, now }: Kept): void {
    saveSpreadsheet(this.bed.workspace, this.bed.sheet.id, sheet);
    this.bed.clock.pass(now - this.bed.clock.now());
  }

  #begin(contents: Kept['contents']): Kept {
    const { bed } = this;
    bed.call('coordinator', this.freshSheet.id, 'chooseFolder', { folder: bed.root.id });
    const fresh = bed.workspace.content<StoredSpreadsheet>(this.freshSheet.id);
    bed.setUp();
    bed.refresh();
    addOwnColumn(bed);
    bed.clock.pass(60_000);
    return { contents, sheet: bed.stored, fresh, now: bed.clock.now() };
  }

  stored(doc: Doc): StoredDocument {
    return this.bed.workspace.content(this.files[doc]);
  }

  isTouched(doc: Doc): boolean {
    return JSON.stringify(this.stored(doc)) !== JSON.stringify(kept?.contents[doc]);
  }

  outline(doc: Doc): Outline {
    const item = this.bed.workspace.item(this.files[doc]);
    if (!item) throw new Error('The document is gone');
    return outlineFromJson(documentsGet(item, this.stored(doc), { includeTabsContent: true }));
  }

  /** Words of every block, tables as rows of cells. */
  words(doc: Doc): (string | string[][])[] {
    return (this.outline(doc).tabs[0]?.blocks ?? []).map((block) =>
      block.kind === 'table' ? block.rows : block.text,
    );
  }

  /** Changes a document as somebody does who has it open in a window. */
  byHand(doc: Doc, change: Parameters<DocumentAuthority['transform']>[2]): void {
    new DocumentAuthority(this.bed.workspace).transform(this.files[doc], 't.0', change);
  }

  /** Writes over a paragraph that says just this. */
  type(doc: Doc, from: string, to: string): void {
    this.byHand(doc, (transform) => {
      let isWritten = false;
      transform.doc.descendants((node, at) => {
        if (isWritten || !node.isTextblock || node.textContent !== from) return !isWritten;
        isWritten = true;
        const end = at + 1 + node.content.size;
        transform.insert(end, schema.text(to.slice(from.length), node.lastChild?.marks));
        return false;
      });
    });
  }
}
