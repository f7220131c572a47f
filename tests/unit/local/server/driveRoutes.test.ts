import type { StoredDocument } from '../../../../local/documents/schema';
import { application } from '../../../../local/server/server';
import { Workspace } from '../../../../local/workspace/workspace';
import { docxOf } from '../docxFile';

const port = 4747;
const folder = 'application/vnd.google-apps.folder';
let workspace: Workspace;
let app: ReturnType<typeof application>;

beforeEach(() => {
  workspace = Workspace.inMemory();
  const email = (person: string) => workspace.person(person)?.email ?? '';
  const groups = { name: 'Lärgrupper', mimeType: folder, parent: 'root', owner: email('ylva') } as const;
  workspace.create({ ...groups, id: 'groups', shared: [{ email: email('viewer'), right: 'viewer' }] });
  app = application(workspace, { dist: '', assets: '' }, port);
});

const ask = (path: string, body?: unknown, person = 'ylva') =>
  app.request(`/api/drive${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { host: `localhost:${port}`, 'x-person': person, 'content-type': 'application/json' },
  });
const make = async (name: string, kind = 'folder', parent = 'groups') =>
  (await (await ask(`/folders/${parent}/items`, { kind, name })).json()) as { id: string; name: string };
const names = async (path: string, person?: string) => {
  const answer = await (await ask(path, undefined, person)).json();
  return (Array.isArray(answer) ? answer : answer.items).map((item: { name: string }) => item.name);
};
const upload = (name: string, bytes: Uint8Array, person = 'ylva') =>
  app.request('/api/drive/folders/groups/uploads', {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { host: `localhost:${port}`, 'x-person': person, 'x-file-name': encodeURIComponent(name) },
  });

test('folders first, then names as Swedish sorts them, numbers by size', async () => {
  for (const name of ['Öppna', 'Åk 10', 'Zoo', 'Åk 9', 'Ängel']) await make(name);
  await make('A-dokument', 'document');
  expect(await names('/folders/groups')).toEqual(['Zoo', 'Åk 9', 'Åk 10', 'Ängel', 'Öppna', 'A-dokument']);
});

test('names are text, composed, trimmed, and there', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  expect((await make(`  ${hostile} `)).name).toBe(hostile);
  expect((await make('A\u030ak 4'.normalize('NFD'))).name).toBe('Åk 4');
  for (const name of ['', '   ', 'x'.repeat(501)]) {
    expect((await ask('/folders/groups/items', { kind: 'folder', name })).status).toBe(422);
  }
});

test('the bin takes, shows and gives back; what lies in it is in no folder', async () => {
  const { id } = await make('Slöjd');
  await ask(`/items/${id}/bin`, { trashed: true });
  expect(await names('/folders/groups')).toEqual([]);
  expect(await names('/bin')).toEqual(['Slöjd']);
  expect((await ask(`/folders/${id}/items`, { kind: 'folder', name: 'x' })).status).toBe(403);
  await ask(`/items/${id}/bin`, { trashed: false });
  expect(await names('/folders/groups')).toEqual(['Slöjd']);
});

test('rights hold: a viewer reads, someone without access sees nothing and a kind sentence', async () => {
  const { id } = await make('Slöjd');
  expect(await names('/folders/groups', 'viewer')).toEqual(['Slöjd']);
  for (const [path, body] of [
    ['/folders/groups/items', { kind: 'folder', name: 'x' }],
    [`/items/${id}/name`, { name: 'x' }],
    [`/items/${id}/bin`, { trashed: true }],
  ] as const) {
    expect((await ask(path, body, 'viewer')).status).toBe(403);
  }
  const refused = await ask('/folders/groups', undefined, 'outsider');
  expect(refused.status).toBe(403);
  expect(await refused.json()).toEqual({ message: expect.stringContaining('Be den som äger') });
  expect(await names('/folders/root', 'outsider')).toEqual([]);
  expect((await ask('/bin', undefined, 'nobody')).status).toBe(401);
});

test('the first tab of a new document is named in the language of who makes it', async () => {
  const titleOf = async (name: string) => {
    const { id } = await make(name, 'document');
    return (workspace.content(id) as StoredDocument).tabs[0]?.title;
  };
  expect(await titleOf('Svenskt')).toBe('Flik 1');
  workspace.setLocale('ylva', 'en');
  expect(await titleOf('Engelskt')).toBe('Tab 1');
});

test('what is shared from inside a closed folder shows at the top', async () => {
  const closed = await make('Stängd', 'folder', 'root');
  const { id } = await make('Delat', 'document', closed.id);
  const email = workspace.person('outsider')?.email ?? '';
  workspace.change(id, { shared: [{ email, right: 'commenter' }] });
  expect(await names('/folders/root', 'outsider')).toEqual(['Delat']);
});

test('a Word file becomes a document; what is none is refused in words', async () => {
  const docx = docxOf('<w:p><w:r><w:t>Hej</w:t></w:r></w:p>');
  const made = (await (await upload('Protokoll å.DOCX', docx)).json()) as {
    item: { id: string; name: string };
  };
  expect(made.item.name).toBe('Protokoll å');
  expect(JSON.stringify(workspace.content(made.item.id))).toContain('Hej');
  expect((await upload('bild.png', docx)).status).toBe(415);
  expect((await upload('tom.docx', new Uint8Array())).status).toBe(422);
  const text = await upload('text.docx', new TextEncoder().encode('bara text'));
  expect(text.status).toBe(422);
  expect(await text.json()).toEqual({ message: expect.stringContaining('Word') });
  expect((await upload('stor.docx', new Uint8Array(21 * 1024 * 1024))).status).toBe(413);
  expect((await upload('större.docx', new Uint8Array(26 * 1024 * 1024))).status).toBe(413);
  expect((await upload('a.docx', docx, 'viewer')).status).toBe(403);
  expect(await names('/folders/groups')).toEqual(['Protokoll å']);
});

test('the topmost folder keeps its name and place', async () => {
  expect((await ask('/items/root/name', { name: 'x' })).status).toBe(403);
  expect((await ask('/items/root/bin', { trashed: true })).status).toBe(403);
});
