import { documentOf, heading, paragraph } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import { ExecutionStopped } from '../../local/google/executionStopped';
import type { CallAhead } from '../../local/google/faults';
import { GoogleError } from '../../local/google/modelled';
import { byHand } from './overviewActs';
import { minutes, OverviewBed } from './overviewBed';
import { KeptBed } from './overviewKeptBed';

/** Groups with documents of every kind, refreshed once. */
const refreshed = new KeptBed(
  (bed) => {
    bed.group('Kemi', { date: '2025-10-01' }, { date: '2025-09-01' });
    bed.group('Fysik', { date: '2025-10-02', next: '2025-12-02' });
    bed.group('Teknik', { date: '2025-09-03' });
  },
  (bed) => {
    bed.setUp();
    bed.refresh();
    bed.clock.pass(60_000);
  },
);

/** The same, and then much changed at once. */
function changed(): OverviewBed {
  const bed = refreshed.bed();
  const named = (name: string) => bed.workspace.items().find((item) => item.name === name)?.id ?? '';
  const [first, second, third] = ['Protokoll 2025-10-01', 'Protokoll 2025-09-01', 'Protokoll 2025-10-02'].map(
    named,
  ) as [string, string, string];
  bed.workspace.write(first, minutes('Kemi', { date: '2025-10-01' }, { date: '2025-11-01' }));
  bed.workspace.change(second, { parent: named('Fysik') });
  bed.workspace.change(third, { trashed: true });
  bed.group('Biologi', { date: '2025-11-05' }, { date: '2025-10-05' });
  bed.clock.pass(60_000);
  bed.forget();
  return bed;
}

const moving = new Set(['Läst', 'Radnyckel', 'Mapp', 'Dokument', 'Plats', 'Ändrat']);

/** The rows in no order: one that could not be read for a while may stand in another place than it would have. */
const rowsOf = (bed: OverviewBed, title: string): string[] =>
  bed
    .table(title)
    .map((row) => JSON.stringify(Object.entries(row).filter(([key]) => !moving.has(key))))
    .sort();

const said = (bed: OverviewBed) => ({ groups: rowsOf(bed, 'Översikt'), index: rowsOf(bed, 'Protokoll') });

const expected = (() => {
  const bed = changed();
  const before = said(bed);
  bed.refresh();
  return { before, after: said(bed), calls: bed.record.map(({ name, remote }) => ({ name, remote })) };
})();

/** Every row says what held before, what holds now, or that something could not be read; none is there twice. */
function expectTrue(bed: OverviewBed): void {
  const now = said(bed);
  for (const part of ['groups', 'index'] as const) {
    const known = new Set([...expected.before[part], ...expected.after[part]]);
    for (const row of now[part]) if (!row.includes('Kunde inte läsas')) expect(known).toContain(row);
    expect(new Set(now[part]).size).toBe(now[part].length);
  }
}

/** What goes wrong, and whether it can at any call or only at those that go over the network. */
const faults = {
  'an exception of a service': () => new GoogleError('Service error'),
  'the end of the run': () => new ExecutionStopped(),
  '429': () => new ApiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'),
  '500': () => new ApiError(500, 'INTERNAL', 'Internal error encountered.'),
  '403': () => new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
};

test('the refresh that is tried here does something of everything', () => {
  expect(expected.after).not.toEqual(expected.before);
  expect(expected.after.index).toHaveLength(6);
});

describe.each(Object.entries(faults))('%s', (_, fault) => {
  const isEnd = fault() instanceof ExecutionStopped;

  test('at any one call leaves a true sheet, and the next refresh completes it', () => {
    for (const [index, { name, remote }] of expected.calls.entries()) {
      const nth = index + 1;
      if (!remote && name !== 'Docs.Documents.get' && !isEnd) continue;
      const bed = changed();
      bed.faults.clear();
      bed.faults.at(nth, fault(), 1);
      const broken = bed.run({
        person: 'coordinator',
        file: bed.sheet.id,
        kind: 'call',
        function: 'call',
        arguments: ['refreshStep', {}],
      });
      if (broken.ok && !(broken.value as { ok: boolean }).ok)
        expect(broken.value).toMatchObject({ error: { message: /\S/ } });
      expectTrue(bed);
      bed.faults.clear();
      // A lease that nobody gave back ends by time, and a document that could not be read is tried again.
      bed.clock.pass(15 * 60_000);
      bed.refresh();
      expect({ nth, ...said(bed) }).toEqual({ nth, ...expected.after });
    }
  });
});

test('a lock that Google does not let go when asked leaves no lease behind', () => {
  const bed = changed();
  bed.faults.at('Lock.releaseLock', new GoogleError('Service error'));
  bed.refresh();
  expect(said(bed)).toEqual(expected.after);
  expect(bed.workspace.properties('script').all()).toEqual({});
});

test('while somebody else takes the lease nothing is read, and what is theirs is left to them', () => {
  const bed = changed();
  const release = bed.holdLock('script');
  expect(bed.value('refreshStep', {})).toMatchObject({ done: false, waitsFor: 'others', read: 0 });
  expect(bed.documentReads).toBe(0);
  release();
  const properties = bed.workspace.properties('script');
  const theirs = JSON.stringify({
    until: bed.clock.now() + 400_000,
    at: bed.clock.now(),
    read: 1,
    total: 9,
    reads: [],
  });
  const slow = (spend: (milliseconds: number) => void) => {
    spend(100_000);
    properties.set(`lease:${bed.sheet.id}`, theirs);
  };
  bed.faults.before('Sheets.Spreadsheets.batchUpdate', slow, 1);
  bed.ask('refreshStep', {});
  expect(properties.get(`lease:${bed.sheet.id}`)).toBe(theirs);
});

test('what was read so slowly that somebody else may have begun is not written', () => {
  const bed = new OverviewBed();
  bed.group('Kemi', { date: '2025-10-01' });
  bed.setUp();
  bed.faults.slow('UrlFetchApp.fetchAll', 100_000, 1);
  expect(bed.value('refreshStep', {})).toMatchObject({ done: false, rowsWritten: 0 });
  expect(bed.table('Protokoll')).toEqual([]);
  bed.refresh();
  expect(bed.table('Protokoll')).toHaveLength(1);
});

test('what Google does not answer for once is asked for again a moment later, in the same run', () => {
  const bed = new OverviewBed();
  bed.group('Kemi', { date: '2025-10-01' });
  bed.setUp();
  bed.forget();
  bed.faults.at('Docs.Documents.get', new ApiError(503, 'UNAVAILABLE', 'The service is unavailable.'), 1);
  bed.refresh();
  expect(bed.table('Protokoll')).toMatchObject([{ Grupp: 'Kemi', Datum: '2025-10-01' }]);
  expect(bed.documentReads).toBe(2);
  const [first, second] = bed.record.filter(({ name }) => name === 'Docs.Documents.get');
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('an answer that is cut off is told of in its row, and the others are read', () => {
  const bed = new OverviewBed();
  bed.group('Kemi', { date: '2025-10-01' });
  bed.group('Fysik', { date: '2025-10-02' });
  bed.setUp();
  bed.faults.answer<string>('HTTPResponse.getContentText', (text) =>
    text.includes('2025-10-02') ? '{"tabs":[{' : text,
  );
  bed.refresh();
  expect(bed.table('Protokoll').map(({ Datum }) => Datum)).toContain('2025-10-01');
  expect(JSON.stringify(bed.table('Protokoll'))).toContain('Kunde inte läsas');
});

test('where Google is away altogether, it is not asked for each document by itself', () => {
  const bed = new OverviewBed();
  bed.group(
    'Kemi',
    ...Array.from({ length: 60 }, (_, day) => ({
      date: `2025-${day < 30 ? '09' : '10'}-${String((day % 30) + 1).padStart(2, '0')}`,
    })),
  );
  bed.setUp();
  bed.forget();
  bed.faults.at('UrlFetchApp.fetchAll', new GoogleError('Address unavailable: https://docs.googleapis.com'));
  expect(bed.refusal('refreshStep', {})).toBe('failed');
  expect(bed.record.filter(({ name }) => name === 'UrlFetchApp.fetchAll')).toHaveLength(13);
  expect(bed.table('Protokoll')).toEqual([]);
});

test('an id is a part of the address and never more', () => {
  const bed = new OverviewBed();
  bed.group('Kemi', { date: '2025-10-01' });
  bed.setUp();
  const id = '1/../x?fields=*&y=#';
  type Page = { files?: { id: string; mimeType: string }[] };
  bed.faults.answer<Page>('Drive.Files.list', (page) => ({
    ...page,
    files: (page.files ?? []).map((file) => (file.mimeType.endsWith('.document') ? { ...file, id } : file)),
  }));
  const addresses: string[] = [];
  bed.faults.before(
    ({ name, arguments: [given] }) =>
      name === 'UrlFetchApp.fetchAll' &&
      addresses.push(...(given as { url: string }[]).map(({ url }) => url)) < 0,
    () => undefined,
  );
  bed.ask('refreshStep', {});
  expect(addresses[0]).toMatch(
    /^https:\/\/docs\.googleapis\.com\/v1\/documents\/1%2F\.\.%2Fx%3Ffields%3D\*%26y%3D%23\?include/,
  );
});

test('a document that Google never answers for keeps its rows and says why, and the others are read', () => {
  const bed = changed();
  const broken = bed.workspace.items().find(({ name }) => name === 'Protokoll 2025-10-01')?.id ?? '';
  bed.faults.at(
    ({ name, arguments: [id] }) => name === 'Docs.Documents.get' && id === broken,
    new ApiError(500, 'INTERNAL', 'Internal'),
  );
  const last = bed.refresh().at(-1);
  expect(last?.overview?.unreadable).toEqual([
    {
      title: 'Protokoll 2025-10-01',
      link: `https://docs.google.com/document/d/${broken}/edit`,
      reason: expect.stringContaining('svarade inte'),
    },
  ]);
  expect(bed.value('openOverview', {}).unreadable).toHaveLength(1);
  const kemi = bed.table('Protokoll').filter((row) => row.Grupp === 'Kemi');
  expect(kemi.map((row) => [row.Datum, row['Så lästes protokollet']])).toEqual([
    ['2025-10-01', expect.stringContaining('Google svarade inte')],
  ]);
  bed.forget();
  bed.refresh();
  expect(bed.documentReads).toBe(0);
  bed.faults.clear();
  bed.clock.pass(15 * 60_000);
  bed.refresh();
  expect(said(bed)).toEqual(expected.after);
});

test('meetings in tabs within tabs are read, however deep they lie', () => {
  const bed = new OverviewBed();
  const { folder } = bed.group('Kemi', { date: '2025-10-01' });
  const tab = (date: string, parent?: number) => ({
    title: date,
    blocks: [heading(1, 'Lärträff – Kemi'), paragraph(`Datum: ${date}`), paragraph('Grupp: Kemi')],
    ...(parent === undefined ? {} : { parent }),
  });
  const tabs = [tab('2025-09-01'), tab('2025-09-08', 0), tab('2025-09-15', 1)];
  bed.document('Alla träffar', documentOf({ tabs }), folder.id);
  bed.setUp();
  bed.refresh();
  expect(bed.table('Protokoll').map((row) => row.Datum)).toEqual([
    '2025-10-01',
    '2025-09-15',
    '2025-09-08',
    '2025-09-01',
  ]);
});

test.each(['null', '1', '{"tabs":{}}', '{"tabs":"x"}', '{"tabs":[null,1,{"childTabs":1}]}', '{"body":[]}'])(
  'a document that Google answers for with %s holds no minutes',
  (json) => {
    const bed = refreshed.bed();
    const [group] = bed.workspace.items().filter(({ name }) => name === 'Protokoll 2025-10-02');
    if (group) bed.workspace.write(group.id, bed.workspace.content(group.id));
    bed.faults.answer('HTTPResponse.getContentText', () => json);
    bed.refresh();
    const read = bed.table('Protokoll').filter((row) => row.Dokument === group?.id);
    expect(read.map((row) => row['Så lästes protokollet'])).toEqual(['Inget protokoll i dokumentet']);
  },
);

test('one document that breaks the whole question is found and told about', () => {
  const bed = changed();
  const broken = bed.workspace.items().find(({ name }) => name === 'Protokoll 2025-10-05')?.id ?? '';
  const asksForIt = (given: readonly unknown[]) => JSON.stringify(given).includes(broken);
  bed.faults.at(
    ({ name, arguments: given }) => name === 'UrlFetchApp.fetchAll' && asksForIt(given),
    new GoogleError('Bandwidth quota... response too large'.replace('quota', '')),
  );
  const last = bed.refresh().at(-1);
  expect(last?.overview?.unreadable.map(({ title }) => title)).toEqual(['Protokoll 2025-10-05']);
  expect(
    bed
      .table('Protokoll')
      .filter((row) => row.Grupp === 'Biologi')
      .map((row) => row.Datum),
  ).toEqual(['2025-11-05', '']);
});

test('it is found among as many as are asked for at once, also when it comes first', () => {
  const bed = new OverviewBed();
  const [first] = bed.group('Kemi', { date: '2025-10-01' }).documents;
  for (let number = 1; number < 60; number += 1) bed.group(`Teknik ${number}`, { date: '2025-10-02' });
  bed.setUp();
  const asksForIt = (given: readonly unknown[]) => JSON.stringify(given).includes(first?.id ?? '');
  bed.faults.at(
    ({ name, arguments: given }) => name === 'UrlFetchApp.fetchAll' && asksForIt(given),
    new GoogleError('Response too large'),
  );
  const last = bed.refresh().at(-1);
  expect(last?.overview?.unreadable.map(({ title }) => title)).toEqual(['Protokoll 2025-10-01']);
  expect(bed.table('Protokoll')).toHaveLength(60);
});

test('what Google says when too much is asked of Drive takes no document away', () => {
  const bed = changed();
  const elsewhere = bed.document('Delat protokoll', minutes('Fysik', { date: '2025-10-20' }));
  const { id: target } = elsewhere;
  const shortcut = {
    name: 'Delat protokoll',
    mimeType: 'application/vnd.google-apps.shortcut',
  } as const;
  const [folder] = bed.workspace.children(bed.root.id);
  bed.workspace.create({ ...shortcut, parent: folder?.id ?? '', owner: 'x@ekasa.example', target });
  bed.workspace.change(target, { shared: [{ email: 'karin.almgren@ekasa.example', right: 'viewer' }] });
  bed.refresh();
  const before = said(bed);
  expect(before.index.join()).toContain('Delat protokoll');
  bed.faults.at('Drive.Files.get', new ApiError(403, 'PERMISSION_DENIED', 'User Rate Limit Exceeded'));
  expect(bed.refusal('refreshStep', {})).toBe('quota');
  expect(said(bed)).toEqual(before);
});

test.each([
  [403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.', 'notAuthorised'],
  [
    403,
    'PERMISSION_DENIED',
    'Google Docs API has not been used in project 1 before or it is disabled.',
    'failed',
  ],
  [401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.', 'failed'],
])('%i about the script itself is laid on no document: %s %s', (code, status, message, refusal) => {
  const bed = changed();
  const before = said(bed);
  bed.faults.at('Docs.Documents.get', new ApiError(code, status, message));
  expect(bed.refusal('refreshStep', {})).toBe(refusal);
  expect(said(bed)).toEqual(before);
});

test('a mask that Google no longer takes leads to reading the documents whole', () => {
  const bed = changed();
  const masked = ({ name, arguments: [, url] }: CallAhead) =>
    name === 'Docs.Documents.get' && String(url).includes('fields=');
  bed.faults.at(masked, new ApiError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'));
  bed.refresh();
  const seen = said(bed);
  bed.faults.clear();
  const plain = changed();
  plain.refresh();
  expect(seen).toEqual(said(plain));
});

test('a tab of meetings that is taken away while documents are read says of no group that it has none', () => {
  const bed = changed();
  const sheetId = bed.tab('Protokoll').properties.sheetId;
  bed.faults.before('Docs.Documents.get', () => byHand(bed, [{ deleteSheet: { sheetId } }]), 1);
  bed.value('refreshStep', {});
  expectTrue(bed);
  bed.faults.clear();
  bed.refresh();
  expect(said(bed)).toEqual(expected.after);
});

test('a folder that is gone empties nothing', () => {
  const bed = changed();
  const before = said(bed);
  bed.workspace.change(bed.root.id, { trashed: true });
  expect(bed.refusal('refreshStep', {})).toBe('noAccess');
  bed.workspace.change(bed.root.id, { trashed: false, shared: [] });
  expect(bed.refusal('refreshStep', {})).toBe('noAccess');
  expect(said(bed)).toEqual(before);
});

test('a search that Drive could not finish empties nothing, and the next refresh completes it', () => {
  const bed = changed();
  const before = said(bed);
  bed.faults.answer<object>('Drive.Files.list', (answer) => ({
    ...answer,
    incompleteSearch: true,
    files: [],
  }));
  expect(bed.ask('refreshStep', {})).toMatchObject({ ok: false, error: { message: /\S/ } });
  expect(said(bed)).toEqual(before);
  bed.faults.clear();
  bed.clock.pass(15 * 60_000);
  bed.refresh();
  expect(said(bed)).toEqual(expected.after);
});
