import type { Run } from '../../../../local/google/modelled';
import { ownManifest, ScriptBed, scope } from './scriptBed';

const without = (...names: string[]) => ({
  ...ownManifest,
  oauthScopes: ownManifest.oauthScopes.filter((one) => !names.map(scope).includes(one)),
});

describe('scopes', () => {
  test.each([
    ['Session.getActiveUser()', 'userinfo.email'],
    ['ScriptApp.newTrigger("f")', 'script.scriptapp'],
    ['ScriptApp.getProjectTriggers()', 'script.scriptapp'],
    ['UrlFetchApp.fetch("https://docs.googleapis.com/v1/documents/a")', 'script.external_request'],
  ])('%s needs %s', (body, name) => {
    expect(new ScriptBed(without(name)).caught(body)).toMatch(
      new RegExp(
        `^Exception: Specified permissions are not sufficient to call .*${name.replace('.', '\\.')}`,
      ),
    );
    expect(new ScriptBed().caught(body) ?? '').not.toMatch(/permissions/);
  });

  test.each([
    ['Drive.Files.list()', 'drive.metadata.readonly', 'drive.files.list'],
    ['Docs.Documents.get("a")', 'documents.readonly', 'docs.documents.get'],
    ['Sheets.Spreadsheets.get("a")', 'spreadsheets', 'sheets.spreadsheets.get'],
  ])('%s answers 403 without %s: the scopes of the open file never open an API', (body, name, method) => {
    expect(new ScriptBed(without(name)).caught(body)).toBe(
      `GoogleJsonResponseException: API call to ${method} failed with error: Request had insufficient authentication scopes.`,
    );
  });

  test('an advanced service that is not switched on is not there', () => {
    const bed = new ScriptBed({ ...ownManifest, dependencies: {} });
    expect(bed.caught('Drive.Files.list()')).toBe('ReferenceError: Drive is not defined');
  });

  test('the language and the time zone need nothing', () => {
    const bed = new ScriptBed({ timeZone: 'Europe/Stockholm' });
    expect(bed.value('return [Session.getActiveUserLocale(), Session.getScriptTimeZone()]')).toEqual([
      'sv',
      'Europe/Stockholm',
    ]);
  });
});

describe('authorisation', () => {
  const allowed = (authorisation: Run['authorisation'], body: string) => {
    const refused = new ScriptBed().caught(body, { authorisation, kind: 'open' });
    return refused === null || !refused.includes('You do not have permission to call');
  };

  test.each<[string, boolean, boolean, boolean]>([
    ['Session.getActiveUserLocale()', true, true, true],
    ['Utilities.getUuid()', true, true, true],
    ['console.log(1)', true, true, true],
    ['PropertiesService.getUserProperties()', false, true, true],
    ['CacheService.getUserCache()', false, true, true],
    ['LockService.getUserLock()', false, true, true],
    ['Session.getActiveUser()', false, false, true],
    ['Drive.Files.list()', false, false, true],
    ['UrlFetchApp.fetch("https://docs.googleapis.com/v1/documents/a")', false, false, true],
    ['ScriptApp.getOAuthToken()', false, false, true],
    ['ScriptApp.newTrigger("f")', false, false, true],
  ])('%s: NONE %s, LIMITED %s, FULL %s', (body, none, limited, full) => {
    expect([allowed('NONE', body), allowed('LIMITED', body), allowed('FULL', body)]).toEqual([
      none,
      limited,
      full,
    ]);
  });

  test('onOpen runs without any until the add-on has been used in the file, then with the limited one', () => {
    const bed = new ScriptBed();
    const file = bed.document('Träff', null).id;
    const mode = () =>
      bed.attempt('console.log(String(given.authMode))', { file, kind: 'open' }).log[0]?.text;
    expect(mode()).toBe('NONE');
    bed.attempt('', { file, kind: 'menu' });
    expect(mode()).toBe('LIMITED');
    expect(bed.attempt('console.log(String(given.authMode))', { file, kind: 'trigger' }).log[0]?.text).toBe(
      'FULL',
    );
  });

  test('who has not agreed to all that is asked for can be told apart', () => {
    const bed = new ScriptBed();
    const body =
      'const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()]';
    bed.requireAuthorisation('tomas');
    expect(bed.value(body)).toEqual(['NOT_REQUIRED', null]);
    expect(bed.value(body, { person: 'tomas' })).toEqual(['REQUIRED', expect.stringContaining('https://')]);
  });

  test('the top level of the script runs under the same', () => {
    const bed = new ScriptBed();
    const result = bed.attempt('} const early = PropertiesService.getUserProperties(); function other() {', {
      kind: 'open',
    });
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringContaining('You do not have permission'),
    });
  });
});
