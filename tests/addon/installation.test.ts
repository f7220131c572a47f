import { chip, documentOf, heading, paragraph } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import { GoogleError, Modelled } from '../../local/google/modelled';
import { stateOf } from '../../local/google/scriptState';
import { TestBed } from '../../local/testBed';
import type { ErrorCode } from '../../src/actions/calls';
import { sideBySide } from '../../src/actions/probeSights';
import type { InstallationView, ProbeKey, ProbeView, Seen } from '../../src/actions/probeViews';
import { sights } from '../../src/actions/probeViews';
import { DocumentBed } from './documentBed';
import { OverviewBed } from './overviewBed';

const ylva = 'ylva.bergdahl@ekasa.example';
const content = [
  heading(1, 'Lärträff'),
  paragraph('Hemligt om Kim'),
  paragraph(['Ordförande ', chip('person', 'Ewa', 'ewa@ekasa.example')]),
];

class InDocs extends DocumentBed {
  constructor() {
    super(content);
    for (const name of ['Ett', 'Två']) this.document(name, this.stored);
    this.menu('ylva', this.file, 'openInstallation');
  }
  look = (): InstallationView => looked(this, this.file);
}

class InSheets extends OverviewBed {
  constructor() {
    super();
    this.workspace.change(this.sheet.id, { shared: [{ email: ylva, right: 'editor' }] });
    this.workspace.change(this.root.id, { shared: [{ email: ylva, right: 'viewer' }] });
    this.group('Kemi', { date: '2025-10-01' }, { date: '2025-11-01' });
    this.menu('ylva', this.sheet.id, 'openInstallation');
  }
  look = (): InstallationView => looked(this, this.sheet.id);
  switchOn(): void {
    this.value('chooseFolder', { folder: this.root.id }, 'ylva');
    this.value('refreshHourly', { on: true }, 'ylva');
  }
}

const unapproved = (scope: string) =>
  new GoogleError(
    `Specified permissions are not sufficient. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );

function looked(bed: TestBed, file: string): InstallationView {
  const answer = bed.call('ylva', file, 'checkInstallation');
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as InstallationView;
}

const probe = (view: InstallationView, key: ProbeKey): ProbeView | undefined =>
  view.probes.find((one) => one.key === key);

const asExpected = (view: InstallationView) =>
  view.probes.filter(({ outcome }) => outcome === 'otherwise' || outcome === 'failed');

test('in a document all is as expected, and nothing is left behind', () => {
  const bed = new InDocs();
  const before = JSON.stringify([bed.stored, bed.workspace.properties('script').all()]);
  const view = bed.look();
  expect(asExpected(view)).toEqual([]);
  expect(view).toMatchObject({ host: 'docs', version: '0.1.0' });
  expect(probe(view, 'scopes')?.value).toMatch(/^(\d+)\/\1$/);
  expect(probe(view, 'blocks')?.seen).toBe('noBreaks');
  expect(probe(view, 'chipLetters')?.seen).toBe('apart');
  expect(JSON.stringify([bed.stored, bed.workspace.properties('script').all()])).toBe(before);
  expect(bed.workspace.properties(`user:${ylva}`).all()).toEqual({});
});

test('in a spreadsheet too, with what its runs by themselves saw', () => {
  const bed = new InSheets();
  const before = bed.look();
  expect(asExpected(before)).toEqual([]);
  expect(before.host).toBe('sheets');
  expect(probe(before, 'hourSheet')).toMatchObject({ seen: 'notYet', outcome: 'untold' });
  bed.switchOn();
  bed.clock.pass(3_600_000);
  bed.fireTriggers();
  bed.fireAtOpening(bed.sheet.id);
  bed.menu('ylva', bed.sheet.id, 'openInstallation');
  const after = bed.look();
  expect(asExpected(after)).toEqual([]);
  expect(probe(after, 'triggers')?.seen).toBe('both');
  expect(probe(after, 'hourSheet')).toMatchObject({ seen: 'known', value: '2025-11-20' });
  expect(probe(after, 'hourTrigger')?.seen).toBe('given');
  expect(probe(after, 'hourStores')?.seen).toBe('absent');
  expect(probe(after, 'opening')?.seen).toBe('own');
});

test('says no name, no address and nothing of what the file says', () => {
  const document = new InDocs();
  const hidden = new GoogleError('No access to Protokoll Kim');
  document.faults.at(({ arguments: [id] }) => id === document.file, hidden);
  document.faults.at('Drive.Files.list', new GoogleError('ylva@ekasa.example får inte fråga så'));
  const sheet = new InSheets();
  sheet.switchOn();
  sheet.fireAtOpening(sheet.sheet.id);
  const said = JSON.stringify([document.look(), sheet.look(), sheet.workspace.properties('script').all()]);
  for (const secret of ['Kim', 'Ewa', 'ekasa', 'Protokoll', 'Kemi', 'Översikt', document.file, sheet.root.id])
    expect(said).not.toContain(secret);
});

const off = new ApiError(
  403,
  'PERMISSION_DENIED',
  'Google Docs API has not been used in project 1 before or it is disabled.',
);
type Case<Bed> = { [Key in ProbeKey]: [Key, Seen<Key>, (bed: Bed) => unknown] }[ProbeKey];

const json =
  (change: (json: { tabs: { documentTab: { body: { content: object[] } } }[] }) => void) => (bed: TestBed) =>
    bed.faults.answer('HTTPResponse.getContentText', (text: string) => {
      const answer = JSON.parse(text);
      if (answer.tabs) change(answer);
      return JSON.stringify(answer);
    });
const middle = { sectionBreak: {} };

const inDocs: Case<InDocs>[] = [
  ['host', 'nothing', (bed) => bed.faults.answer('DocumentApp.getActiveDocument', () => null)],
  ['authorised', 'waits', (bed) => bed.requireAuthorisation('ylva')],
  [
    'scopes',
    'fewer',
    (bed) => bed.faults.answer('AuthorizationInfo.getAuthorizedScopes', (all: string[]) => all.slice(1)),
  ],
  ['scopes', 'unlisted', (bed) => bed.faults.answer('AuthorizationInfo.getAuthorizedScopes', () => null)],
  ['account', 'hidden', (bed) => emails(bed, [''])],
  ['account', 'different', (bed) => emails(bed, ['somebody@ekasa.example'])],
  ['opened', 'panel', (bed) => bed.call('ylva', bed.file, 'showInstallation')],
  ['opened', 'unknown', (bed) => stateOf(bed.workspace).caches.clear()],
  ['language', 'other', (bed) => bed.faults.answer('Session.getActiveUserLocale', () => 'fi')],
  ['drive', 'noFolder', (bed) => bed.faults.answer('Drive.Files.get', () => ({ id: 'x' }))],
  ['drive', 'off', (bed) => bed.faults.at('Drive.Files.get', off)],
  ['order', 'unordered', (bed) => listed(bed, ['2025-01-01', '2025-02-01'])],
  ['order', 'few', (bed) => listed(bed, [])],
  [
    'folders',
    'incomplete',
    (bed) => bed.faults.answer('Drive.Files.list', () => ({ incompleteSearch: true })),
  ],
  [
    'folders',
    'refused',
    (bed) =>
      bed.faults.at('Drive.Files.list', new ApiError(400, 'INVALID_ARGUMENT', 'The query is too complex.')),
  ],
  ['refusal', 'otherWords', (bed) => bed.faults.at('Drive.Files.get', new GoogleError('Gick inte'))],
  ['docs', 'off', (bed) => bed.faults.at('Docs.Documents.get', off)],
  [
    'docs',
    'refused',
    (bed) => bed.faults.at('Docs.Documents.get', new ApiError(500, 'INTERNAL', 'Internal error')),
  ],
  [
    'mask',
    'refused',
    (bed) =>
      bed.faults.at(
        ({ arguments: [, url] }) => /fields=documentId,/.test(String(url)),
        new ApiError(400, 'INVALID_ARGUMENT', 'Invalid field'),
      ),
  ],
  ['blocks', 'same', json(({ tabs }) => tabs[0]?.documentTab.body.content.splice(2, 0, middle))],
  [
    'blocks',
    'breaks',
    (bed) => json(({ tabs }) => tabs[0]?.documentTab.body.content.splice(2, 1, middle))(bed),
  ],
  ['blocks', 'different', json(({ tabs }) => tabs[0]?.documentTab.body.content.splice(1, 2))],
  [
    'chips',
    'noWords',
    (bed) =>
      bed.faults.answer('HTTPResponse.getContentText', (text: string) =>
        text.replace(/"personProperties": \{[^}]*\}/, '"personProperties": {}'),
      ),
  ],
  ['chips', 'noWords', (bed) => bed.replaceText('Hemligt', 'Hemligt \ue907')],
  ['chips', 'none', json(({ tabs }) => tabs[0]?.documentTab.body.content.splice(1))],
  ['chipLetters', 'among', (bed) => bed.faults.answer('Paragraph.getText', (text: string) => `${text}Ewa`)],
  ['chipLetters', 'none', (bed) => bed.faults.answer('Paragraph.getNumChildren', () => 0)],
  ['locks', 'held', (bed) => bed.holdLock('script')],
  ['locks', 'absent', (bed) => bed.faults.answer('LockService.getDocumentLock', () => null)],
  ['properties', 'lost', (bed) => bed.faults.answer('Properties.getProperty', () => null)],
  ['cache', 'lost', (bed) => bed.faults.answer('Cache.getAll', () => ({}))],
  [
    'grammar',
    'changed',
    (bed) => bed.faults.answer('HtmlTemplate.getRawContent', (text: string) => text.slice(0, -9)),
  ],
];

const inSheets: Case<InSheets>[] = [
  ['docs', 'off', (bed) => bed.faults.at('Docs.Documents.get', off)],
  [
    'docs',
    'refused',
    (bed) => bed.faults.at('Docs.Documents.get', new ApiError(500, 'INTERNAL', 'Internal error')),
  ],
  [
    'sheets',
    'off',
    (bed) =>
      bed.faults.at(
        'Sheets.Spreadsheets.get',
        new ApiError(403, 'PERMISSION_DENIED', 'Google Sheets API is disabled.'),
      ),
  ],
  [
    'triggers',
    'differ',
    (bed) => {
      bed.switchOn();
      for (const { id } of bed.workspace.triggers.all()) bed.workspace.triggers.remove(id);
    },
  ],
  [
    'hourSheet',
    'unknown',
    (bed) => byTheHour(bed, () => bed.faults.answer('SpreadsheetApp.getActiveSpreadsheet', () => null)),
  ],
  [
    'hourTrigger',
    'absent',
    (bed) =>
      bed.run({
        person: 'ylva',
        file: bed.sheet.id,
        kind: 'call',
        function: 'refreshByTheHour',
        arguments: [{}],
      }),
  ],
  [
    'hourStores',
    'there',
    (bed) =>
      bed.run({
        person: 'ylva',
        file: bed.sheet.id,
        kind: 'call',
        function: 'refreshByTheHour',
        arguments: [{}],
      }),
  ],
  [
    'opening',
    'others',
    (bed) => {
      bed.switchOn();
      emails(bed, ['karin@ekasa.example']);
      bed.fireAtOpening(bed.sheet.id);
      // What has been seen once stays seen, whoever opens it next.
      bed.fireAtOpening(bed.sheet.id);
    },
  ],
];

const item = { id: '1'.repeat(33), title: 'Kemi', mimeType: 'text/plain' };
const inDrive: Case<InDocs>[] = [
  ['cards', 'notYet', () => {}],
  ['cardLanguage', 'notYet', () => {}],
  ['cardSelection', 'notYet', () => {}],
  ['cards', 'shown', (bed) => bed.card('tomas', { kind: 'homepage', host: 'drive' })],
  ['cardLanguage', 'given', (bed) => bed.card('tomas', { kind: 'homepage', host: 'drive' })],
  ['cardLanguage', 'absent', (bed) => cardRun(bed, 'driveHomepage', {})],
  ['cardSelection', 'absent', (bed) => cardRun(bed, 'cardAction', {})],
  ['cardSelection', 'there', (bed) => cardRun(bed, 'cardAction', { drive: { selectedItems: [item] } })],
];

/** A card for an event of one's own; what it shows is not asked for. */
const cardRun = (bed: TestBed, name: string, event: object) =>
  bed.run({ person: 'tomas', file: null, kind: 'call', function: name, arguments: [event] });

/** The next addresses that Google answers with, before it goes on with the true ones. */
function emails(bed: TestBed, next: string[]): void {
  bed.faults.answer('User.getEmail', (email: string) => next.shift() ?? email);
}

const listed = (bed: TestBed, times: string[]) =>
  bed.faults.answer('Drive.Files.list', () => ({ files: times.map((modifiedTime) => ({ modifiedTime })) }));

function byTheHour(bed: InSheets, arrange: () => unknown): void {
  bed.switchOn();
  arrange();
  bed.clock.pass(3_600_000);
  bed.fireTriggers();
  bed.faults.clear();
}

test.each([...inDocs, ...inDrive])('in a document %s can be seen as %s', (key, seen, arrange) => {
  const bed = new InDocs();
  arrange(bed);
  expect(probe(bed.look(), key)).toMatchObject({ seen, outcome: sights[key][seen as never] });
});

test.each(inSheets)('in a spreadsheet %s can be seen as %s', (key, seen, arrange) => {
  const bed = new InSheets();
  arrange(bed);
  expect(probe(bed.look(), key)).toMatchObject({ seen, outcome: sights[key][seen as never] });
});

/** A service that is not Google's: its methods stand where the workspace looks for them. */
function answering(name: string, methods: object, members: object = {}): Modelled {
  class Service extends Modelled {
    readonly service = name;
  }
  Object.assign(Service.prototype, methods);
  return Object.assign(new Service(), members);
}

/** What every call may meet, and the probes that then say so in its words instead of guessing. */
test.each<[string, ErrorCode, ProbeKey[], (bed: InDocs) => unknown]>([
  [
    'a scope for Drive that is not approved',
    'notAuthorised',
    ['drive', 'order', 'folders', 'refusal'],
    (bed) => bed.faults.at(({ name }) => name.startsWith('Drive.'), unapproved('drive.metadata.readonly')),
  ],
  [
    'a scope for documents that is not approved',
    'notAuthorised',
    ['docs', 'mask', 'blocks', 'chips'],
    (bed) =>
      bed.faults.at(
        'Docs.Documents.get',
        new ApiError(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'),
      ),
  ],
  [
    'a scope for the address that is not approved',
    'notAuthorised',
    ['account'],
    (bed) => bed.faults.at('User.getEmail', unapproved('userinfo.email')),
  ],
  [
    'a Drive that has had too many questions',
    'quota',
    ['drive', 'order', 'folders', 'refusal'],
    (bed) =>
      bed.faults.at(({ name }) => name.startsWith('Drive.'), new ApiError(429, 'X', 'Rate limit exceeded')),
  ],
  [
    'a Drive API that is off',
    'failed',
    ['order', 'folders', 'refusal'],
    (bed) => bed.faults.at(({ name }) => name.startsWith('Drive.'), off),
  ],
])('%s fails those that need it, and leaves the others', (_, code, keys, arrange) => {
  const bed = new InDocs();
  const told = bed.look();
  arrange(bed);
  const view = bed.look();
  for (const key of keys) expect(probe(view, key)).toMatchObject({ outcome: 'failed', seen: code });
  const others = ({ probes }: InstallationView) =>
    probes.filter(({ key }) => ![...keys, 'drive', 'sideBySide'].includes(key));
  expect(others(view)).toEqual(others(told));
});

test('a property that cannot be read again is taken away all the same', () => {
  const bed = new InDocs();
  bed.faults.at('Properties.getProperty', new GoogleError('Service error'));
  expect(probe(bed.look(), 'properties')).toMatchObject({ outcome: 'failed' });
  expect(bed.workspace.properties(`user:${ylva}`).all()).toEqual({});
});

test('opens in a spreadsheet that Google does not give', () => {
  const bed = new InSheets();
  bed.faults.answer('SpreadsheetApp.getActiveSpreadsheet', () => null);
  expect(bed.menu('ylva', bed.sheet.id, 'openInstallation')).toMatchObject({ ok: true });
  const view = bed.look();
  expect(view.host).toBe(null);
  expect(asExpected(view).map(({ key }) => key)).toEqual(['host']);
});

test('an editor that answers in the other one, and a Drive that knows every file, are survived and told', () => {
  const files = answering('Drive.Files', {
    get: () => ({ id: 'x', parents: ['y'] }),
    list: () => ({ files: [] }),
  });
  const ui = () => answering('Ui', {});
  const bed = new TestBed({
    services: {
      Drive: () => answering('Drive', {}, { Files: files }),
      SpreadsheetApp: () => answering('SpreadsheetApp', { getUi: ui }),
    },
  });
  const view = looked(bed, bed.document('Protokoll', documentOf(content)).id);
  expect(view.host).toBe('docs');
  expect(probe(view, 'otherEditor')).toMatchObject({ seen: 'answers', outcome: 'otherwise' });
  expect(probe(view, 'refusal')).toMatchObject({ seen: 'answered', outcome: 'otherwise' });
});

test('questions that are answered in turn take ten times as long', () => {
  expect(sideBySide([180, 400])).toEqual(['together', '1: 180 ms, 10: 400 ms']);
  expect(sideBySide([180, 1800])).toEqual(['inTurn', '1: 180 ms, 10: 1800 ms']);
});

test.each(Object.keys(sights) as ProbeKey[])('each answer of %s is tried, both ways', (key) => {
  const tried = [...inDocs, ...inDrive, ...inSheets].filter(([one]) => one === key).map(([, seen]) => seen);
  const elsewhere: Partial<Record<ProbeKey, string[]>> = {
    otherEditor: ['answers'],
    refusal: ['answered'],
    sideBySide: ['inTurn'],
    triggers: ['off'],
    opening: ['own', 'notYet'],
    hourSheet: ['notYet'],
    hourTrigger: ['notYet'],
    hourStores: ['notYet'],
    blocks: ['noBreaks'],
  };
  const all = Object.keys(sights[key]).slice(1);
  expect([...new Set([...tried, ...(elsewhere[key] ?? [])])].sort()).toEqual(
    expect.arrayContaining(all.sort()),
  );
});

test('what is noted of a run or a window is noted once a day, and nothing fails where it cannot be', () => {
  const bed = new InSheets();
  const noted = () => bed.record.filter(({ name }) => name === 'Properties.setProperty').length;
  const open = () => bed.card('coordinator', { kind: 'homepage', host: 'drive' });
  bed.forget();
  open();
  open();
  expect(noted()).toBe(1);
  bed.clock.pass(24 * 3_600_000);
  bed.faults.at('Properties.setProperty', new GoogleError('Service error: Properties'));
  expect(open()).toHaveProperty('cards');
  bed.faults.at('Cache.put', new GoogleError('Service error: Cache'));
  expect(bed.menu('ylva', bed.sheet.id, 'openInstallation')).toMatchObject({
    ok: true,
    effects: [{ kind: 'dialog' }],
  });
});
