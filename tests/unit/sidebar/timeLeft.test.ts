import * as fc from 'fast-check';
import { minutesLeft } from '../../../src/sidebar/sheets/timeLeft';

test.each([
  [0, 264, 5000, null],
  [60, 204, 1000, 0],
  [60, 264, 5000, 0],
  [60, 600, 5000, 2],
  [60, 240, 60_000, 4],
  [30, 1, 60_000, 0],
])('%d read, %d left after %d ms', (read, left, milliseconds, minutes) => {
  expect(minutesLeft(read, left, milliseconds)).toBe(minutes);
});

test('never promises more than Google hands out', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(20_000), fc.nat(600_000), (read, left, milliseconds) => {
      const minutes = minutesLeft(read, left, milliseconds);
      if (minutes !== null) expect(minutes + 1).toBeGreaterThanOrEqual(left / 300);
    }),
  );
});
