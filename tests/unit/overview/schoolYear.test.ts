import * as fc from 'fast-check';
import { dayNumber, dayOf, isoDay, mondayOf, weekNumber } from '../../../src/overview/days';
import {
  easterSunday,
  proposedBreaks,
  SchoolCalendar,
  schoolYearName,
  schoolYearNamed,
  schoolYearOf,
  weeksOf,
} from '../../../src/overview/schoolYear';

const days = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2045, 12, 31) });

describe('days', () => {
  test.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2025-12-29', 1],
    ['2025-10-27', 44],
    ['2024-12-30', 1],
  ])('%s is in week %i', (day, week) => {
    expect(weekNumber(dayNumber(day) as number)).toBe(week);
  });

  test('is no day', () => {
    for (const text of ['2026-02-30', '2026-13-01', 'i dag', '']) expect(dayNumber(text)).toBeNull();
  });

  test('a day and its number lead to each other, and a week begins on a Monday', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
        const monday = mondayOf(day);
        expect(new Date(`${isoDay(monday)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
        expect(weekNumber(monday)).toBe(weekNumber(day));
      }),
    );
  });
});

describe('lov', () => {
  test.each([
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i', (year, day) => {
    expect(isoDay(easterSunday(year))).toBe(day);
  });

  test('is proposed by calculation', () => {
    expect(proposedBreaks(2025)).toEqual({
      autumn: '44',
      christmas: '52–2',
      winter: '9',
      easter: '14',
      summer: '25–32',
    });
    expect(proposedBreaks(2026).easter).toBe('12');
    expect([...weeksOf(proposedBreaks(2026).christmas)]).toEqual([52, 53, 1]);
  });

  test.each([
    ['44', [44]],
    ['v. 52–v. 1', [52, 53, 1]],
    ['9, 10 och 12', [9, 10, 12]],
    ['25-27', [25, 26, 27]],
    ['–', []],
    ['vecka 60', []],
    ['0', []],
  ])('%s is read as weeks', (text, weeks) => {
    expect([...weeksOf(text)]).toEqual(weeks);
  });

  test('whatever people write, weeks are weeks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const week of weeksOf(text)) expect(week >= 1 && week <= 53).toBe(true);
      }),
    );
  });
});

describe('school years', () => {
  test('begin in July', () => {
    expect(schoolYearOf('2026-06-30')).toBe(2025);
    expect(schoolYearOf('2026-07-01')).toBe(2026);
    expect(schoolYearName(2026)).toBe('2026–2027');
    expect(schoolYearNamed('2026–2027')).toBe(2026);
    expect(schoolYearNamed('läsåret 2025/26')).toBe(2025);
    expect(schoolYearNamed('i år')).toBeNull();
  });
});

describe('school weeks', () => {
  const calendar = new SchoolCalendar(2025, proposedBreaks(2025));

  test.each([
    ['2025-09-16', '2025-09-16', 0],
    ['2025-09-16', '2025-09-21', 0],
    ['2025-09-16', '2025-09-22', 1],
    ['2025-09-16', '2025-10-27', 5],
    ['2025-09-16', '2025-11-20', 8],
    ['2025-12-15', '2026-01-12', 1],
    ['2026-03-23', '2026-04-07', 1],
    ['2025-11-20', '2025-09-16', 0],
    ['ingen dag', '2025-09-16', 0],
  ])('from %s to %s are %i', (from, to, weeks) => {
    expect(calendar.weeksBetween(from, to)).toBe(weeks);
  });

  test('last spring counts with its own lov, summer does not count', () => {
    expect(calendar.weeksBetween('2025-06-10', '2025-08-12')).toBe(1);
  });

  test('what people have set as lov is what counts', () => {
    const own = new SchoolCalendar(2025, { ...proposedBreaks(2025), autumn: '43–44' });
    expect(own.weeksBetween('2025-09-16', '2025-11-20')).toBe(7);
  });

  test('a year has some forty of them, spread over the meetings', () => {
    expect(calendar.weeksInYear()).toBeGreaterThanOrEqual(36);
    expect(calendar.weeksInYear()).toBeLessThanOrEqual(42);
    expect(calendar.plan(6)).toBe(7);
    expect(calendar.plan(100)).toBe(1);
  });

  test('the meetings of a year, a plan apart, fill it and go no further', () => {
    const years = fc.integer({ min: 2015, max: 2045 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 40 }), (year, meetings) => {
        const of = new SchoolCalendar(year, proposedBreaks(year));
        const plan = of.plan(meetings);
        expect(plan * meetings).toBeGreaterThanOrEqual(of.weeksInYear());
        expect((plan - 1) * meetings).toBeLessThan(of.weeksInYear());
      }),
    );
  });

  test('are never lov, as it is proposed or as people have set it', () => {
    const weeks = fc.integer({ min: 1, max: 52 });
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2045 }), days, weeks, (year, day, own) => {
        const breaks = { ...proposedBreaks(year), winter: String(own) };
        const monday = mondayOf(day);
        const isThisYear = schoolYearOf(isoDay(monday + 3)) === year;
        const lov = isThisYear ? breaks : proposedBreaks(schoolYearOf(isoDay(monday + 3)));
        const isLov = Object.values(lov).some((text) => weeksOf(text).has(weekNumber(monday)));
        expect(new SchoolCalendar(year, breaks).isSchoolWeek(monday)).toBe(!isLov);
      }),
    );
  });

  test('add up, and are never more than weeks', () => {
    fc.assert(
      fc.property(days, fc.nat(400), fc.nat(400), (first, some, more) => {
        const [a, b, c] = [isoDay(first), isoDay(first + some), isoDay(first + some + more)];
        const whole = calendar.weeksBetween(a, c);
        expect(calendar.weeksBetween(a, b) + calendar.weeksBetween(b, c)).toBe(whole);
        expect(whole).toBeLessThanOrEqual(Math.ceil((some + more) / 7));
      }),
    );
  });
});
