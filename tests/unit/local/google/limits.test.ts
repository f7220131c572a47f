import { ApiError } from '../../../../local/google/apiError';
import { ExecutionStopped } from '../../../../local/google/executionStopped';
import { GoogleError } from '../../../../local/google/modelled';
import { carried } from '../../../../local/google/transport';
import { newSpreadsheet } from '../../../../local/spreadsheets/newSpreadsheet';
import { ScriptBed } from './scriptBed';

let bed: ScriptBed;
beforeEach(() => {
  bed = new ScriptBed();
});

describe('the time that a run may take', () => {
  test.each([
    ['open', 30_000],
    ['call', 360_000],
    ['trigger', 360_000],
  ] as const)('%s: %d ms', (kind, longest) => {
    const result = bed.attempt(`for (let i = 0; i < 1000; i++) Utilities.sleep(1000)`, { kind });
    expect(result).toMatchObject({
      ok: false,
      message: 'Exceeded maximum execution time',
      milliseconds: longest,
    });
  });

  test('no script can catch its end', () => {
    const body =
      'for (;;) { try { Utilities.sleep(300000) } catch (e) { try { Session.getActiveUser() } catch (f) { return "caught" } } }';
    expect(bed.attempt(body)).toMatchObject({ ok: false, message: 'Exceeded maximum execution time' });
    expect(
      bed.attempt(
        'try { Utilities.sleep(200000); Utilities.sleep(200000) } finally { PropertiesService.getUserProperties().setProperty("a", "b") }',
      ).ok,
    ).toBe(false);
    expect(bed.value('return PropertiesService.getUserProperties().getProperty("a")')).toBeNull();
  });
});

describe('quotas a minute and user', () => {
  const all = (requests: number) => `
    const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    const request = { url: 'https://docs.googleapis.com/v1/documents/nowhere', headers, muteHttpExceptions: true };
    const codes = UrlFetchApp.fetchAll(Array(${requests}).fill(request)).map((answer) => answer.getResponseCode());
    return codes.filter((code) => code === 429).length;`;

  test('the 301st reading of a document within a minute answers 429, and a minute later none does', () => {
    expect(bed.value(all(301))).toBe(1);
    expect(bed.value(all(1))).toBe(1);
    bed.clock.pass(60_000);
    expect(bed.value(all(300))).toBe(0);
  });

  test('the 61st reading of a spreadsheet within a minute answers 429', () => {
    const read = `try { Sheets.Spreadsheets.get('nowhere') } catch (e) { codes.push(e.details.code) }`;
    const codes = bed.value(
      `const codes = []; for (let i = 0; i < 61; i++) { ${read} } return codes`,
    ) as number[];
    expect(codes.filter((code) => code === 429)).toHaveLength(1);
  });

  test('one person’s reading is not another’s', () => {
    expect(bed.value(all(300))).toBe(0);
    expect(bed.value(all(300), { person: 'tomas' })).toBe(0);
  });
});

describe('properties', () => {
  const set = (length: number) =>
    `PropertiesService.getUserProperties().setProperty('a', 'x'.repeat(${length}))`;

  test('hold 9 kB a value', () => {
    expect(bed.caught(set(9 * 1024))).toBeNull();
    expect(bed.caught(set(9 * 1024 + 1))).toBe('Exception: Argument too large: value');
    expect(bed.caught(`PropertiesService.getUserProperties().setProperty('a', 'å'.repeat(5000))`)).toContain(
      'too large',
    );
  });

  test('hold 500 kB in all', () => {
    const body = `const store = PropertiesService.getUserProperties(); for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000))`;
    expect(bed.caught(body)).toContain('exceeded the property storage quota');
  });

  test('are each person’s own, and the document’s only in the document', () => {
    bed.value('PropertiesService.getUserProperties().setProperty("a", "ylvas")');
    expect(
      bed.value('return PropertiesService.getUserProperties().getProperty("a")', { person: 'tomas' }),
    ).toBeNull();
    expect(bed.value('return PropertiesService.getDocumentProperties()')).toBeNull();
    const file = bed.document('Träff', null).id;
    bed.value('PropertiesService.getDocumentProperties().setProperties({ a: "b", c: "d" })', { file });
    expect(
      bed.value('return PropertiesService.getDocumentProperties().getProperties()', {
        file,
        person: 'tomas',
      }),
    ).toEqual({ a: 'b', c: 'd' });
    const inTrigger = bed.attempt(
      'console.log(PropertiesService.getDocumentProperties(), LockService.getDocumentLock())',
      { file, kind: 'trigger' },
    );
    expect(inTrigger.log[0]?.text).toBe('null null');
  });
});

test('the cache forgets in time, takes 100 kB a value, and a thousand of them', () => {
  bed.value('CacheService.getScriptCache().put("a", "b", 60)');
  expect(bed.value('return CacheService.getScriptCache().get("a")')).toBe('b');
  bed.clock.pass(60_000);
  expect(bed.value('return CacheService.getScriptCache().get("a")')).toBeNull();
  expect(bed.caught('CacheService.getScriptCache().put("a", "x".repeat(102401))')).toBe(
    'Exception: Argument too large: value',
  );
  const counts = `const cache = CacheService.getUserCache();
    cache.put('first', 'x', 21600);
    for (let n = 0; n < 1000; n += 1) cache.put('k' + n, 'x', 600 + n);
    return [cache.get('first'), cache.get('k100'), cache.get('k101')]`;
  expect(bed.value(counts)).toEqual(['x', null, 'x']);
});

describe('locks', () => {
  test('are taken and given back', () => {
    const file = bed.document('Träff', null).id;
    const body =
      'const lock = LockService.getDocumentLock(); lock.waitLock(1000); const held = lock.hasLock(); lock.releaseLock(); return [held, lock.hasLock()]';
    expect(bed.value(body, { file })).toEqual([true, false]);
  });

  test('time out while someone else holds them', () => {
    const release = bed.holdLock('script');
    expect(bed.caught('LockService.getScriptLock().waitLock(5000)')).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(bed.clock.now() - Date.parse('2025-11-20T08:00:00Z')).toBeGreaterThanOrEqual(5000);
    expect(bed.value('return LockService.getScriptLock().tryLock(10)')).toBe(false);
    release();
    expect(bed.value('return LockService.getScriptLock().tryLock(10)')).toBe(true);
  });
});

describe('triggers', () => {
  const make = 'ScriptApp.newTrigger("hourly").timeBased().everyHours(1).create()';

  test('one of a kind for a person in a document, twenty in all', () => {
    const files = Array.from({ length: 21 }, (_, index) => bed.document(`Träff ${index}`, null).id);
    expect(bed.caught(make, { file: files[0] ?? null })).toBeNull();
    expect(bed.caught(make, { file: files[0] ?? null })).toContain(
      'too many time-based triggers in this document',
    );
    expect(bed.caught(make, { file: files[0] ?? null, person: 'tomas' })).toBeNull();
    for (const file of files.slice(1, 20)) expect(bed.caught(make, { file })).toBeNull();
    expect(bed.caught(make, { file: files[20] ?? null })).toContain('too many triggers');
  });

  test('one for the opening of the spreadsheet that the script is open in, and of no other', () => {
    const sheet = (name: string) =>
      bed.workspace.create({
        name,
        mimeType: 'application/vnd.google-apps.spreadsheet',
        parent: 'root',
        owner: bed.workspace.person('ylva')?.email ?? '',
        content: newSpreadsheet({ locale: 'sv' }),
      }).id;
    const [file, other] = [sheet('Översikt'), sheet('Annat')];
    const opening =
      'ScriptApp.newTrigger("f").forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen()';
    bed.value(make, { file });
    expect(bed.value(`return ${opening}.create().getTriggerSourceId()`, { file })).toBe(file);
    expect(bed.caught(`${opening}.create()`, { file })).toContain('too many open triggers');
    expect(bed.caught(`${opening}.create()`, { file, person: 'tomas' })).toBeNull();
    expect(bed.caught(`ScriptApp.newTrigger("f").forSpreadsheet("${other}")`, { file })).toContain('used in');
    expect(bed.caught('ScriptApp.newTrigger("f").forSpreadsheet(7)', { file })).toContain("don't match");
    const unsaid = 'ScriptApp.newTrigger("f").forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).create()';
    expect(bed.caught(unsaid, { file: other })).toContain('not specified');
  });

  test('not more often than hourly', () => {
    expect(bed.attempt('ScriptApp.newTrigger("f").timeBased().everyMinutes(5)').problems).toEqual([
      'ClockTriggerBuilder.everyMinutes is not modelled in the local workspace',
    ]);
    expect(bed.caught('ScriptApp.newTrigger("f").timeBased().everyHours(0.5)')).toContain("don't match");
    expect(bed.caught('ScriptApp.newTrigger("f").timeBased().create()')).toContain('not specified');
  });

  test('are seen and deleted by whoever made them', () => {
    const file = bed.document('Träff', null).id;
    bed.value(make, { file });
    const names =
      'return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(), String(trigger.getEventType())])';
    expect(bed.value(names, { file })).toEqual([['hourly', 'CLOCK']]);
    expect(bed.value(names, { file, person: 'tomas' })).toEqual([]);
    bed.value('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))', {
      file,
    });
    expect(bed.workspace.triggers.all()).toEqual([]);
  });
});

describe('google.script.run', () => {
  test('carries plain values', () => {
    expect(bed.value('return { a: [1, "b", true, null, undefined], b: undefined, c: NaN }')).toEqual({
      a: [1, 'b', true, null, null],
      c: null,
    });
    expect(bed.value('return given', { arguments: [{ list: [undefined, 1] }] })).toEqual({ list: [null, 1] });
  });

  test.each([
    'new Date()',
    '() => 1',
    '[new Date(0)]',
    '{ a: { b: () => 1 } }',
    'new Map()',
    'new (class A {})()',
    'Session',
    'Symbol("a")',
    '10n',
  ])('does not carry %s', (value) => {
    expect(bed.attempt(`return (${value})`)).toMatchObject({ ok: false });
  });

  test('does not carry what holds itself', () => {
    expect(bed.attempt('const a = []; a.push(a); return a')).toMatchObject({ ok: false, name: 'TypeError' });
    expect(() => carried({ at: new Date() })).toThrow('Failed due to illegal value in property: at');
  });

  test('does not reach functions that end in _ or are not there', () => {
    bed.attempt('');
    const asking = (name: string) => bed.run({ person: 'ylva', file: null, kind: 'call', function: name });
    expect(asking('main_')).toMatchObject({ ok: false, message: 'Script function not found: main_' });
    for (const name of ['toString', 'Date', 'eval', 'hasOwnProperty', 'missing'])
      expect(asking(name).ok).toBe(false);
  });
});

describe('faults', () => {
  test('strike at the nth call, at calls of a name, and as often as asked', () => {
    bed.faults.at(2, new GoogleError('second'));
    expect(bed.caught('Session.getActiveUser(); Session.getActiveUser()')).toBe('Exception: second');
    bed.faults.clear();
    bed.faults.at('Drive.Files.list', new ApiError(503, 'UNAVAILABLE', 'Try later'), 1);
    expect(bed.caught('Drive.Files.list()')).toBe(
      'GoogleJsonResponseException: API call to drive.files.list failed with error: Try later',
    );
    expect(bed.caught('Drive.Files.list()')).toBeNull();
  });

  test('reach a fetch as the status of the one request', () => {
    bed.faults.at(
      ({ name, nth }) => name === 'Docs.Documents.get' && nth === 4,
      new ApiError(500, 'INTERNAL', 'Oj'),
    );
    const body = `
      const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
      const request = { url: 'https://docs.googleapis.com/v1/documents/nowhere', headers, muteHttpExceptions: true };
      return UrlFetchApp.fetchAll([request, request, request]).map((answer) => answer.getResponseCode())`;
    expect(bed.value(body)).toEqual([404, 500, 404]);
  });

  test('can end the run', () => {
    bed.faults.at('PropertiesService.getUserProperties', new ExecutionStopped());
    const result = bed.attempt(
      'try { PropertiesService.getUserProperties() } catch (e) {} return Session.getActiveUserLocale()',
    );
    expect(result).toMatchObject({ ok: false, message: 'Exceeded maximum execution time' });
  });
});
