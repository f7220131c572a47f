import { ActionQueue } from '../../../../local/pages/sheets/actionQueue';
import { type Api, ApiError } from '../../../../local/pages/shell/api';
import type { Action } from '../../../../local/spreadsheets/actions';

const noAnswer = () => new ApiError(0, 'Servern svarar inte.');
const typing = (text: string): Action => ({ kind: 'type', sheetId: 0, row: 0, column: 0, texts: [[text]] });

/** A server that answers each request as the list says, and keeps what it was sent. */
function served(...answers: (Error | 'done')[]) {
  const sent: { id: string; action: Action }[] = [];
  const refused: string[] = [];
  const ask = async (_: string, request: { body: { id: string; action: Action } }) => {
    sent.push(request.body);
    const answer = answers.shift() ?? 'done';
    if (answer !== 'done') throw answer;
    return { replies: [] };
  };
  const queue = new ActionQueue({
    api: { ask } as unknown as Api,
    path: '/actions',
    changed: () => undefined,
    refused: (message) => refused.push(message),
    retryAfter: 5,
  });
  return { queue, sent, refused };
}

test('what did not reach the server is sent again, in order, as the same action', async () => {
  const { queue, sent, refused } = served(noAnswer(), new DOMException('', 'TimeoutError'));
  const first = queue.add(typing('ett'));
  const second = queue.add(typing('två'));
  await queue.send();
  expect([queue.away, queue.length]).toEqual([true, 2]);
  expect(await first).toEqual({ replies: [] });
  expect(await second).toEqual({ replies: [] });
  expect(sent.map(({ action }) => (action as { texts: string[][] }).texts[0]?.[0])).toEqual([
    'ett',
    'ett',
    'ett',
    'två',
  ]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  expect([queue.away, queue.length, refused]).toEqual([false, 0, []]);
});

test('what the server will not do is told of and holds nothing up', async () => {
  const { queue, refused } = served(new ApiError(422, 'Den här delen är skyddad.'));
  const answers = [queue.add(typing('ett')), queue.add(typing('två'))];
  expect(await Promise.all(answers)).toEqual([null, { replies: [] }]);
  expect(refused).toEqual(['Den här delen är skyddad.']);
});

test('waiting for it ends when the server cannot be reached', async () => {
  const { queue } = served(...Array.from({ length: 3 }, noAnswer));
  const done = queue.add(typing('ett'));
  await queue.send();
  await queue.send();
  expect(queue.length).toBe(1);
  await done;
});
