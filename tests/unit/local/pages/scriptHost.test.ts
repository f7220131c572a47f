import { type Api, ApiError } from '../../../../local/pages/shell/api';
import { ScriptHost } from '../../../../local/pages/shell/scriptHost';
import type { Session } from '../../../../local/pages/shell/session';

// Only drawn pages use it, and jest does not read its form.
jest.mock('preact/hooks', () => ({}));

const menu = { title: 'Lärträff', items: [] };

/** A page whose server answers its requests as the list says, the menu in the end. */
function host(...answers: ApiError[]) {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const error = answers.shift();
    if (error) throw error;
    return { menu };
  };
  const session = { api: { ask } as unknown as Api } as Session;
  return { host: new ScriptHost(session, { file: 'd' }, 5), asked: () => asked };
}

const until = async (there: () => boolean) => {
  while (!there()) await new Promise((done) => setTimeout(done, 2));
};

test('a menu that could not be had is asked for until it is there', async () => {
  const page = host(new ApiError(0, ''), new ApiError(500, ''));
  await page.host.open();
  expect([page.host.menu, page.host.menuFailed]).toEqual([undefined, true]);
  await until(() => page.host.menu !== undefined);
  expect([page.host.menu, page.host.menuFailed, page.asked()]).toEqual([menu, false, 3]);
});

test('a no is not asked about again', async () => {
  const page = host(new ApiError(403, ''));
  await page.host.open();
  await new Promise((done) => setTimeout(done, 30));
  expect([page.host.menuFailed, page.asked()]).toEqual([true, 1]);
});
