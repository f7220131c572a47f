import fc from 'fast-check';
import { taskKindsIn } from '../../../src/meeting/choices';
import { taskKinds } from '../../../src/meeting/fields';
import {
  clocksAsWritten,
  clocksIn,
  dayIn,
  inShort,
  kindsAsWritten,
  kindsIn,
} from '../../../src/sidebar/docs/fields/values';

test.each([
  ['2026-12-08', '2026-12-08'],
  [' 2026-12-08 ', '2026-12-08'],
  ['v. 47', ''],
  ['8 dec', ''],
  ['2026-13-08', ''],
  ['', ''],
])('the day in %j is %j', (value, day) => {
  expect(dayIn(value)).toBe(day);
});

test.each([
  ['14.30–16.00', { from: '14:30', to: '16:00' }],
  ['14:30-16', { from: '14:30', to: '16:00' }],
  ['kl 8.15 – 9.45', { from: '08:15', to: '09:45' }],
  ['14.30–', { from: '14:30', to: '' }],
  ['', { from: '', to: '' }],
  ['efter lunch', null],
  ['25.00–26.00', null],
  ['14.30–16.00 i sal 3', null],
])('the clock in %j is %j', (value, clocks) => {
  expect(clocksIn(value)).toEqual(clocks);
});

test('every time that is chosen is read back from how it is written', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
  fc.assert(
    fc.property(clock, fc.oneof(clock, fc.constant('')), (from, to) => {
      expect(clocksIn(clocksAsWritten({ from, to }))).toEqual({ from, to });
    }),
  );
});

const usual = taskKinds.map(({ sv }) => sv);

test('ticking a kind of task is what the minutes are then read as', () => {
  fc.assert(
    fc.property(fc.subarray(usual), (chosen) => {
      const value = chosen.reduce((text, kind) => kindsAsWritten(kindsIn(text, usual), kind), '');
      expect(taskKindsIn(value)).toEqual(chosen);
      expect(inShort(value)).toBe(chosen.join(', '));
    }),
  );
});

test('a kind that the group wrote itself stays, ticked as it was', () => {
  const boxes = '☐ läsa  ☑ besöka varandra';
  expect(kindsAsWritten(kindsIn(boxes, usual), 'läsa')).toBe('☑ läsa  ☑ besöka varandra');
  const written = kindsAsWritten(kindsIn('läsa, besöka varandra', usual), 'titta');
  expect(inShort(written)).toBe('läsa, titta, besöka varandra');
});

test('of two answers one is ticked at a time', () => {
  const kinds = kindsIn('☑ Vi stannar kvar  ☐ Vi går vidare', []);
  expect(kindsAsWritten(kinds, 'Vi går vidare', true)).toBe('☐ Vi stannar kvar  ☑ Vi går vidare');
});
