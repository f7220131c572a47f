import { documentOf, paragraph } from '../../../../local/documents/write';
import { ownManifest, ScriptBed, scope } from './scriptBed';

let bed: ScriptBed;
let id: string;
beforeEach(() => {
  bed = new ScriptBed();
  id = bed.document('Träff', documentOf([paragraph('Hej')])).id;
});

/** Fetches documents with the script's own token; gives code and body of each. */
const fetched = (ids: string[], query = '', person = 'ylva', options = '{}') =>
  bed.value(
    `const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    const requests = given.map((id) => Object.assign({ url: 'https://docs.googleapis.com/v1/documents/' + id + '${query}', headers, muteHttpExceptions: true }, ${options}));
    return UrlFetchApp.fetchAll(requests).map((answer) => [answer.getResponseCode(), JSON.parse(answer.getContentText())]);`,
    { arguments: [ids], person },
  ) as [number, { error?: { status: string }; tabs?: unknown[]; body?: unknown; title?: string }][];

test('a document comes as the Docs API gives it, with or without tabs', () => {
  expect(fetched([id])[0]?.[1]).toMatchObject({ title: 'Träff', body: expect.anything() });
  const [code, json] =
    fetched(
      [id],
      '?includeTabsContent=true&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS&fields=title,tabs',
    )[0] ?? [];
  expect([code, Object.keys(json ?? {})]).toEqual([200, ['title', 'tabs']]);
});

test('each refusal has its status, and answers keep the order of the requests', () => {
  const sheet = bed.workspace.create({
    name: 'Ark',
    mimeType: 'application/vnd.google-apps.spreadsheet',
    parent: 'root',
    owner: bed.workspace.person('ylva')?.email ?? '',
  }).id;
  expect(fetched([id, 'nowhere', sheet, id]).map(([code, { error }]) => [code, error?.status])).toEqual([
    [200, undefined],
    [404, 'NOT_FOUND'],
    [400, 'FAILED_PRECONDITION'],
    [200, undefined],
  ]);
  expect(fetched([id], '', 'outsider')[0]?.[0]).toBe(403);
  expect(fetched([id], '?fields=nonsense(')[0]?.[0]).toBe(400);
  expect(fetched([id], '?includeTabs=true')[0]?.[0]).toBe(400);
  expect(fetched([id], '?suggestionsViewMode=OFTEN')[0]?.[0]).toBe(400);
});

test('without the token nothing is told, and the token opens only what the manifest asks for', () => {
  expect(fetched([id], '', 'ylva', '{ headers: {} }')[0]?.[0]).toBe(403);
  expect(fetched([id], '', 'ylva', '{ headers: { authorization: "Bearer stolen" } }')[0]?.[0]).toBe(401);
  const oauthScopes = ownManifest.oauthScopes.filter((one) => one !== scope('documents.readonly'));
  bed = new ScriptBed({ ...ownManifest, oauthScopes });
  const [code, json] = fetched([id])[0] ?? [];
  expect([code, json?.error?.status]).toEqual([403, 'PERMISSION_DENIED']);
});

test('a failure that is not muted throws', () => {
  const body = `UrlFetchApp.fetch('https://docs.googleapis.com/v1/documents/nowhere')`;
  expect(bed.caught(body)).toMatch(
    /^Exception: Request failed for https:\/\/docs\.googleapis\.com returned code 403/,
  );
});

test('no other address can be reached', () => {
  expect(bed.caught(`UrlFetchApp.fetch('https://example.com/')`)).toContain('not on the allowlist');
  expect(bed.caught(`UrlFetchApp.fetch('https://docs.googleapis.com.example.com/')`)).toContain(
    'not on the allowlist',
  );
  expect(bed.attempt(`UrlFetchApp.fetch('https://docs.googleapis.com/v1/other')`).problems).toHaveLength(1);
  expect(
    bed.caught(`UrlFetchApp.fetch('https://docs.googleapis.com/v1/documents/' + 'x'.repeat(2100))`),
  ).toContain('URL Length');
});

test('ten requests are taken to run at once', () => {
  const before = bed.clock.now();
  fetched(Array(25).fill(id));
  expect(bed.clock.now() - before).toBe(3 * 400 + 5);
});

test('an option that is not modelled is told about, and none is passed over', () => {
  for (const option of ["{ payload: 'x' }", '{ followRedirects: false }', '{ mutehttpexceptions: true }'])
    expect(() => fetched([id], '', 'ylva', option)).toThrow('is not modelled in the local workspace');
  expect(() =>
    bed.value(`UrlFetchApp.fetch('https://docs.googleapis.com/v1/documents/${id}', { timeout: 1 })`),
  ).toThrow('UrlFetchApp with timeout is not modelled in the local workspace');
});
