import * as fc from 'fast-check';
import { dayNumber, mondayOf, weekNumber } from '../../../../src/overview/days';
import { rowWords, wordsPlace } from '../../../../src/overview/year/inWords';
import { lovStretches, marksOf, monthStarts, planLines, reachOf } from '../../../../src/overview/year/places';
import { markPlace } from '../../../../src/overview/year/track';
import { groupWords } from '../../../../src/overview/year/words';
import { plotPanelWords } from '../../../../src/text/plotPanels';
import { calendarOf, dayIn, daysIn, group, link, meetingsOn, viewOf, years } from './example';

const { picture: sv } = plotPanelWords.sv;

test('every day of a school year has its own week, whatever the year', () => {
  fc.assert(
    fc.property(years, daysIn, (year, days) => {
      const date = dayIn(year, days);
      const view = viewOf([group({ meetings: meetingsOn(date) })], { year, today: date });
      const week = view.groups[0]?.meetings[0]?.week ?? -1;
      const monday = mondayOf(dayNumber(date) as number);
      expect(dayNumber(view.weeks[week]?.monday ?? '')).toBe(monday);
      expect(view.weeks[week]?.number).toBe(weekNumber(monday));
      expect(view.today).toBe(week);
    }),
  );
});

test('a year with a week 53 has it between 52 and 1', () => {
  const numbers = viewOf([], { year: 2026, today: '2026-11-20' }).weeks.map(({ number }) => number);
  expect(numbers.slice(numbers.indexOf(52), numbers.indexOf(52) + 3)).toEqual([52, 53, 1]);
});

test('the plan reaches as far as a group counts as met recently', () => {
  fc.assert(
    fc.property(
      years,
      daysIn,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 53 }),
      (year, days, plan, later) => {
        const date = dayIn(year, days);
        const { weeks, groups } = viewOf([group({ plan, meetings: meetingsOn(date) })], { year });
        const from = groups[0]?.meetings[0]?.week ?? 0;
        const at = weeks[from + later];
        if (!at) return;
        // The calendar counts the next school year by its own lov: no further than here.
        const since = calendarOf(year).weeksBetween(date, at.monday);
        expect(from + later <= reachOf(weeks, from, plan)).toBe(since <= plan);
      },
    ),
  );
});

test('groups stand in the order of the alphabet, whatever order the sheet has', () => {
  const names = ['Ämnen', 'Slöjd 10', 'Bild', 'Åk 4', 'Slöjd 9'];
  const shown = viewOf(names.map((name) => group({ name }))).groups.map(({ name }) => name);
  expect(shown).toEqual(['Bild', 'Slöjd 9', 'Slöjd 10', 'Åk 4', 'Ämnen']);
});

test('meetings stand in their order, one a day, and only those of the year', () => {
  const meetings = [
    ...meetingsOn('2025-10-30', '2025-09-01', '2025-06-30', '2026-07-01', 'i höstas'),
    { date: '2025-10-30', link: null },
  ];
  const twice = [{ date: '2025-08-20', link: null }, ...meetingsOn('2025-08-20')];
  const [one, other] = viewOf([group({ name: 'A', meetings }), group({ name: 'B', meetings: twice })]).groups;
  expect(one?.meetings.map(({ date }) => date)).toEqual(['2025-09-01', '2025-10-30']);
  expect(other?.meetings).toEqual([expect.objectContaining({ date: '2025-08-20', link })]);
});

test('the next meeting of another school year has no week, and what is no day is left out', () => {
  const nexts = ['2025-12-01', '2026-08-20', 'snart'].map(
    (next) => viewOf([group({ next })]).groups[0]?.next,
  );
  expect(nexts).toEqual([
    { date: '2025-12-01', week: expect.any(Number) },
    { date: '2026-08-20', week: null },
    null,
  ]);
});

test('marks of one week stand above one another, the next meeting among them', () => {
  const [one] = viewOf([
    group({ meetings: meetingsOn('2025-10-28', '2025-10-30', '2025-11-18'), next: '2025-11-21' }),
  ]).groups;
  const marks = one ? marksOf(one) : [];
  expect(marks.map(({ kind, inWeek, ofWeek }) => [kind, inWeek, ofWeek])).toEqual([
    ['meeting', 0, 2],
    ['meeting', 1, 2],
    ['meeting', 0, 2],
    ['next', 1, 2],
  ]);
});

test('the line of the plan ends where the next meeting was held, or where the plan does', () => {
  const view = viewOf([group({ plan: 3, meetings: meetingsOn('2025-09-01', '2025-09-15', '2025-11-03') })]);
  const [{ meetings } = { meetings: [] }] = view.groups;
  const [first = 0, second = 0, third = 0] = meetings.map(({ week }) => week);
  const [one] = view.groups;
  expect(one && planLines(view, one)).toEqual([
    { from: first + 0.5, to: second + 0.5 },
    { from: second + 0.5, to: second + 4 },
    { from: third + 0.5, to: third + 4 },
  ]);
});

test('a pause is said in the row, and has no line of the plan', () => {
  const state = { key: 'paused' as const, words: 'Paus, meddelad av gruppen' };
  const view = viewOf([group({ state, meetings: meetingsOn('2025-09-01') }), group({ state })]);
  const [met, never] = view.groups;
  expect(met && [rowWords(met, sv), planLines(view, met)]).toEqual(['Paus', []]);
  expect(never && rowWords(never, sv)).toBe('Paus');
  expect(met && groupWords(met, sv)).toBe('Matematik 4–6: Paus, meddelad av gruppen');
});

test('a pause stands beside the marks and lies over none, however narrow the picture is', () => {
  const state = { key: 'paused' as const, words: 'Paus, meddelad av gruppen' };
  const days = fc.uniqueArray(daysIn, { minLength: 1, maxLength: 8 });
  const size = fc.record({ week: fc.double({ min: 4, max: 30, noNaN: true }), row: fc.constant(24) });
  fc.assert(
    fc.property(years, days, size, fc.boolean(), (year, held, { week, row }, isBooked) => {
      const [last = 0, ...before] = held.sort((one, other) => other - one);
      const next = isBooked ? dayIn(year, last) : null;
      const met = [...before, ...(isBooked ? [] : [last])].reverse().map((day) => dayIn(year, day));
      const view = viewOf([group({ state, meetings: meetingsOn(...met), next })], { year });
      const [one] = view.groups;
      if (!one) throw new Error('There is one group');
      const measures = { week, row, mark: 4 };
      const { left, room } = wordsPlace(view, one, 'Paus', measures, 13);
      const over = marksOf(one).filter((mark) => {
        const { x } = markPlace(mark, measures);
        return x + measures.mark > left && x - measures.mark < left + room;
      });
      expect(over).toEqual([]);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + room).toBeLessThanOrEqual(view.weeks.length * week + 1e-6);
      expect(room).toBeGreaterThan(10);
    }),
  );
});

test('a pause stands after the last meeting where there is room, else before it', () => {
  const state = { key: 'paused' as const, words: 'Paus, meddelad av gruppen' };
  const size = { week: 5, row: 24, mark: 4 };
  const [left = 0, late = 0] = [meetingsOn('2025-09-01'), meetingsOn('2025-09-01', '2026-06-24')].map(
    (meetings) => {
      const view = viewOf([group({ state, meetings })]);
      return view.groups[0] && wordsPlace(view, view.groups[0], 'Paus', size, 13).left;
    },
  );
  expect(left).toBeGreaterThan(0);
  expect(late).toBe(left);
});

test('lov lies side by side as one stretch, and every month begins once', () => {
  fc.assert(
    fc.property(years, (year) => {
      const { weeks } = viewOf([], { year });
      const lov = lovStretches(weeks).flatMap(({ from, to }) =>
        weeks.slice(from, to + 1).map((_, index) => from + index),
      );
      expect(lov).toEqual(weeks.flatMap((week, index) => (week.lov ? [index] : [])));
      const months = monthStarts(weeks).map(({ month }) => month);
      expect(months.filter((month, index) => months.indexOf(month) === index).length).toBe(12);
      expect(months.length).toBeLessThanOrEqual(14);
    }),
  );
});
