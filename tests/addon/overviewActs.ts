import fc from 'fast-check';
import type { StoredDocument } from '../../local/documents/schema';
import { documentOf, paragraph } from '../../local/documents/write';
import { applyBatch } from '../../local/spreadsheets/apply';
import type { StoredSheet } from '../../local/spreadsheets/model';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import type { DriveItem } from '../../local/workspace/item';
import type { TabKey } from '../../src/overview/columns';
import { readMark } from '../../src/overview/newTabs';
import { type Meeting, minutes as newMinutes, type OverviewBed } from './overviewBed';
import { type } from './overviewByHand';

const documentType = 'application/vnd.google-apps.document';
const names = ['Kemi', 'Fysik', 'Teknik'] as const;
/** The coordinator, and someone else who may edit the sheet. */
const others: DriveItem['shared'] = [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }];

/** The same minutes each time: their headings are given ids at random. */
const written = new Map<string, StoredDocument>();
function minutes(...given: Parameters<typeof newMinutes>): StoredDocument {
  const key = JSON.stringify(given);
  const known = written.get(key) ?? newMinutes(...given);
  written.set(key, known);
  return known;
}

/** Three groups with two documents each, and one document elsewhere that a shortcut leads to. */
export function fill(bed: OverviewBed): void {
  bed.workspace.change(bed.sheet.id, { shared: others });
  bed.group('Kemi', { date: '2025-10-01', promised: ['2025-12-01'] }, { date: '2025-09-01' });
  const { folder } = bed.group(
    'Fysik',
    { date: '2025-10-02', next: '2025-12-02' },
    { date: '2025-04-02', share: 'Ja' },
  );
  bed.group(
    'Teknik',
    { date: '2025-09-03', status: 'Utkast' },
    { date: '2025-10-03', schools: 'Lindskolan' },
  );
  const { id: target } = bed.document('Delat protokoll', minutes('Fysik', { date: '2025-10-20' }));
  bed.workspace.change(target, { shared: [{ email: 'karin.almgren@ekasa.example', right: 'viewer' }] });
  const mimeType = 'application/vnd.google-apps.shortcut';
  const owner = 'ylva.bergdahl@ekasa.example';
  bed.workspace.create({ name: 'Delat protokoll', mimeType, parent: folder.id, owner, target });
}

/** Documents and groups in the order they were made; the first seven and three are there from the start. */
const documents = (bed: OverviewBed): DriveItem[] =>
  bed.workspace.items().filter(({ mimeType }) => mimeType === documentType);
const folders = (bed: OverviewBed): DriveItem[] => bed.workspace.children(bed.root.id);
const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

export function tabOf(bed: OverviewBed, tab: TabKey): StoredSheet | undefined {
  return bed.stored.sheets.find(({ developerMetadata }) =>
    developerMetadata.some(({ metadataValue }) => readMark(metadataValue ?? null)?.tab === tab),
  );
}

/** What the coordinator can do by hand, as Google Sheets carries it out. */
export function byHand(bed: OverviewBed, requests: object[]): void {
  const actor = { email: 'karin.almgren@ekasa.example', owner: true };
  saveSpreadsheet(bed.workspace, bed.sheet.id, applyBatch(bed.stored, { requests }, actor).spreadsheet);
}

type TableTab = Exclude<TabKey, 'settings'>;
const typed = { subject: 'Ämne och stadium', schools: 'Skolor', leader: 'Lärledare (kontakt)' } as const;

/** One thing that happens; numbers say which of those that there are. */
export type Act =
  | { kind: 'meet' | 'promise' | 'draft' | 'empty' | 'bin' | 'rename'; document: number }
  | { kind: 'move'; document: number; group: number }
  | { kind: 'begin'; group: number; year: number }
  | { kind: 'newGroup' | 'unshare' }
  | { kind: 'renameGroup' | 'binGroup'; group: number }
  | { kind: 'sort'; tab: TabKey; column: number; up: boolean }
  | { kind: 'moveColumn'; tab: TabKey; from: number; to: number }
  | { kind: 'renameTab'; tab: TabKey }
  | { kind: 'deleteTab'; tab: TableTab }
  | { kind: 'type'; into: 'overview' | 'settings'; group: number; field: keyof typeof typed };

export const isOfSheet = ({ kind }: Act): boolean =>
  ['sort', 'moveColumn', 'renameTab', 'deleteTab', 'type'].includes(kind);

/** What is typed as no minutes have it: it shall be found for ever after. */
export const wordsOf = ({ group, field }: Extract<Act, { kind: 'type' }>): string =>
  `${typedFirst} ${field} ${group}`;
export const typedFirst = 'Egna';

const rewrite = (bed: OverviewBed, document: number, change: Partial<Meeting>, ...more: Meeting[]) => {
  const { id } = at(documents(bed), document);
  const day = `2025-10-${String(10 + (document % 7))}`;
  bed.workspace.write(id, minutes(at(names, document), { date: day, ...change }, ...more));
};

type Doing = { [Kind in Act['kind']]: (bed: OverviewBed, act: Extract<Act, { kind: Kind }>) => void };

const doing: Doing = {
  meet: (bed, { document }) => rewrite(bed, document, {}, { date: '2025-11-11', next: '2025-12-11' }),
  promise: (bed, { document }) => rewrite(bed, document, { promised: ['2025-12-09'], share: 'Ja' }),
  draft: (bed, { document }) => rewrite(bed, document, { status: 'Utkast' }),
  empty: (bed, { document }) =>
    bed.workspace.write(at(documents(bed), document).id, documentOf([paragraph('Att tänka på.')])),
  bin: (bed, { document }) => bed.workspace.change(at(documents(bed), document).id, { trashed: true }),
  rename: (bed, { document }) => bed.workspace.change(at(documents(bed), document).id, { name: 'Nytt namn' }),
  move: (bed, { document, group }) =>
    bed.workspace.change(at(documents(bed), document).id, { parent: at(folders(bed), group).id }),
  begin: (bed, { group, year }) =>
    bed.document(
      'Nytt protokoll',
      minutes(at(names, group), { date: `${year}-03-17` }),
      at(folders(bed), group).id,
    ),
  newGroup(bed) {
    const { id } = bed.group('Biologi').folder;
    for (const date of ['2025-11-05', '2025-10-05'])
      bed.document(`Protokoll ${date}`, minutes('Biologi', { date }), id);
  },
  unshare: (bed) => {
    const [shared] = documents(bed).filter(({ name }) => name === 'Delat protokoll');
    if (shared) bed.workspace.change(shared.id, { shared: [] });
  },
  renameGroup: (bed, { group }) => bed.workspace.change(at(folders(bed), group).id, { name: 'Omdöpt' }),
  binGroup: (bed, { group }) => bed.workspace.change(at(folders(bed), group).id, { trashed: true }),
  sort(bed, { tab, column, up }) {
    const sheet = tabOf(bed, tab);
    if (!sheet) return;
    const { sheetId } = sheet.properties;
    const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
    const range = { sheetId, startRowIndex: 1, endRowIndex: sheet.rows.length, startColumnIndex: 0 };
    const sortSpecs = [{ dimensionIndex: column % width, sortOrder: up ? 'ASCENDING' : 'DESCENDING' }];
    if (sheet.rows.length > 1)
      byHand(bed, [{ sortRange: { range: { ...range, endColumnIndex: width }, sortSpecs } }]);
  },
  moveColumn(bed, { tab, from, to }) {
    const sheet = tabOf(bed, tab);
    if (!sheet) return;
    const { sheetId, gridProperties } = sheet.properties;
    // Frozen columns stay apart from the others.
    const first = gridProperties.frozenColumnCount ?? 0;
    const width = gridProperties.columnCount - first;
    const startIndex = first + (from % width);
    const source = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
    byHand(bed, [{ moveDimension: { source, destinationIndex: first + (to % width) } }]);
  },
  renameTab(bed, { tab }) {
    const sheetId = tabOf(bed, tab)?.properties.sheetId;
    if (sheetId === undefined) return;
    const properties = { sheetId, title: `Vår ${tab}` };
    byHand(bed, [{ updateSheetProperties: { properties, fields: 'title' } }]);
  },
  deleteTab(bed, { tab }) {
    const sheetId = tabOf(bed, tab)?.properties.sheetId;
    if (sheetId !== undefined) byHand(bed, [{ deleteSheet: { sheetId } }]);
  },
  type(bed, act) {
    const tab = tabOf(bed, act.into)?.properties.title;
    const folder = at(folders(bed).slice(0, names.length), act.group);
    if (tab !== undefined) type(bed, tab, folder.id, typed[act.field], wordsOf(act));
  },
};

export const happen = (bed: OverviewBed, act: Act): void => doing[act.kind](bed, act as never);

const number = fc.nat({ max: 30 });
const document = fc.nat({ max: 6 });
const group = fc.nat({ max: 2 });
const tab = fc.constantFrom<TabKey>('overview', 'schools', 'index', 'settings');

/** What teachers do to documents and folders. */
const ofDrive: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('meet', 'promise', 'draft', 'empty', 'bin', 'rename'),
    document,
  }),
  fc.record({ kind: fc.constant('move' as const), document, group }),
  fc.record({ kind: fc.constant('begin' as const), group, year: fc.constantFrom(2024, 2025) }),
  fc.record({ kind: fc.constantFrom('newGroup', 'unshare') }),
  fc.record({ kind: fc.constantFrom('renameGroup', 'binGroup'), group }),
);

/** What a coordinator does to the sheet; nothing is typed in a tab that they take away before it is read. */
const ofSheet = (into: 'overview' | 'settings'): fc.Arbitrary<Act> =>
  fc.oneof(
    fc.record({ kind: fc.constant('sort' as const), tab, column: number, up: fc.boolean() }),
    fc.record({ kind: fc.constant('moveColumn' as const), tab, from: number, to: number }),
    fc.record({ kind: fc.constant('renameTab' as const), tab }),
    fc.record({
      kind: fc.constant('deleteTab' as const),
      tab: fc.constantFrom<TableTab>(
        ...(into === 'settings'
          ? (['overview', 'schools', 'index'] as const)
          : (['schools', 'index'] as const)),
      ),
    }),
    fc.record({
      kind: fc.constant('type' as const),
      into: fc.constant(into),
      group,
      field: fc.constantFrom('subject', 'schools', 'leader'),
    }),
  );

/** A few things that happen one after another. */
export const story: fc.Arbitrary<Act[]> = fc
  .constantFrom<'overview' | 'settings'>('overview', 'settings')
  .chain((into) =>
    fc
      .tuple(
        ofDrive,
        fc.array(fc.oneof(ofDrive, ofSheet(into)), { minLength: 1, maxLength: 1 }),
        fc.boolean(),
      )
      .map(([first, more, isFirst]) => (isFirst ? [first, ...more] : [...more, first])),
  )
  // What is typed of a group that is taken away at the same time may be seen, or not.
  .filter(
    (acts) => !acts.some(({ kind }) => kind === 'binGroup') || !acts.some(({ kind }) => kind === 'type'),
  );
