import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDocument } from '../../../../local/documents/write';
import { application, checkPort, PortTaken, serve } from '../../../../local/server/server';
import type { DriveItem } from '../../../../local/workspace/item';
import { Workspace } from '../../../../local/workspace/workspace';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));
const places = { dist, assets: dist };
const port = 4747;

const code = `
function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('Öppna', 'openPanel').addToUi() }
function openPanel() { DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Panel')) }
function call(name, payload) { if (name === 'fail') throw new Error('Oj'); return { name, payload, who: Session.getActiveUser().getEmail() } }
function hidden_() { return 1 }`;

beforeAll(() => {
  writeFileSync(join(dist, 'Code.js'), code);
  const scopes = ['userinfo.email', 'script.container.ui'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  );
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes }));
  writeFileSync(
    join(dist, 'panel.html'),
    '<!DOCTYPE html><html><head><title>P</title></head><body>Panelen</body></html>',
  );
  writeFileSync(join(dist, 'drive.js'), '1');
});
afterAll(() => rmSync(dist, { recursive: true }));

let workspace: Workspace;
let document: DriveItem;
let app: ReturnType<typeof application>;
beforeEach(() => {
  workspace = Workspace.inMemory();
  const email = (id: string) => workspace.person(id)?.email ?? '';
  document = workspace.create({
    name: 'Träff',
    mimeType: 'application/vnd.google-apps.document',
    parent: 'root',
    owner: email('ylva'),
    content: emptyDocument(),
    shared: [{ email: email('viewer'), right: 'viewer' }],
  });
  app = application(workspace, places, port);
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => jest.restoreAllMocks());

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: `localhost:${port}`, 'x-person': 'ylva', ...headers } });

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      host: `localhost:${port}`,
      'x-person': 'ylva',
      'content-type': 'application/json',
      ...headers,
    },
  });

describe('who may ask', () => {
  test('only under the names of this machine and at this port', async () => {
    for (const host of ['localhost:4747', '127.0.0.1:4747', '[::1]:4747'])
      expect((await get('/', { host })).status).toBe(200);
    for (const host of [
      'evil.example:4747',
      'localhost',
      'localhost:80',
      'localhost.evil.example:4747',
      '',
    ]) {
      expect((await get('/', { host })).status).toBe(421);
    }
  });

  test('no page of another origin, the sidebar’s frame included', async () => {
    const ask = (headers: Record<string, string>) => post('/api/script/open', { file: document.id }, headers);
    expect((await ask({ origin: 'http://localhost:4747', 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
    for (const origin of ['null', 'http://127.0.0.1:4747', 'https://evil.example', 'http://localhost:1']) {
      expect((await ask({ origin })).status).toBe(403);
    }
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('somebody known', async () => {
    expect((await post('/api/script/open', { file: document.id }, { 'x-person': 'nobody' })).status).toBe(
      401,
    );
  });
});

test('pages carry a policy that lets nothing in from elsewhere', async () => {
  const page = await get('/document/d/some-id/edit');
  expect(await page.text()).toContain('/assets/docs.js');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
});

test('only what has been built is served as an asset', async () => {
  expect((await get('/assets/drive.js')).headers.get('content-type')).toContain('javascript');
  for (const path of [
    '/assets/Code.js',
    '/assets/panel.html',
    '/assets/..%2fpackage.json',
    '/assets/missing.js',
    '/nowhere',
  ]) {
    expect((await get(path)).status).toBe(404);
  }
});

describe('the script', () => {
  const run = async (body: object, person = 'ylva') =>
    post('/api/script/run', { file: document.id, arguments: [], ...body }, { 'x-person': person });

  test('builds its menu for those who may write, and none for those who may only view', async () => {
    const menu = { title: 'Lärträff', items: [{ caption: 'Öppna', functionName: 'openPanel' }] };
    expect(await (await post('/api/script/open', { file: document.id })).json()).toEqual({ menu });
    expect(
      await (await post('/api/script/open', { file: document.id }, { 'x-person': 'viewer' })).json(),
    ).toEqual({ menu: null });
    expect((await post('/api/script/open', { file: document.id }, { 'x-person': 'outsider' })).status).toBe(
      403,
    );
    expect((await post('/api/script/open', { file: 'nowhere' })).status).toBe(404);
  });

  test('answers calls, with errors as the failure handler gets them', async () => {
    const call = (name: string) => run({ function: 'call', arguments: [name, { a: 1 }], from: 'sidebar' });
    expect(await (await call('hej')).json()).toEqual({
      ok: true,
      value: { name: 'hej', payload: { a: 1 }, who: 'ylva.bergdahl@ekasa.example' },
      effects: [],
    });
    expect(await (await call('fail')).json()).toEqual({ ok: false, message: 'Oj', effects: [] });
    expect(await (await run({ function: 'hidden_', from: 'sidebar' })).json()).toMatchObject({ ok: false });
  });

  test('does not run for those who may only view, nor on what it cannot understand', async () => {
    expect((await run({ function: 'openPanel' }, 'viewer')).status).toBe(403);
    expect((await run({ function: 1 })).status).toBe(400);
    expect((await run({ function: 'openPanel', cursor: { tab: 't.0', block: -1, offset: 0 } })).status).toBe(
      400,
    );
  });

  test('is not there for a file in the bin, whose window shows it and no more', async () => {
    workspace.change(document.id, { trashed: true });
    expect(await (await post('/api/script/open', { file: document.id })).json()).toEqual({ menu: null });
    const refused = await run({ function: 'call', arguments: ['hej', {}], from: 'sidebar' });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ message: expect.stringContaining('papperskorgen') });
  });

  test('opens its sidebar in a frame that can reach nothing', async () => {
    const { effects } = (await (await run({ function: 'openPanel' })).json()) as {
      effects: { frame: string }[];
    };
    expect(effects).toEqual([
      { kind: 'sidebar', title: 'Panel', frame: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    const frame = await get(`/frame/${effects[0]?.frame}`, { host: '127.0.0.1:4747', 'x-person': '' });
    const text = await frame.text();
    expect(text).toMatch(/<head><script>.*<\/script><title>P<\/title>/s);
    expect(text).toContain('"functions":["onOpen","openPanel","call"]');
    expect(frame.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors http://localhost:4747 http://127.0.0.1:4747; sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals",
    );
    expect((await get('/frame/0123')).status).toBe(404);
  });
});

test('a person’s language is theirs', async () => {
  expect((await post('/api/people/locale', { locale: 'en' })).status).toBe(204);
  const people = (await (await get('/api/people')).json()) as { id: string; locale: string }[];
  expect(people.filter(({ locale }) => locale === 'en').map(({ id }) => id)).toEqual(['ylva']);
  expect((await post('/api/people/locale', { locale: 'de' })).status).toBe(400);
});

test('the server answers this machine at a free port, says when a port is taken, and stops at once', async () => {
  const server = await serve(workspace, places, 0);
  expect(await (await fetch(server.address)).text()).toContain('/assets/drive.js');
  await expect(serve(workspace, places, server.port)).rejects.toThrow(PortTaken);
  await expect(checkPort(server.port)).rejects.toThrow(PortTaken);
  const waiting = connect(server.port, '127.0.0.1');
  await server.close();
  waiting.destroy();
  await expect(fetch(server.address)).rejects.toThrow();
  await checkPort(server.port);
  await (await serve(workspace, places, server.port)).close();
});
