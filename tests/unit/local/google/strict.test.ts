import { ScriptBed } from './scriptBed';

let bed: ScriptBed;
beforeEach(() => {
  bed = new ScriptBed();
});

describe('what is not modelled', () => {
  test.each([
    ['Session.getFoo()', 'Session.getFoo is not modelled in the local workspace'],
    ['Drive.Files.export("id", "text/plain")', 'Drive.Files.export is not modelled in the local workspace'],
    ['Drive.Drives.list()', 'Drive.Drives is not modelled in the local workspace'],
    ['Session.name = 1', 'Session.name = is not modelled in the local workspace'],
    ['MailApp.sendEmail("a")', 'MailApp is not modelled in the local workspace'],
    ['typeof GmailApp', 'GmailApp is not modelled in the local workspace'],
    ['Session.constructor', 'Session.constructor is not modelled in the local workspace'],
    [
      'ScriptApp.getOAuthToken.call(ScriptApp); Utilities.formatDate(new Date(), "UTC", "E")',
      'Utilities.formatDate with E is not modelled in the local workspace',
    ],
  ])('%s throws and is told of, even when the script catches it', (body, sentence) => {
    expect(bed.caught(body)).toBe(`Error: ${sentence}`);
    expect(bed.attempt(`try { ${body} } catch (e) {}`).problems).toEqual([sentence]);
  });

  test('Node and the browser are not there', () => {
    const names = [
      'URL',
      'TextEncoder',
      'fetch',
      'setTimeout',
      'process',
      'require',
      'Buffer',
      'crypto',
      'structuredClone',
      'atob',
      'window',
      'WebAssembly',
    ];
    expect(bed.value(`return ${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual([]);
  });

  test('the model’s own parts cannot be reached', () => {
    for (const part of ['#run', 'service', 'prototype', '__proto__.constructor']) {
      expect(bed.attempt(`return typeof Session['${part}']`).problems).toHaveLength(1);
    }
  });
});

describe('values between the script and the model', () => {
  test('are of the script’s own world', () => {
    const body = `
      const all = PropertiesService.getUserProperties().getProperties();
      const keys = PropertiesService.getUserProperties().getKeys();
      return [all instanceof Object, keys instanceof Array, Object.getPrototypeOf(all) === Object.prototype];`;
    expect(bed.value(body)).toEqual([true, true, true]);
  });

  test('errors are Errors there, named as Google names them', () => {
    const named = (body: string) =>
      bed.value(`try { ${body} } catch (e) { return [e instanceof Error, e.name, e.message] }`);
    expect(named('PropertiesService.getUserProperties().setProperty("a", 1)')).toEqual([
      true,
      'Exception',
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ]);
    expect(named('Drive.Files.get("nowhere")')).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to drive.files.get failed with error: File not found: nowhere.',
    ]);
    expect(bed.value('try { Drive.Files.get("nowhere") } catch (e) { return e.details.code }')).toBe(404);
  });

  test.each([
    ['Session.getActiveUser(1)', '(number)', 'Session.getActiveUser'],
    [
      'PropertiesService.getUserProperties().getProperty("a", null)',
      '(String,null)',
      'Properties.getProperty',
    ],
    ['CacheService.getUserCache().put("a", "b", 1, 2)', '(String,String,number,number)', 'Cache.put'],
    ['Drive.Files.list({}, {})', '((class),(class))', 'Drive.Files.list'],
  ])('%s has an argument too many', (call, types, method) => {
    expect(bed.caught(call)).toBe(
      `Exception: The parameters ${types} don't match the method signature for ${method}.`,
    );
  });

  test('arguments that may be left out may be there', () => {
    const body = `
      PropertiesService.getUserProperties().setProperties({ a: 'b' }, true);
      CacheService.getUserCache().put('a', 'b', 60);
      Drive.Files.get('root', { fields: 'id' });
      return Drive.Files.list({ pageSize: 1 }).files;`;
    expect(bed.value(body)).toEqual([]);
  });

  test('a function or a circle cannot be given', () => {
    expect(bed.caught('Drive.Files.list(() => 1)')).toContain(
      'A function cannot be given to Drive.Files.list',
    );
    expect(bed.caught('const a = {}; a.a = a; Drive.Files.list(a)')).toContain('circular');
  });

  test('an enumeration is the same object each time and reads as its name', () => {
    const body =
      'return [ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL, String(ScriptApp.AuthMode.FULL)]';
    expect(bed.value(body)).toEqual([true, 'FULL']);
  });

  test('whatever is thrown ends the run, error or not', () => {
    for (const thrown of ['null', 'undefined', "'Oj'", "{ message: 'Oj' }"])
      expect(new ScriptBed().attempt(`throw ${thrown}`)).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^(null|undefined|Oj)$/),
      });
  });

  test('what is logged may be anything', () => {
    const { log } = bed.attempt(
      'console.log("a", { b: [1] }, () => 1); console.error(new Error("oj")); Logger.log("%s!", "c")',
    );
    expect(log.map(({ level }) => level)).toEqual(['log', 'error', 'log']);
    expect(log[0]?.text).toContain('a { b: [ 1 ] }');
    expect(log[1]?.text).toContain('oj');
    expect(log[2]?.text).toBe('c!');
  });
});

describe('time', () => {
  test('is the virtual clock’s, and only moves with what calls cost', () => {
    const body = `
      const before = Date.now();
      for (let i = 0; i < 1e5; i++) ;
      const idle = Date.now() - before;
      PropertiesService.getUserProperties().getProperty('a');
      Utilities.sleep(1000);
      return [new Date(before).toISOString(), idle, new Date() - before, typeof Date(), new Date(0).getTime()];`;
    expect(bed.value(body)).toEqual(['2025-11-20T08:00:00.000Z', 0, 1030, 'string', 0]);
    expect(bed.clock.now()).toBe(Date.parse('2025-11-20T08:00:01.030Z'));
  });

  test('dates are dates', () => {
    const body = `
      const date = new Date(2025, 10, 20);
      class Later extends Date { later() { return this.getTime() + 1 } }
      return [date instanceof Date, date.constructor === Date, Date.UTC(1970, 0, 1), Date.parse('1970-01-01'),
        new Later(1).later(), Object.prototype.toString.call(date), Date.name];`;
    expect(bed.value(body)).toEqual([true, true, 0, 0, 2, '[object Date]', 'Date']);
  });

  test('dates are formatted in the zone that is asked for', () => {
    const format = (zone: string, pattern: string) =>
      bed.value(`return Utilities.formatDate(new Date(1763625600000), '${zone}', "${pattern}")`);
    expect(format('Europe/Stockholm', "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2025-11-20T09:00:00+01:00');
    expect(format('America/New_York', 'yyyy-MM-dd HH:mm Z')).toBe('2025-11-20 03:00 -0500');
    expect(format('UTC', 'd/M yy u')).toBe('20/11 25 4');
  });
});
