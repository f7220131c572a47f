import * as fc from 'fast-check';
import { dayOf, isoDay } from '../../../src/overview/days';
import { groupNow } from '../../../src/overview/groupNow';
import { planFor } from '../../../src/overview/groupPlans';
import { groupCells } from '../../../src/overview/groupRows';
import { heldByMonth } from '../../../src/overview/months';
import { proposedBreaks, SchoolCalendar, schoolYearOf } from '../../../src/overview/schoolYear';
import { documentId, folderId, noPlan, someEntry, someFacts, someOutlook, swedish } from './example';

const group = { id: folderId(1), name: 'Matematik 4–6' };
const met = (...dates: string[]) =>
  dates.map((date, index) =>
    someEntry({
      document: documentId(index + 1),
      facts: someFacts({ date, nextDate: null, awaiting: [], share: null }),
    }),
  );

test('a group’s row is the same whatever order its meetings stand in', () => {
  const same = met('2025-10-01', '2025-10-01', '2025-10-01', '2025-09-01').map((entry, index) => ({
    ...entry,
    document: documentId(index % 2),
    number: index + 1,
    place: { tab: null, heading: `h.${index}`, shared: null },
    facts: entry.facts && { ...entry.facts, focus: `Fokus ${index}`, share: 'yes' as const },
  }));
  const cells = (entries: typeof same) =>
    groupCells(groupNow(group, entries, noPlan, someOutlook()), swedish);
  const first = cells(same);
  fc.assert(
    fc.property(fc.shuffledSubarray(same, { minLength: same.length }), (entries) => {
      expect(cells(entries)).toEqual(first);
    }),
  );
});

describe('a group’s own plan', () => {
  // From 16 September to 20 November 2025 are eight school weeks, höstlov not counted.
  const longAgo = met('2025-09-16');

  test.each([
    [null, 'longer'],
    [6, 'longer'],
    [5, 'recent'],
    [4, 'recent'],
    [20, 'longer'],
  ])('of %s meetings makes eight school weeks %s', (meetings, state) => {
    const now = groupNow(group, longAgo, { ...noPlan, meetings }, someOutlook());
    expect([now.weeks, now.state]).toEqual([8, state]);
  });

  test('is what it is measured by in the sheet too, in the words of the domain', () => {
    const now = groupNow(group, longAgo, { ...noPlan, meetings: 8 }, someOutlook());
    const cells = groupCells(now, swedish);
    expect(cells.meetings.text).toBe('1 av 8 planerade');
    expect(cells.state.text).toBe('◔ Längre sedan än planen');
    expect(cells.state.note).toBe(
      'Senaste protokollet här är från 16 september, 8 skolveckor sedan. Gruppen kan ha träffats utan att protokollet är delat.\n\nTid, lokal eller vikarie kan vara ett hinder. Lärledaren vet.',
    );
  });

  test('with more lov in the settings, the weeks are fewer', () => {
    const breaks = { ...proposedBreaks(2025), autumn: '43–45' };
    const outlook = someOutlook({ calendar: new SchoolCalendar(2025, breaks) });
    expect(groupNow(group, longAgo, noPlan, outlook).weeks).toBe(6);
  });
});

test('a group that has begun the minutes of a meeting to come is booked, also after it has announced a pause', () => {
  const paused = { ...someEntry(), facts: someFacts({ nextDate: null, paused: true }) };
  expect(groupNow(group, [paused], noPlan, someOutlook()).state).toBe('paused');
  const entries = [paused, ...met('2026-01-15')];
  expect(groupNow(group, entries, noPlan, someOutlook())).toMatchObject({
    state: 'booked',
    next: '2026-01-15',
  });
  // What the coordinator has written holds until they take it away.
  expect(groupNow(group, entries, { ...noPlan, paused: true }, someOutlook()).state).toBe('paused');
});

test('minutes of today have been held when they are finished; till then that is the next meeting', () => {
  const before = met('2025-10-14');
  const today = (final: boolean) =>
    groupNow(
      group,
      [
        ...before,
        someEntry({
          document: documentId(9),
          facts: someFacts({ date: '2025-11-20', nextDate: null, final, share: null, awaiting: [] }),
        }),
      ],
      noPlan,
      someOutlook(),
    );
  expect(today(false)).toMatchObject({ state: 'booked', next: '2025-11-20', days: ['2025-10-14'] });
  expect(today(false).latest?.facts.date).toBe('2025-10-14');
  expect(today(true)).toMatchObject({ state: 'recent', next: null, days: ['2025-11-20', '2025-10-14'] });
  expect(today(true).latest?.facts.date).toBe('2025-11-20');
});

describe('the subject and stage of a group', () => {
  const untyped = {
    planName: '',
    planSubject: '',
    planSchools: '',
    planLeader: '',
    planMeetings: '',
    planPaused: '',
  };

  test.each([
    ['Matematik 4–6', 'Matematik 4–6'],
    ['Matematik F-3 norr', 'Matematik F-3'],
    ['Svenska åk 5', 'Svenska åk 5'],
    ['NO högstadiet', 'NO högstadiet'],
    ['7–9 Kemi', '7–9 Kemi'],
    ['Slöjd', null],
    ['Fritidshem norr', null],
    ['Grupp 12', null],
    ['2025-2026', null],
  ])('are read from a folder called %s as %s', (name, subject) => {
    expect(planFor({ id: folderId(1), name }, untyped, someOutlook()).subject).toBe(subject);
  });

  test('are what the coordinator has typed, wherever something is', () => {
    const typed = { ...untyped, planSubject: 'NO', planName: 'Kemigruppen' };
    expect(planFor({ id: folderId(1), name: 'Kemi 4–6' }, typed, someOutlook())).toMatchObject({
      name: 'Kemigruppen',
      subject: 'NO',
    });
  });
});

test('a row says of a draft that it is one, and counts no meetings where no fields could be read', () => {
  const rowOf = (...facts: Parameters<typeof someFacts>) =>
    groupCells(groupNow(group, [someEntry({ facts: someFacts(...facts) })], noPlan, someOutlook()), swedish);
  expect(rowOf({ final: false }).reading.text).toBe('Utkast');
  expect(rowOf({ final: false }).meetings.text).toBe('1 av 6 planerade');
  const unread = rowOf({ final: false, date: null, nextDate: null, reading: 'unreadable' });
  expect(unread.reading.text).toBe('Fälten kunde inte läsas');
  expect(unread.meetings.text).toBe('');
});

test('a pause holds however it was said', () => {
  expect(groupNow(group, met('2025-11-01'), { ...noPlan, paused: true }, someOutlook()).state).toBe('paused');
  const facts = someFacts({ date: '2025-11-01', nextDate: null, paused: true });
  expect(groupNow(group, [someEntry({ facts })], noPlan, someOutlook()).state).toBe('paused');
});

describe('a school year', () => {
  const days = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2026, 12, 31) }).map((day) => isoDay(day));
  const todays = fc.integer({ min: dayOf(2025, 7, 1), max: dayOf(2026, 6, 30) }).map((day) => isoDay(day));

  test('counts each of its days once that has been, and no other day', () => {
    fc.assert(
      fc.property(fc.array(days), todays, (dates, today) => {
        const outlook = someOutlook({ today });
        const now = groupNow(group, met(...dates), noPlan, outlook);
        const held = new Set(dates.filter((date) => date <= today && schoolYearOf(date) === 2025));
        expect(new Set(now.days)).toEqual(held);
        expect(now.days).toHaveLength(held.size);
        const months = heldByMonth([now, now], outlook);
        // A month that is still to come has no number.
        expect(months).toHaveLength(((Number(today.slice(5, 7)) + 5) % 12) + 1);
        expect(months.reduce((sum, meetings) => sum + meetings, 0)).toBe(2 * held.size);
      }),
    );
  });

  test('each meeting counts in its own month, July first', () => {
    for (const [month, index] of [
      ['2025-07', 0],
      ['2025-12', 5],
      ['2026-01', 6],
      ['2026-06', 11],
    ] as const) {
      const outlook = someOutlook({ today: '2026-06-30' });
      const now = groupNow(group, met(`${month}-15`), noPlan, outlook);
      expect(heldByMonth([now], outlook).indexOf(1)).toBe(index);
    }
  });

  test('a group is in one state, by rules that look at nothing but its days', () => {
    fc.assert(
      fc.property(fc.array(days), todays, fc.option(days), (dates, today, nextDate) => {
        const entries = dates.map((date, index) =>
          someEntry({ document: documentId(index), facts: someFacts({ date, nextDate }) }),
        );
        const { state, latest, next, weeks } = groupNow(group, entries, noPlan, someOutlook({ today }));
        if (dates.length === 0) expect(state).toBe('starting');
        if (state === 'longer') expect([next, (weeks ?? 0) > 7]).toEqual([null, true]);
        if (state === 'booked') expect((next ?? '') >= today).toBe(true);
        if (latest) expect(latest.facts.date <= today).toBe(true);
      }),
    );
  });
});

describe('what is promised', () => {
  const awaited = (date: string, awaiting: (string | null)[], final = true) =>
    groupNow(group, [someEntry({ facts: someFacts({ date, awaiting, final }) })], noPlan, someOutlook())
      .awaiting;

  test('this school year is awaited, also after its day, the earliest first', () => {
    expect(awaited('2025-10-14', [null, '2025-12-01', '2025-10-20'])).toEqual([
      '2025-10-20',
      '2025-12-01',
      null,
    ]);
  });

  test('in an earlier one only while its day is to come', () => {
    expect(awaited('2025-05-14', [null, '2025-12-01', '2025-06-01'])).toEqual(['2025-12-01']);
  });
});
