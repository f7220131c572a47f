import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../../../local/google/modelled';
import { sheetsApi } from '../../../local/google/sheetsApi';
import type { SpreadsheetEvent } from '../../../local/pages/sheets/wire';
import { application } from '../../../local/server/server';
import type { StoredSpreadsheet } from '../../../local/spreadsheets/model';
import { newSpreadsheet } from '../../../local/spreadsheets/newSpreadsheet';
import { patched } from '../../../local/spreadsheets/patch';
import { storedSpreadsheet } from '../../../local/spreadsheets/store';
import { valueRange } from '../../../local/spreadsheets/values';
import type { Person } from '../../../local/workspace/item';
import { Workspace } from '../../../local/workspace/workspace';

const port = 4747;
const mimeType = 'application/vnd.google-apps.spreadsheet';
let workspace: Workspace;
let app: ReturnType<typeof application>;

const email = (person: string) => workspace.person(person)?.email ?? '';
const begin = (opened: Workspace) => {
  workspace = opened;
  const shared = [
    { email: email('ylva'), right: 'editor' as const },
    { email: email('viewer'), right: 'viewer' as const },
  ];
  const content = newSpreadsheet({ locale: 'sv' });
  workspace.create({
    id: 's',
    name: 'Överblick',
    mimeType,
    parent: 'root',
    owner: email('coordinator'),
    shared,
    content,
  });
  app = application(workspace, { dist: '', assets: '' }, port);
};
beforeEach(() => begin(Workspace.inMemory()));

const headers = (person: string) => ({
  host: `localhost:${port}`,
  'x-person': person,
  'content-type': 'application/json',
});
let actions = 0;
const act = (action: object, person = 'ylva', id = String(++actions)) =>
  app.request('/api/spreadsheets/s/actions', {
    method: 'POST',
    body: JSON.stringify({ id, action }),
    headers: headers(person),
  });
const type = (text: string, person?: string) =>
  act({ kind: 'type', sheetId: 0, row: 0, column: 0, texts: [[text]] }, person);
const shown = () =>
  valueRange(storedSpreadsheet(workspace, 's'), 'Blad1', { valueRenderOption: 'FORMULA' }).values;
const script = (person: string) => {
  const now = () => Date.parse('2026-03-04T08:00:00Z');
  const asked = workspace.person(person) as Person;
  const run: Partial<Run> = { workspace, person: asked, now, spend: () => {} };
  return sheetsApi(run as Run).Spreadsheets;
};

test('who may edit types; who may read reads; others get a sentence', async () => {
  expect((await type('hej')).status).toBe(200);
  for (const person of ['viewer', 'outsider']) {
    const answer = await type('nej', person);
    expect(answer.status).toBe(403);
    expect((await answer.json()).message).toMatch(/\.$/);
  }
  expect(shown()).toEqual([['hej']]);
  expect((await app.request('/api/spreadsheets/s', { headers: headers('viewer') })).status).toBe(200);
  expect((await app.request('/api/spreadsheets/s/events', { headers: headers('outsider') })).status).toBe(
    403,
  );
});

test('an action that is sent again because its answer was lost is done once', async () => {
  const insert = { kind: 'insert', sheetId: 0, dimension: 'ROWS', at: 0, count: 1 };
  await type('hej');
  const answers = [await act(insert, 'ylva', 'a'), await act(insert, 'ylva', 'a')];
  expect(shown()).toEqual([[], ['hej']]);
  expect(await answers[1]?.json()).toEqual(await answers[0]?.json());
  await act(insert, 'coordinator', 'a');
  expect(shown()).toEqual([[], [], ['hej']]);
});

test('what is typed is never calculated', async () => {
  await type('=IMPORTXML("http://x","//a")');
  expect(shown()).toEqual([['=IMPORTXML("http://x","//a")']]);
  expect(script('viewer').Values.get('s', 'A1')).toMatchObject({ values: [['#NAME?']] });
});

test('requests that are not what the page sends are refused, and change nothing', async () => {
  await type('hej');
  const before = storedSpreadsheet(workspace, 's');
  const bad: object[] = [
    {},
    { kind: 'type', sheetId: 0, row: -1, column: 0, texts: [['x']] },
    { kind: 'type', sheetId: 0, row: 0, column: 0, texts: [['x'.repeat(50_001)]] },
    { kind: 'delete', sheetId: 0, dimension: 'ROWS', from: 0, to: 1000 },
    { kind: 'deleteSheet', sheetId: 0 },
    { kind: 'clear', sheetId: 7, top: 0, bottom: 1, left: 0, right: 1 },
    { kind: 'clear', sheetId: 0, top: 5, bottom: 1, left: 0, right: 1 },
    { kind: 'addSheet', title: 'blad1' },
    { kind: 'addSheet', title: 'x', hidden: true },
  ];
  for (const action of bad) {
    const answer = await act(action);
    expect([400, 422]).toContain(answer.status);
    expect((await answer.json()).message).toMatch(/\.$/);
  }
  expect(storedSpreadsheet(workspace, 's')).toBe(before);
});

test('a window hears of what the script and other windows write, as it is saved', async () => {
  const answer = await app.request('/api/spreadsheets/s/events', { headers: headers('viewer') });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const event = async (): Promise<SpreadsheetEvent> => {
    while (!text.includes('\n\n')) text += (await reader?.read())?.value ?? '';
    const [first = ''] = text.split('\n\n');
    text = text.slice(first.length + 2);
    return JSON.parse(first.replace(/^data: /, ''));
  };
  const hello = await event();
  let here = (hello as { spreadsheet: StoredSpreadsheet }).spreadsheet;
  await type('hej');
  script('coordinator').batchUpdate(
    { requests: [{ addSheet: { properties: { sheetId: 3, title: 'Översikt' } } }] },
    's',
  );
  for (let index = 0; index < 2; index += 1) {
    const change = await event();
    if (change.kind !== 'change') throw new Error(change.kind);
    here = patched(here, change.patch);
  }
  expect(here).toEqual(JSON.parse(JSON.stringify(storedSpreadsheet(workspace, 's'))));
  workspace.change('s', { name: 'Ny överblick' });
  expect(await event()).toEqual({ kind: 'item', name: 'Ny överblick', trashed: false });
  await type('då');
  expect(JSON.stringify(await event())).toContain('då');
  await reader?.cancel();
});

test('the API says no as Google does', () => {
  const batch = { requests: [{ addSheet: {} }] };
  expect(() => script('viewer').batchUpdate(batch, 's')).toThrow('The caller does not have permission');
  expect(() => script('outsider').get('s')).toThrow('The caller does not have permission');
  expect(() => script('ylva').get('nowhere')).toThrow('Requested entity was not found.');
  expect(() => script('ylva').get('s', { field: 'sheets' })).toThrow('Unknown name "field"');
});

test('what was saved is there when the workspace is opened again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
  try {
    begin(Workspace.open(folder));
    await type('kvar å ä ö 👩‍🏫');
    const before = storedSpreadsheet(workspace, 's');
    workspace.close();
    workspace = Workspace.open(folder);
    expect(storedSpreadsheet(workspace, 's')).toEqual(before);
    workspace.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
