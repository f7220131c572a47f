import { application } from '../../../../local/server/server';
import { Workspace } from '../../../../local/workspace/workspace';

const port = 4747;
const app = application(Workspace.inMemory(), { dist: 'dist', assets: 'dist' }, port);

const ask = (body: unknown, person = 'ylva') =>
  app.request('/api/cards', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { host: `localhost:${port}`, 'x-person': person, 'content-type': 'application/json' },
  });

test.each([
  {},
  { kind: 'homepage', host: 'gmail' },
  { kind: 'selected', items: [1] },
  { kind: 'action', host: 'drive', function: 'cardAction', parameters: { page: 1 } },
])('%j is no question', async (body) => {
  await expect(ask(body)).resolves.toMatchObject({ status: 400 });
});

test('nobody known gets no card', async () => {
  await expect(ask({ kind: 'homepage', host: 'drive' }, 'nobody')).resolves.toMatchObject({ status: 401 });
});
