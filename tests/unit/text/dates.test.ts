import fc from 'fast-check';
import {
  capitalised,
  dayAndMonth,
  momentInWords,
  nearDay,
  weekdayAndDay,
  weekOf,
  wholeDay,
} from '../../../src/text/dates';

describe('a day in words', () => {
  test.each([
    ['2025-10-14', 'tisdag 14 oktober 2025', 'Tuesday 14 October 2025'],
    ['2024-02-29', 'torsdag 29 februari 2024', 'Thursday 29 February 2024'],
    ['2000-01-01', 'lördag 1 januari 2000', 'Saturday 1 January 2000'],
    ['2026-11-22', 'söndag 22 november 2026', 'Sunday 22 November 2026'],
    ['0099-03-02', 'måndag 2 mars 99', 'Monday 2 March 99'],
  ])('%s', (iso, sv, en) => {
    expect(wholeDay('sv', iso)).toBe(sv);
    expect(wholeDay('en', iso)).toBe(en);
  });

  test('without the year, or without the weekday', () => {
    expect(weekdayAndDay('sv', '2025-10-14')).toBe('tisdag 14 oktober');
    expect(dayAndMonth('sv', '2025-05-03')).toBe('3 maj');
    expect(dayAndMonth('en', '2025-05-03')).toBe('3 May');
  });

  test('says the year only when it is another than this one', () => {
    expect(nearDay('sv', '2025-10-14', '2025-12-31')).toBe('14 oktober');
    expect(nearDay('sv', '2024-10-14', '2025-01-01')).toBe('14 oktober 2024');
  });

  test('agrees with the calendar of Intl, whatever the day', () => {
    const swedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(wholeDay('sv', date.toISOString().slice(0, 10)).replace('den ', '')).toBe(
          swedish.format(date).replace('den ', ''),
        );
      }),
    );
  });
});

describe('a moment in words', () => {
  test.each([
    ['2025-10-14T14:05', 'i dag kl. 14.05', 'today at 14:05'],
    ['2025-10-13T09:30', 'i går kl. 9.30', 'yesterday at 9:30'],
    ['2025-10-12T00:00', '12 oktober kl. 0.00', '12 October at 0:00'],
    ['2024-10-14T14:05', '14 oktober 2024 kl. 14.05', '14 October 2024 at 14:05'],
    ['2025-10-15T08:00', '15 oktober kl. 8.00', '15 October at 8:00'],
    ['2025-10-14', 'i dag', 'today'],
  ])('%s', (moment, sv, en) => {
    expect(momentInWords('sv', moment, '2025-10-14')).toBe(sv);
    expect(momentInWords('en', moment, '2025-10-14')).toBe(en);
  });

  test('yesterday may be in another year', () => {
    expect(momentInWords('sv', '2024-12-31T23:59', '2025-01-01')).toBe('i går kl. 23.59');
  });
});

test.each(['', 'i höst', '2025-02-30', '2025-13-01', '14/10'])(
  '%j is no day and stays as it stands',
  (text) => {
    for (const say of [wholeDay, weekdayAndDay, dayAndMonth]) expect(say('sv', text)).toBe(text);
    expect(nearDay('en', text, '2025-10-14')).toBe(text);
    expect(momentInWords('en', text, '2025-10-14')).toBe(text);
  },
);

test('a line begins with a large letter', () => {
  expect(capitalised('årets träff')).toBe('Årets träff');
  expect(capitalised('')).toBe('');
});

test.each([
  ['2026-11-22', 47],
  ['2026-11-23', 48],
  ['2026-12-28', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2025-12-29', 1],
  ['2024-12-30', 1],
  ['2021-01-03', 53],
  ['v. 47', null],
])('%s is in week %p', (iso, week) => {
  expect(weekOf(iso)).toBe(week);
});
