import { call } from '../../../src/sidebar/call';

type Handler = (answer: unknown) => void;

/** `google.script.run` that answers each call as told, and remembers what was asked. */
function scriptThat(answer: (succeed: Handler, fail: Handler) => void) {
  const asked: unknown[][] = [];
  const runner = (succeed: Handler, fail: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    call: (...given: unknown[]) => {
      asked.push(given);
      answer(succeed, fail);
    },
  });
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
  return asked;
}

test('asks by name and gives the answer', async () => {
  const asked = scriptThat((succeed) => succeed({ ok: true, value: null }));
  const place = { tab: 0, block: 3, words: 'Diskussion' };
  expect(await call('goTo', place)).toEqual({ ok: true, value: null });
  expect(asked).toEqual([['goTo', place]]);
});

test('a refusal comes as the script worded it', async () => {
  const error = { code: 'moved', message: 'Dokumentet har ändrats.' };
  scriptThat((succeed) => succeed({ ok: false, error }));
  expect(await call('openDocument', {})).toEqual({ ok: false, error });
});

test.each([
  ['PERMISSION_DENIED', 'severalAccounts'],
  ['Authorization is required to perform that action.', 'severalAccounts'],
  ['NetworkError: Connection failure due to HTTP 0', 'noAnswer'],
  ['Exceeded maximum execution time', 'noAnswer'],
])('a failure on the way, %j, is %s', async (message, code) => {
  scriptThat((_, fail) => fail(new Error(message)));
  expect(await call('openOverview', {})).toEqual({ ok: false, error: { code, message: null } });
});

test.each([null, undefined, 'done', 7])('an answer that is no answer, %p, is a failure', async (answer) => {
  scriptThat((succeed) => succeed(answer));
  expect(await call('openOverview', {})).toMatchObject({ ok: false, error: { code: 'noAnswer' } });
});

test('without a script to ask it fails as data too', async () => {
  Object.assign(globalThis, { google: undefined });
  expect(await call('openDocument', {})).toMatchObject({ ok: false, error: { code: 'noAnswer' } });
});
