import fc from 'fast-check';
import { momentBetween } from '../../../../src/sidebar/docs/meeting/moments';

/** What is said when a step of so many minutes is looked at every so many seconds. */
function said(minutes: number, every: number): string[] {
  const all: string[] = [];
  for (let left = minutes * 60; left > 0; left -= every) {
    const moment = momentBetween(minutes, left, Math.max(0, left - every));
    if (moment) all.push(moment);
  }
  return all;
}

test.each([
  [40, ['half', 'twoMinutes', 'end']],
  [8, ['half', 'twoMinutes', 'end']],
  [5, ['twoMinutes', 'end']],
  [2, ['end']],
])('of %p minutes', (minutes, moments) => {
  expect(said(minutes, 1)).toEqual(moments);
});

test('of what was slept through only the last is said', () => {
  expect(momentBetween(40, 2400, 0)).toBe('end');
  expect(momentBetween(40, 2400, 100)).toBe('twoMinutes');
});

test('a few more minutes are told of again', () => {
  expect(momentBetween(40, 180, 120)).toBe('twoMinutes');
  expect(momentBetween(40, 0, 180)).toBeNull();
});

test('never more than three times a step, the end last, however unevenly one looks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 5000 }), (minutes, every) => {
      const all = said(minutes, every);
      expect(all.length).toBeLessThanOrEqual(3);
      expect(all.pop()).toBe('end');
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
