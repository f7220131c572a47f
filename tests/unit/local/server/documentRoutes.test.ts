import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDocument } from '../../../../local/documents/write';
import { application } from '../../../../local/server/server';
import { serverSv } from '../../../../local/words/server';
import type { MimeType } from '../../../../local/workspace/item';
import { Workspace } from '../../../../local/workspace/workspace';

const port = 4747;
let workspace: Workspace;
let app: ReturnType<typeof application>;
const id = 'doc';

beforeEach(() => {
  workspace = Workspace.inMemory();
  const email = (person: string) => workspace.person(person)?.email ?? '';
  workspace.create({
    id,
    name: 'Träff',
    mimeType: 'application/vnd.google-apps.document',
    parent: 'root',
    owner: email('ylva'),
    content: emptyDocument(),
    shared: [{ email: email('viewer'), right: 'viewer' }],
  });
  app = application(workspace, { dist: '', assets: '' }, port);
});

const ask = (path: string, init: { method?: string; body?: unknown; person?: string } = {}) =>
  app.request(`/api/documents/${id}${path}`, {
    method: init.method ?? 'GET',
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    headers: {
      host: `localhost:${port}`,
      'x-person': init.person ?? 'ylva',
      'content-type': 'application/json',
    },
  });

const typed = (words: string, at = 1) => ({
  stepType: 'replace',
  from: at,
  to: at,
  slice: { content: [{ type: 'text', text: words }] },
});
const send = (version: number, steps: unknown[], person = 'ylva') =>
  ask('/tabs/t.0/steps', { method: 'POST', body: { version, steps, clientId: person }, person });

test('steps are taken, kept and given to who comes later', async () => {
  const first = await send(0, [typed('Hej')]);
  expect(await first.json()).toMatchObject({ from: 0, version: 1, clientIds: ['ylva'] });
  expect(JSON.stringify(workspace.content(id))).toContain('Hej');
  const stale = await send(0, [typed('Oj')]);
  expect(await stale.json()).toMatchObject({ from: 0, version: 1, clientIds: ['ylva'] });
  expect(JSON.stringify(workspace.content(id))).not.toContain('Oj');
  expect(await (await ask('/tabs/t.0/steps?since=1')).json()).toMatchObject({ version: 1, steps: [] });
});

test('a window that is ahead of the server is told to load again', async () => {
  expect((await ask('/tabs/t.0/steps?since=5')).status).toBe(409);
});

test('steps that cannot be change nothing', async () => {
  const before = workspace.content(id);
  expect((await send(0, [typed('x', 999)])).status).toBe(422);
  expect((await send(0, [])).status).toBe(400);
  expect((await send(0, [{ stepType: 'nonsense' }])).status).toBe(422);
  expect(workspace.content(id)).toEqual(before);
});

test('who may only read cannot write, and who has no access sees nothing', async () => {
  expect((await send(0, [typed('x')], 'viewer')).status).toBe(403);
  expect((await ask('', { person: 'viewer' })).status).toBe(200);
  for (const path of ['', '/events', '/tabs/t.0/steps?since=0']) {
    expect((await ask(path, { person: 'outsider' })).status).toBe(403);
  }
});

test('a document in the bin can be read but not written', async () => {
  workspace.change(id, { trashed: true });
  expect(await (await ask('')).json()).toMatchObject({ trashed: true });
  expect((await send(0, [typed('x')])).status).toBe(403);
});

test('tabs are added, named and removed; the last one stays', async () => {
  const added = await ask('/tabs', { method: 'POST', body: {} });
  const tab = (await added.json()) as { id: string; title: string };
  expect(tab.title).toBe('Flik 2');
  const title = 'Å\u0308ker <b>';
  expect((await ask(`/tabs/${tab.id}/title`, { method: 'POST', body: { title } })).status).toBe(204);
  const { tabs } = (await (await ask('')).json()) as { tabs: { title: string }[] };
  expect(tabs[1]?.title).toBe(title.normalize('NFC'));
  expect((await ask(`/tabs/${tab.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await ask('/tabs/t.0', { method: 'DELETE' })).status).toBe(409);
  expect((await ask('/tabs/none/steps?since=0')).status).toBe(404);
});

test('the stream begins with where the document stands and goes on with each change', async () => {
  const response = await ask('/events', { person: 'viewer' });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => JSON.parse(((await reader?.read())?.value ?? '').replace(/^data: /, ''));
  expect(await next()).toMatchObject({ kind: 'hello', name: 'Träff', tabs: [{ id: 't.0', version: 0 }] });
  await send(0, [typed('Hej')]);
  expect(await next()).toMatchObject({ kind: 'steps', tab: 't.0', from: 0, version: 1 });
  workspace.change(id, { name: 'Nytt namn' });
  expect(await next()).toMatchObject({ kind: 'item', name: 'Nytt namn', trashed: false });
  await reader?.cancel();
});

test.each(['document', 'spreadsheet'])(
  'a damaged %s is answered with a sentence, and then is not there',
  async (kind) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
    workspace = Workspace.open(folder);
    try {
      const owner = workspace.person('ylva')?.email ?? '';
      const mimeType = `application/vnd.google-apps.${kind}` as MimeType;
      workspace.create({ id, name: 'Träff', mimeType, parent: 'root', owner, content: { tabs: [] } });
      const file = join(folder, 'items', `${id}.json`);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"tabs"', '"taps"'));
      app = application(workspace, { dist: '', assets: '' }, port);
      const get = () =>
        app.request(`/api/${kind}s/${id}`, { headers: { host: `localhost:${port}`, 'x-person': 'ylva' } });
      const answer = await get();
      expect([answer.status, (await answer.json()).message]).toEqual([410, serverSv.damaged]);
      expect((await get()).status).toBe(404);
      expect(readdirSync(join(folder, 'set-aside'))).toEqual([`${id}.json`]);
    } finally {
      workspace.close();
      rmSync(folder, { recursive: true });
      jest.restoreAllMocks();
    }
  },
);
