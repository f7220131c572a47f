import type { ReadingListView } from '../../src/actions/overviewViews';
import { minutes, OverviewBed } from './overviewBed';
import { edit, put, text } from './overviewByHand';

const maria = 'maria.stenkvist@ekasa.example';

function municipality(): OverviewBed {
  const bed = new OverviewBed();
  bed.workspace.change(bed.sheet.id, { shared: [{ email: maria, right: 'editor' }] });
  bed.group('Kemi', { date: '2025-10-01', invite: 'Det räcker att du läser', schools: 'Lindskolan' });
  bed.group(
    'Slöjd',
    { date: '2025-09-10', invite: 'Utmana vår tanke', schools: 'ängsskolan, Lindskolan' },
    { date: '2025-11-04', status: 'Utkast' },
    { date: '2025-03-04' },
  );
  bed.group('Musik', { date: '2025-10-20', invite: 'Ingen den här gången', schools: 'Ängsskolan' });
  bed.setUp();
  bed.refresh();
  return bed;
}

const list = (bed: OverviewBed, person = 'principal') => bed.value('readingList', { choose: null }, person);
const read = (bed: OverviewBed, { keys }: ReadingListView, person = 'principal') =>
  bed.value('readTo', { keys }, person);
const groups = ({ minutes: shown }: ReadingListView) => shown.map(({ group, date }) => `${group} ${date}`);

test('finished minutes of this school year, those that ask for feedback first, then the newest', () => {
  const bed = municipality();
  const first = list(bed);
  expect(first).toMatchObject({ since: null, school: null, more: false });
  expect(groups(first)).toEqual(['Slöjd 2025-09-10', 'Musik 2025-10-20', 'Kemi 2025-10-01']);
  expect(first.minutes[0]).toMatchObject({ invite: 'challenge', focus: 'Bråk' });
  expect(first.minutes[0]?.link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit/);
});

test('what one has looked at does not come again, also when it is changed, and what is new does', () => {
  const bed = municipality();
  const first = list(bed);
  expect(read(bed, first)).toMatchObject({ since: '2025-11-20T09:00', rest: false, minutes: [] });
  const kemi = bed.workspace.items().find(({ name }) => name === 'Protokoll 2025-10-01');
  bed.clock.pass(60_000);
  bed.workspace.write(kemi?.id ?? '', minutes('Kemi', { date: '2025-10-01', focus: 'Atomer' }));
  const music = bed.workspace.items().find(({ name }) => name === 'Musik');
  bed.document('Nytt', minutes('Musik', { date: '2025-11-18' }), music?.id ?? '');
  bed.refresh();
  expect(groups(list(bed))).toEqual(['Musik 2025-11-18']);
});

test('minutes that are finished later come then', () => {
  const bed = municipality();
  read(bed, list(bed));
  const draft = bed.workspace.items().find(({ name }) => name === 'Protokoll 2025-11-04');
  bed.clock.pass(60_000);
  bed.workspace.write(draft?.id ?? '', minutes('Slöjd', { date: '2025-11-04' }));
  bed.refresh();
  expect(groups(list(bed))).toEqual(['Slöjd 2025-11-04']);
});

test('what people write beneath the groups is no school to choose', () => {
  const bed = municipality();
  const [headers = [], ...rows] = bed.texts('Översikt');
  edit(bed, 'Översikt', (sheet) =>
    put(sheet, rows.length + 3, headers.indexOf('Skolor'), text('Fråga rektorerna')),
  );
  expect(list(bed).schools).toEqual(['Lindskolan', 'Ängsskolan']);
});

test('nobody can see what another has looked at', () => {
  const bed = municipality();
  const before = {
    sheet: JSON.stringify(bed.stored),
    items: bed.workspace.items().map((item) => ({ ...item })),
  };
  read(bed, list(bed));
  expect(list(bed, 'coordinator').minutes).toHaveLength(3);
  expect(JSON.stringify(bed.stored)).toBe(before.sheet);
  expect(bed.workspace.items()).toEqual(before.items);
  expect(JSON.stringify(bed.workspace.properties('script').all())).not.toContain('looked');
  expect(Object.keys(bed.workspace.properties(`user:${maria}`).all())).toEqual([`looked:${bed.sheet.id}`]);
});

test('the school is kept for the person, each school is there once, and only what is shown is marked', () => {
  const bed = municipality();
  expect(list(bed).schools).toEqual(['Lindskolan', 'Ängsskolan']);
  const chosen = bed.value('readingList', { choose: { school: 'Ängsskolan' } }, 'principal');
  expect(groups(chosen)).toEqual(['Slöjd 2025-09-10', 'Musik 2025-10-20']);
  const again = list(bed);
  expect(again.school).toBe('Ängsskolan');
  expect(read(bed, again).minutes).toEqual([]);
  const all = bed.value('readingList', { choose: { school: null } }, 'principal');
  expect(groups(all)).toEqual(['Kemi 2025-10-01']);
  // Nobody has looked at those of the other school, however old they are.
  expect(all.rest).toBe(true);
  expect(read(bed, all).rest).toBe(false);
});

test('there is a sentence where there is no overview yet', () => {
  const bed = new OverviewBed();
  expect(bed.refusal('readingList', { choose: null })).toBe('noFolderYet');
});

test('what was kept by something else is forgotten', () => {
  const bed = municipality();
  for (const kept of ['nonsense', '{"at":7}', 'null', '[]']) {
    bed.workspace.properties(`user:${maria}`).set(`looked:${bed.sheet.id}`, kept);
    expect(list(bed).minutes).toHaveLength(3);
  }
});

test('a hundred are shown, and as many are marked at once as one call may carry', () => {
  const bed = new OverviewBed();
  const dayOf = (index: number) =>
    new Date(Date.UTC(2025, 10, 19) - (index % 90) * 86_400_000).toISOString().slice(0, 10);
  const { folder } = bed.group('Kemi');
  const meetings = Array.from({ length: 1010 }, (_, index) => ({ date: dayOf(index) }));
  bed.document('Alla träffar', minutes('Kemi', ...meetings), folder.id);
  bed.setUp();
  bed.refresh();
  const { minutes: shown, more, keys } = list(bed, 'coordinator');
  expect([shown.length, more, keys.length]).toEqual([100, true, 1000]);
});

test.each(['nonsense', 'null', '[]', '{"at":4}', '{"at":4,"school":7,"keys":"","before":""}'])(
  'what was kept as %s counts as nothing',
  (kept) => {
    const bed = municipality();
    bed.workspace.properties(`user:${maria}`).set(`looked:${bed.sheet.id}`, kept);
    expect(list(bed)).toMatchObject({ since: null, school: null });
  },
);
