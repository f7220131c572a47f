import { ApiError } from '../../local/google/apiError';
import { GoogleError } from '../../local/google/modelled';
import { applyBatch } from '../../local/spreadsheets/apply';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import type { Answer } from '../../src/actions/calls';
import { type Meeting, minutes, OverviewBed } from './overviewBed';

/** Days from September on, one a document. */
const day = (number: number): string =>
  new Date(Date.UTC(2025, 8, 1 + (number % 75))).toISOString().slice(0, 10);

/** Groups with documents in each, written straight into the workspace. */
function large(groups: number, each: number): OverviewBed {
  const bed = new OverviewBed();
  for (let group = 0; group < groups; group += 1) {
    const meetings: Meeting[] = Array.from({ length: each }, (_, index) => ({
      date: day(group + index * 12),
    }));
    bed.group(`Grupp ${group + 1}`, ...meetings);
  }
  return bed;
}

describe('budgets', () => {
  const bed = large(44, 6);

  test('264 documents are read in steps that show how far they have come', () => {
    bed.setUp();
    bed.forget();
    const steps = bed.refresh();
    expect(steps.length).toBeGreaterThan(2);
    for (const [index, step] of steps.entries()) {
      expect(step.total).toBe(264);
      if (index > 0) expect(step.read).toBeGreaterThan(steps[index - 1]?.read ?? 0);
    }
    expect(steps.at(-1)).toMatchObject({ done: true, read: 264 });
    expect(bed.documentReads).toBe(264);
    expect(bed.table('Översikt').map((row) => row.Grupp)).toEqual(
      Array.from({ length: 44 }, (_, index) => `Grupp ${index + 1}`),
    );
    expect(bed.table('Protokoll')).toHaveLength(264);
  });

  test('nothing changed: at most 8 calls and 4 seconds', () => {
    bed.clock.pass(3_600_000);
    bed.forget();
    const before = bed.clock.now();
    expect(bed.refresh()[0]).toMatchObject({ done: true, rowsWritten: 0 });
    expect(bed.remoteCalls.map(({ name }) => name)).toEqual([
      'Sheets.Spreadsheets.get',
      'Drive.Files.list',
      // The settings alone, as they stand by then.
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(bed.clock.now() - before).toBeLessThan(4000);
  });

  test('5 documents changed: at most 12 calls', () => {
    bed.clock.pass(60_000);
    const documents = bed.workspace.items().filter(({ name }) => name.startsWith('Protokoll'));
    for (const document of documents.slice(0, 5))
      bed.workspace.write(document.id, minutes('Ny', { date: '2025-11-18' }));
    bed.forget();
    expect(bed.refresh()[0]).toMatchObject({ done: true, total: 5 });
    expect(bed.documentReads).toBe(5);
    expect(bed.remoteCalls.length).toBeLessThanOrEqual(12);
  });
});

describe('by itself', () => {
  test('every hour, as the one who switched it on, and off again', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-10-01' });
    bed.setUp();
    const on = bed.value('refreshHourly', { on: true });
    expect(on.hourly).toEqual({ on: true, mine: true, by: 'karin.almgren@ekasa.example' });
    bed.value('refreshHourly', { on: true });
    const handlers = bed.workspace.triggers.all().map(({ functionName }) => functionName);
    expect(handlers).toEqual(['refreshByTheHour', 'refreshAtOpening']);
    bed.clock.pass(3_600_000);
    const [run] = bed.fireTriggers();
    expect(run?.ok).toBe(true);
    expect(bed.table('Översikt').map((row) => row.Grupp)).toEqual(['Kemi']);
    expect(bed.value('openOverview', {}).refreshed).toEqual({
      at: '2025-11-20T10:00',
      by: 'karin.almgren@ekasa.example',
    });
    bed.workspace.change(bed.sheet.id, {
      shared: [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }],
    });
    expect(bed.value('openOverview', {}, 'ylva').hourly).toEqual({
      on: true,
      mine: false,
      by: 'karin.almgren@ekasa.example',
    });
    expect(bed.value('refreshHourly', { on: false }, 'ylva').hourly.on).toBe(true);
    expect(bed.value('refreshHourly', { on: false }).hourly).toEqual({ on: false, mine: false, by: null });
    expect(bed.workspace.triggers.all()).toEqual([]);
  });

  test('where only one of the two triggers can be made, none is left that nothing tells of', () => {
    const bed = new OverviewBed();
    bed.setUp();
    bed.faults.at('SpreadsheetTriggerBuilder.create', new GoogleError('This script has too many triggers.'));
    expect(bed.refusal('refreshHourly', { on: true })).toBe('failed');
    expect(bed.workspace.triggers.all()).toEqual([]);
    expect(bed.value('openOverview', {}).hourly.on).toBe(false);
  });

  test('goes on where a run has no spreadsheet, and Google says so with an exception', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-10-01' });
    bed.setUp();
    bed.value('refreshHourly', { on: true });
    bed.faults.at('SpreadsheetApp.getActiveSpreadsheet', new GoogleError('There is no active spreadsheet.'));
    const asked = {
      person: 'coordinator',
      file: bed.sheet.id,
      kind: 'trigger',
      function: 'refreshByTheHour',
    } as const;
    expect(bed.run({ ...asked, trigger: 'another' })).toMatchObject({ ok: true });
    expect(bed.table('Översikt')).toHaveLength(1);
  });

  test.each([null, 'x', 1, [], { triggerUid: '__proto__' }, { triggerUid: { toString: null } }])(
    'goes on whatever the event is: %j',
    (event) => {
      const bed = new OverviewBed();
      bed.group('Kemi', { date: '2025-10-01' });
      bed.setUp();
      bed.value('refreshHourly', { on: true });
      const asked = {
        person: 'coordinator',
        file: bed.sheet.id,
        kind: 'call',
        function: 'refreshByTheHour',
      } as const;
      expect(bed.run({ ...asked, arguments: [event] })).toMatchObject({ ok: true });
      expect(bed.table('Översikt')).toHaveLength(1);
    },
  );

  test('goes to someone else when they switch it on, and the first one’s ends itself', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-10-01' });
    bed.workspace.change(bed.sheet.id, {
      shared: [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }],
    });
    bed.setUp();
    bed.value('refreshHourly', { on: true });
    bed.value('refreshHourly', { on: true }, 'ylva');
    bed.clock.pass(3_600_000);
    bed.fireTriggers();
    const owners = new Set(bed.workspace.triggers.all().map(({ owner }) => owner));
    expect([...owners]).toEqual(['ylva.bergdahl@ekasa.example']);
    expect(bed.value('openOverview', {}).refreshed?.by).toBe('ylva.bergdahl@ekasa.example');
  });

  test('goes on when someone has taken away a tab, and makes it again', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-10-01' });
    bed.setUp();
    bed.value('refreshHourly', { on: true });
    const sheets = bed.stored.sheets.filter(({ properties }) => properties.title !== 'Protokoll');
    saveSpreadsheet(bed.workspace, bed.sheet.id, { ...bed.stored, sheets });
    bed.clock.pass(3_600_000);
    bed.fireTriggers();
    expect(bed.workspace.triggers.all()).toHaveLength(2);
    expect(bed.table('Protokoll').map((row) => row.Grupp)).toEqual(['Kemi']);
  });

  test('says in the sheet what went wrong, and takes it away when all is well', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-10-01' });
    bed.setUp();
    bed.value('refreshHourly', { on: true });
    const notice = () => bed.texts('Inställningar').find(([label]) => label === 'Att veta')?.[1] ?? '';
    bed.workspace.change(bed.root.id, { trashed: true });
    bed.clock.pass(3_600_000);
    bed.fireTriggers();
    expect(notice()).toContain('inte tillgång');
    expect(bed.value('openOverview', {}).notice).toBe(notice());
    bed.workspace.change(bed.root.id, { trashed: false });
    bed.clock.pass(3_600_000);
    bed.fireTriggers();
    expect(notice()).toBe('');
    expect(bed.value('openOverview', {}).notice).toBeNull();
  });

  test('keeps to the quota by itself and reads nearly as much as it allows', () => {
    const bed = large(30, 30);
    bed.setUp();
    bed.value('refreshHourly', { on: true });
    bed.clock.pass(3_600_000);
    bed.forget();
    const before = bed.clock.now();
    bed.fireTriggers();
    const minutesTaken = (bed.clock.now() - before) / 60_000;
    expect(bed.documentReads).toBe(900);
    expect(bed.record.filter(({ failed }) => failed !== null)).toEqual([]);
    expect(900 / minutesTaken).toBeGreaterThan(0.95 * 300);
    expect(bed.table('Protokoll')).toHaveLength(900);
  });
});

describe('when someone who may edit opens the sheet', () => {
  const withOneGroup = () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', { date: '2025-10-01' });
    bed.workspace.change(bed.sheet.id, {
      shared: [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }],
    });
    bed.setUp();
    bed.refresh();
    bed.value('refreshHourly', { on: true });
    const add = (date: string) => bed.document(`Protokoll ${date}`, minutes('Kemi', { date }), folder.id);
    const rows = () => bed.table('Protokoll').length;
    return { bed, add, rows };
  };

  test('it is refreshed as the one who switched it on, at most every ten minutes', () => {
    const { bed, add, rows } = withOneGroup();
    add('2025-11-05');
    bed.clock.pass(9 * 60_000);
    bed.fireAtOpening(bed.sheet.id);
    expect(rows()).toBe(1);
    bed.clock.pass(60_000);
    bed.fireAtOpening(bed.sheet.id);
    expect(rows()).toBe(2);
    expect(bed.value('openOverview', {}).refreshed).toEqual({
      at: '2025-11-20T09:10',
      by: 'karin.almgren@ekasa.example',
    });
    add('2025-11-12');
    bed.fireAtOpening(bed.sheet.id);
    expect(rows()).toBe(2);
  });

  test('a fresh sheet costs one look at it', () => {
    const { bed } = withOneGroup();
    bed.fireAtOpening(bed.sheet.id);
    bed.forget();
    bed.fireAtOpening(bed.sheet.id);
    expect(bed.remoteCalls.map(({ name }) => name)).toEqual([
      'Properties.getProperty',
      'Properties.getProperty',
      'Sheets.Spreadsheets.get',
    ]);
  });

  test('of several who have switched it on only the one that the sheet names, and the others end themselves', () => {
    const { bed, add, rows } = withOneGroup();
    bed.value('refreshHourly', { on: true }, 'ylva');
    add('2025-11-05');
    bed.clock.pass(10 * 60_000);
    bed.fireAtOpening(bed.sheet.id);
    expect(rows()).toBe(2);
    expect(bed.value('openOverview', {}).refreshed?.by).toBe('ylva.bergdahl@ekasa.example');
    const owners = bed.workspace.triggers.all().map(({ owner }) => owner);
    expect(new Set(owners)).toEqual(new Set(['ylva.bergdahl@ekasa.example']));
  });

  test('a copy of the sheet says that it is off, as the triggers stay with the first one', () => {
    const { bed } = withOneGroup();
    expect(bed.value('openOverview', {}).hourly.on).toBe(true);
    const copy = bed.workspace.create({
      name: 'Kopia',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      parent: bed.workspace.root.id,
      owner: 'karin.almgren@ekasa.example',
      content: bed.stored,
    });
    const hourly = (name: string, payload: object) => {
      const answer = bed.call('coordinator', copy.id, name, payload) as Answer<'openOverview'>;
      return answer.ok ? answer.value.hourly : answer.error;
    };
    expect(hourly('openOverview', {})).toEqual({ on: false, mine: false, by: null });
    expect(hourly('refreshHourly', { on: true })).toMatchObject({ on: true, mine: true });
    expect(hourly('openOverview', {})).toMatchObject({ on: true, mine: true });
    expect(bed.workspace.triggers.all()).toHaveLength(4);
  });

  test('what is switched off is gone, and the triggers of other sheets stand', () => {
    const { bed } = withOneGroup();
    const other = bed.workspace.create({
      name: 'En till',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      parent: bed.workspace.root.id,
      owner: 'karin.almgren@ekasa.example',
      content: newSpreadsheet({ locale: 'sv' }),
    });
    bed.call('coordinator', other.id, 'chooseFolder', { folder: bed.root.id });
    bed.call('coordinator', other.id, 'refreshHourly', { on: true });
    bed.value('refreshHourly', { on: false });
    expect(bed.workspace.triggers.all().map(({ file }) => file?.id)).toEqual([other.id, other.id]);
  });

  test('one that was switched on before there was a refresh at opening gets it at the next switch', () => {
    const { bed } = withOneGroup();
    const [atOpening] = bed.workspace.triggers.atOpening(bed.sheet.id);
    bed.workspace.triggers.remove(atOpening?.id ?? '');
    bed.value('refreshHourly', { on: true });
    expect(bed.workspace.triggers.all()).toHaveLength(2);
  });
});

describe('together', () => {
  test('a panel that comes while someone else refreshes waits, and sees how far they have come', () => {
    const bed = large(10, 10);
    bed.workspace.change(bed.sheet.id, {
      shared: [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }],
    });
    bed.setUp();
    const lease = {
      until: bed.clock.now() + 30_000,
      at: bed.clock.now(),
      read: 40,
      total: 100,
      reads: [],
    };
    bed.workspace.properties('script').set(`lease:${bed.sheet.id}`, JSON.stringify(lease));
    const step = bed.value('refreshStep', {});
    expect(step).toMatchObject({ done: false, read: 40, total: 100, rowsWritten: 0 });
    expect(step.wait).toBeGreaterThan(0);
    expect(bed.table('Protokoll')).toEqual([]);
    bed.clock.pass(31_000);
    bed.refresh();
    expect(bed.table('Protokoll')).toHaveLength(100);
  });

  test('a panel that is opened later knows what a refresh has left, and where each group begins new minutes', () => {
    const bed = large(10, 20);
    bed.setUp();
    const first = bed.value('refreshStep', {});
    expect(first.read).toBeLessThan(200);
    expect(bed.value('openOverview', {}).leftOff).toEqual({ read: first.read, total: 200 });
    bed.clock.pass(60_000);
    const last = bed.refresh().at(-1);
    const opened = bed.value('openOverview', {});
    expect(opened).toEqual({ ...last?.overview, leftOff: null });
    expect(opened.newMinutes.map(({ group }) => group)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Grupp ${index + 1}`),
    );
    const folder = bed.workspace.items().find(({ name }) => name === 'Grupp 1');
    expect(opened.newMinutes[0]?.link).toBe(`https://docs.google.com/document/create?folder=${folder?.id}`);
  });

  test('minutes directly in the folder are those of a group, also right after they were read', () => {
    const bed = large(2, 2);
    bed.document('Protokoll', minutes('Alla', { date: '2025-10-20' }), bed.root.id);
    bed.setUp();
    const { overview } = bed.refresh().at(-1) ?? {};
    expect(overview).toMatchObject({ groups: 3, meetings: 5 });
    expect(bed.value('openOverview', {})).toEqual(overview);
  });

  test.each([
    ['goes on counting', 10_000, 44],
    ['counts anew when nobody has gone on with it for minutes', 200_000, 4],
  ])('a refresh %s', (_, ago, read) => {
    const bed = large(2, 2);
    bed.setUp();
    const lease = { until: 0, at: bed.clock.now() - ago, read: 40, total: 100, reads: [] };
    bed.workspace.properties('script').set(`lease:${bed.sheet.id}`, JSON.stringify(lease));
    expect(bed.refresh().at(-1)).toMatchObject({ done: true, read, total: read });
  });

  test('a refresh that was cut off when all was written leaves nothing to go on with', () => {
    const bed = large(2, 2);
    bed.setUp();
    bed.refresh();
    const at = bed.clock.now() - 60_000;
    const lease = { until: 0, at, read: 1, total: 4, reads: [] };
    bed.workspace.properties('script').set(`lease:${bed.sheet.id}`, JSON.stringify(lease));
    expect(bed.value('openOverview', {}).leftOff).toBeNull();
    bed.workspace.properties('script').set(`lease:${bed.sheet.id}`, 'nonsense');
    expect(bed.value('openOverview', {}).leftOff).toBeNull();
  });

  test('two panels in turn come to the same sheet as one', () => {
    const bed = large(10, 12);
    bed.workspace.change(bed.sheet.id, {
      shared: [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }],
    });
    bed.workspace.change(bed.root.id, {
      shared: [{ email: 'karin.almgren@ekasa.example', right: 'viewer' }],
    });
    bed.setUp();
    for (let turn = 0; turn < 20; turn += 1) {
      const step = bed.value('refreshStep', {}, turn % 2 ? 'ylva' : 'coordinator');
      if (step.done) break;
      bed.clock.pass(step.wait * 1000);
    }
    expect(bed.table('Protokoll')).toHaveLength(120);
    expect(bed.documentReads).toBe(120);
  });

  test('a refresh stops when someone moves the overview to another folder, and the next goes there', () => {
    const bed = large(1, 2);
    bed.setUp();
    const other = bed.folder('Andra lärgrupper', bed.workspace.root.id, [
      { email: 'karin.almgren@ekasa.example', right: 'viewer' },
    ]);
    const group = bed.folder('Slöjd', other.id);
    bed.document('Slöjdträff', minutes('Slöjd', { date: '2025-11-03' }), group.id);
    let moved = false;
    bed.faults.at(({ name }) => {
      if (name === 'Docs.Documents.get' && !moved) {
        moved = true;
        bed.value('chooseFolder', { folder: other.id });
      }
      return false;
    }, new Error());
    expect(bed.value('refreshStep', {})).toMatchObject({ done: false, rowsWritten: 0 });
    expect(bed.table('Protokoll')).toEqual([]);
    bed.refresh();
    expect(bed.table('Protokoll').map((row) => row.Grupp)).toEqual(['Slöjd']);
  });

  test('a row that comes among the settings while Drive is asked moves nothing into what people have typed', () => {
    const bed = large(1, 2);
    bed.setUp();
    bed.refresh();
    bed.clock.pass(60_000);
    const { sheetId } = bed.tab('Inställningar').properties;
    const range = { sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 };
    const owner = { email: 'karin.almgren@ekasa.example', owner: true };
    let come = false;
    bed.faults.at(({ name }) => {
      if (name === 'Drive.Files.list' && !come) {
        come = true;
        const requests = [{ insertDimension: { range } }];
        saveSpreadsheet(bed.workspace, bed.sheet.id, applyBatch(bed.stored, { requests }, owner).spreadsheet);
      }
      return false;
    }, new Error());
    expect(bed.value('refreshStep', {})).toMatchObject({ done: true });
    const settings = new Map(bed.texts('Inställningar').map(([label, value]) => [label, value]));
    expect(settings.get('Senast uppdaterad')).toBe('2025-11-20 09:01');
    expect(settings.get('Grupper som har meddelat paus')).toBe('');
  });

  test('when the quota is used up elsewhere, the panel is told to wait and goes on', () => {
    const bed = large(10, 20);
    bed.setUp();
    const refused = new ApiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded');
    bed.faults.at('Docs.Documents.get', refused, 55);
    const first = bed.value('refreshStep', {});
    expect(first).toMatchObject({ done: false, total: 200 });
    expect(first.wait).toBeGreaterThan(0);
    const steps = bed.refresh();
    expect(steps.at(-1)).toMatchObject({ done: true, read: 200, total: 200 });
    expect(bed.table('Protokoll')).toHaveLength(200);
    expect(steps.at(-1)?.overview?.unreadable).toEqual([]);
  });
});
