import vm from 'node:vm';
import { documentOf, heading, paragraph, table } from '../../local/documents/write';
import type { World } from '../../local/google/run';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import { saveSpreadsheet, storedSpreadsheet } from '../../local/spreadsheets/store';
import type { DriveItem } from '../../local/workspace/item';
import { ofTable } from '../addon/fieldsBed';
import { minutes, OverviewBed } from '../addon/overviewBed';

const documentType = 'application/vnd.google-apps.document';
const sheetType = 'application/vnd.google-apps.spreadsheet';

/** Minutes with everything that a call may be about: fields, sections, a promise, an entry in words of one's own. */
const whole = documentOf([
  ...ofTable(
    ['Datum', '2025-11-04'],
    ['Grupp', 'Kemi'],
    ['Lärledare', 'Ylva Bergdahl'],
    ['Närvarande', 'Ewa Kvist, Amal Nasser'],
    ['Återkoppling vi vill ha', 'Utmana vår tanke'],
    ['Nästa träff', '2025-12-04'],
    ['Status', 'Klart'],
  ),
  heading(2, 'Parkeringen'),
  paragraph(''),
  heading(2, 'Återkoppling'),
  table([
    ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
    ['Diskussion', 'Jag har läst det ni skrev. Inget svar behövs.', 'Maria Stenkvist', '2025-11-05'],
    [
      'Diskussion',
      'Det här ligger hos mig. Ni får besked av mig den 1 december. Inget svar behövs.',
      'Maria Stenkvist',
      '2025-11-05',
    ],
    ['Vad?', '=1+1', '<b>', 'i går'],
  ]),
]);

/** Documents and sheets of several kinds in one municipality, whose contents can be put back. */
export class HostileBed extends OverviewBed {
  readonly worlds: World[];
  /** Files that a panel may be open in, by what they are. */
  readonly files: Readonly<Record<'whole' | 'running' | 'empty' | 'odd' | 'overview' | 'newSheet', string>>;
  readonly #kept = new Map<string, string>();
  readonly #touched = new Set<string>();

  constructor() {
    const worlds: World[] = [];
    super({ worlds });
    this.worlds = worlds;
    const email = (id: string) => this.workspace.person(id)?.email ?? '';
    const editors: DriveItem['shared'] = ['ylva', 'principal', 'tomas', 'coordinator'].map((id) => ({
      email: email(id),
      right: 'editor',
    }));
    this.workspace.change(this.root.id, { shared: editors });
    this.workspace.change(this.sheet.id, { shared: editors });
    this.workspace.setLocale('principal', 'en');
    const { folder } = this.group('Kemi', { date: '2025-09-01' }, { date: '2025-10-01', share: 'Ja' });
    this.group('Fysik', { date: '2025-10-02', status: 'Utkast' });
    const inGroup = (name: string, content: Parameters<typeof documentOf>[0]) =>
      this.document(name, documentOf(content), folder.id).id;
    this.files = {
      whole: this.document('Protokoll', whole, folder.id).id,
      running: this.document(
        'Löpande',
        minutes('Kemi', { date: '2025-11-11' }, { date: '2025-11-12' }),
        folder.id,
      ).id,
      empty: inGroup('Tomt', [paragraph('')]),
      odd: inGroup('toString', [
        heading(1, '__proto__'),
        table([
          ['constructor', 'prototype'],
          ['Datum', '31/2'],
        ]),
        paragraph('=HYPERLINK("javascript:alert(1)")'),
        heading(2, 'hasOwnProperty'),
      ]),
      overview: this.sheet.id,
      newSheet: this.workspace.create({
        name: 'Nytt',
        mimeType: sheetType,
        parent: this.root.id,
        owner: email('coordinator'),
        content: newSpreadsheet({ locale: 'sv' }),
      }).id,
    };
    this.setUp();
    this.refresh();
    for (const item of this.#holding()) this.workspace.watch(item.id, () => this.#touched.add(item.id));
    this.keep();
  }

  #contentOf({ id, mimeType }: DriveItem): string {
    const isSheet = mimeType === sheetType;
    return JSON.stringify(isSheet ? storedSpreadsheet(this.workspace, id) : this.workspace.content(id));
  }

  #holding(): DriveItem[] {
    return this.workspace
      .items()
      .filter(({ mimeType }) => mimeType === documentType || mimeType === sheetType);
  }

  /** What stands now is what shall stand. */
  keep(): void {
    for (const item of this.#holding()) this.#kept.set(item.id, this.#contentOf(item));
    this.#touched.clear();
  }

  /** Files that say something else than what was kept; they are put back. */
  putBack(): string[] {
    const changed = [...this.#touched].filter((id) => {
      const item = this.workspace.item(id);
      return item && this.#contentOf(item) !== this.#kept.get(id);
    });
    for (const id of changed) {
      const before = JSON.parse(this.#kept.get(id) ?? 'null');
      if (this.workspace.item(id)?.mimeType === sheetType) saveSpreadsheet(this.workspace, id, before);
      else this.workspace.write(id, before);
    }
    this.#touched.clear();
    return changed;
  }

  /** What is kept of a person, outside every file. */
  keptOf(person: string): string {
    const properties = this.workspace.properties(`user:${this.workspace.person(person)?.email}`).all();
    return JSON.stringify([properties, this.workspace.triggers.all()]);
  }
}

const roots =
  '[Object, Array, String, Number, Boolean, Function, Error, Map, Set, RegExp, Promise].map(({ name, prototype }) => [name, ...Reflect.ownKeys(prototype).map(String)].join()).join(";")';

/** What every object has, in this world and in those that the script has run in. */
export const inherited = (worlds: readonly World[]): string[] => [
  vm.runInThisContext(roots),
  ...worlds.map(({ realm }) => vm.runInContext(roots, realm.context)),
];
