import { latestOnly } from '../../../../src/sidebar/docs/meeting/latest';

/** A sender whose things arrive only when told to. */
function slowly() {
  const sent: string[] = [];
  const arrivals: (() => void)[] = [];
  const send = (thing: string) => {
    sent.push(thing);
    return new Promise<void>((arrived) => arrivals.push(arrived));
  };
  const arrive = async () => {
    arrivals.shift()?.();
    await new Promise((done) => setImmediate(done));
  };
  return { sent, arrive, keep: latestOnly(send, (older, newer) => `${older}+${newer}`) };
}

test('sends one at a time, and what came meanwhile as one', async () => {
  const { sent, arrive, keep } = slowly();
  for (const thing of ['a', 'b', 'c', 'd']) keep(thing);
  expect(sent).toEqual(['a']);
  await arrive();
  expect(sent).toEqual(['a', 'b+c+d']);
  await arrive();
  expect(sent).toHaveLength(2);
  keep('e');
  expect(sent).toEqual(['a', 'b+c+d', 'e']);
});
