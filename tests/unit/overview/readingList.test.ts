import * as fc from 'fast-check';
import type { StandingRow } from '../../../src/overview/changes';
import { isAmong, type Looked, lookedAt, schoolNames, unreadOf } from '../../../src/overview/readingList';

const never: Looked = { at: null, school: null, keys: [], before: '' };
const november = { year: 2025, today: '2025-11-20' };
const anyGroup = () => true;

const row = (document: string, date: string | null, invite: string | null, final = true): StandingRow =>
  ({
    row: 1,
    sound: true,
    names: { group: `Grupp ${document}`, document },
    entry: {
      document,
      number: 1,
      of: 1,
      place: { tab: null, heading: null, shared: null },
      modified: '2025-10-02T09:00:00Z',
      read: '',
      trouble: null,
      facts: { final, date, focus: null, invite },
    },
  }) as unknown as StandingRow;

const days = fc
  .integer({ min: 0, max: 300 })
  .map((day) => new Date(Date.UTC(2025, 6, 1 + day)).toISOString());
const someRows = fc
  .array(
    fc.record({
      date: fc.option(days.map((iso) => iso.slice(0, 10))),
      invite: fc.constantFrom('none', 'read', 'task', 'talk', 'challenge'),
      final: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((some) => some.map(({ date, invite, final }, index) => row(`dok${index}`, date, invite, final)));

test('everything that is finished is there once, those that ask before the others', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const unread = unreadOf(rows, november, never, anyGroup);
      expect(new Set(unread.map(({ key }) => key)).size).toBe(unread.length);
      expect(unread).toHaveLength(rows.filter(({ entry }) => entry.facts?.final).length);
      const quiet = unread.map(({ invite }) => invite === 'none' || invite === 'read');
      expect(quiet).toEqual([...quiet].sort((one, other) => Number(one) - Number(other)));
    }),
  );
});

test('what is marked is gone, and all else stays', () => {
  fc.assert(
    fc.property(someRows, fc.infiniteStream(fc.boolean()), (rows, coin) => {
      const unread = unreadOf(rows, november, never, anyGroup);
      const keys = unread.filter(() => coin.next().value).map(({ key }) => key);
      const looked = lookedAt(rows, november, never, keys, '2025-11-20T09:00');
      const left = unreadOf(rows, november, looked, anyGroup).map(({ key }) => key);
      expect(left).toEqual(unread.map(({ key }) => key).filter((key) => !keys.includes(key)));
    }),
  );
});

test('what is kept takes less than a property may, however many minutes there are', () => {
  const rows = Array.from({ length: 5000 }, (_, index) =>
    row(`dok${index}`, new Date(Date.UTC(2025, 7, 1 + (index % 200))).toISOString().slice(0, 10), 'read'),
  );
  const keys = unreadOf(rows, november, never, anyGroup).map(({ key }) => key);
  const looked = lookedAt(rows, november, never, keys, '2025-11-20T09:00');
  expect(JSON.stringify({ ...looked, keys: looked.keys.join(' ') }).length).toBeLessThan(9000);
  const left = unreadOf(rows, november, looked, anyGroup);
  expect(left.every(({ date }) => date === looked.before)).toBe(true);
  expect(unreadOf([...rows, row('ny', '2026-05-01', 'read')], november, looked, anyGroup)[0]?.group).toBe(
    'Grupp ny',
  );
});

const datesOf = (unread: ReturnType<typeof unreadOf>) => unread.map(({ date }) => date);

test('the minutes of June outlive the turn of the school year, and what is looked at stays so', () => {
  const rows = ['2026-05-02', '2026-06-10', '2026-06-16', '2026-07-02', '2025-06-16'].map((date, index) =>
    row(`dok${index}`, date, 'read'),
  );
  const on = (today: string) => ({ year: 2026, today });
  const july = unreadOf(rows, on('2026-07-02'), never, anyGroup);
  expect(datesOf(july)).toEqual(['2026-07-02', '2026-06-16', '2026-06-10']);
  expect(datesOf(unreadOf(rows, on('2026-08-14'), never, anyGroup))).toEqual(['2026-07-02', '2026-06-16']);
  // Whoever has been away since May finds what has come since.
  const away = { ...never, at: '2026-05-01T10:00' };
  expect(datesOf(unreadOf(rows, on('2026-09-20'), away, anyGroup))).toEqual([
    '2026-07-02',
    '2026-06-16',
    '2026-06-10',
    '2026-05-02',
  ]);
  const june = july.slice(1).map(({ key }) => key);
  const looked = lookedAt(rows, on('2026-07-02'), never, june, '2026-07-02T09:00');
  const again = lookedAt(rows, on('2026-07-03'), looked, [], '2026-07-03T09:00');
  for (const day of ['2026-07-03', '2026-08-01', '2026-09-01'])
    expect(datesOf(unreadOf(rows, on(day), again, anyGroup))).toEqual(['2026-07-02']);
});

test('schools are told apart by their names and not by how they are spelled', () => {
  expect(schoolNames(['Ängsskolan, Lindskolan', 'lindskolan;  Ängsskolan ', '', 'Åsa'])).toEqual([
    'Lindskolan',
    'Åsa',
    'Ängsskolan',
  ]);
  expect(isAmong('Lindskolan', 'Ängsskolan, LINDSKOLAN')).toBe(true);
  expect(isAmong('Lind', 'Lindskolan')).toBe(false);
});
