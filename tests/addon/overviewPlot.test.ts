import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OverviewBed } from './overviewBed';
import { edit, put, text, type as typeIn, withRows } from './overviewByHand';

const dist = join(__dirname, '../../dist');

function filled(locale: 'sv' | 'en' = 'sv'): OverviewBed {
  const bed = new OverviewBed({ locale });
  bed.group('Teknik', { date: '2025-09-01' });
  bed.group('Fysik', { date: '2025-10-01', next: '2025-12-01' });
  bed.group('Kemi', { date: '2025-11-10' }, { date: '2025-09-10' }, { date: '2025-05-12' });
  bed.folder('Biologi', bed.root.id);
  bed.setUp();
  bed.refresh();
  return bed;
}

const said = (bed: OverviewBed) =>
  bed
    .value('yearPlot', {})
    .groups.map(({ name, state, meetings, next }) => [
      name,
      state?.key,
      meetings.map(({ date }) => date),
      next?.date ?? null,
    ]);

const expected = [
  ['Biologi', 'starting', [], null],
  ['Fysik', 'booked', ['2025-10-01'], '2025-12-01'],
  ['Kemi', 'recent', ['2025-09-10', '2025-11-10'], null],
  ['Teknik', 'longer', ['2025-09-01'], null],
];

describe('the picture of a school year', () => {
  test('is what the sheet says, and asks Drive for nothing', () => {
    const bed = filled();
    bed.record.length = 0;
    const { year, weeks, today, groups } = bed.value('yearPlot', {});
    expect([year, weeks[today ?? -1]?.number]).toEqual(['2025–2026', 47]);
    expect(said(bed)).toEqual(expected);
    expect(groups[1]?.meetings[0]?.link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit/);
    expect(groups[1]?.state?.words).toBe('Nästa träff inbokad');
    expect(bed.record.filter(({ name }) => /^(?:Drive|Docs|UrlFetchApp)\b/.test(name))).toEqual([]);
  });

  test('is the same when the sheet is sorted, and leaves out rows of people’s own', () => {
    const bed = filled();
    edit(bed, 'Översikt', (sheet) => {
      const [head, ...rows] = sheet.rows;
      return head ? withRows(sheet, [head, ...rows.slice(0, 4).reverse(), ...rows.slice(4)]) : sheet;
    });
    edit(bed, 'Översikt', (sheet) => put(sheet, 6, 0, text('Att ringa')));
    expect(said(bed)).toEqual(expected);
  });

  test('tells two groups apart that are called the same, also in a sheet that knew no folders of meetings', () => {
    const bed = new OverviewBed();
    const schools = ['Lindskolan', 'Ängsskolan'];
    bed.group('Kemi', { date: '2025-09-10', schools: schools[0] as string });
    bed.group('Kemi', { date: '2025-10-10', schools: schools[1] as string });
    bed.setUp();
    bed.refresh();
    const apart = () => {
      const days = said(bed).map(([, , meetings]) => meetings);
      expect(days.sort()).toEqual([['2025-09-10'], ['2025-10-10']]);
      const read = schools.map((school) => bed.value('readingList', { choose: { school } }).minutes);
      expect(read.map((some) => some.map(({ date }) => date))).toEqual([['2025-09-10'], ['2025-10-10']]);
    };
    apart();
    const gone = bed.texts('Protokoll')[0]?.indexOf('Mapp') ?? -1;
    const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index !== gone);
    edit(bed, 'Protokoll', (sheet) => ({
      ...sheet,
      columns: without(sheet.columns),
      rows: sheet.rows.map((row) => ({ ...row, cells: without(row.cells) })),
    }));
    expect(bed.texts('Protokoll')[0]).not.toContain('Mapp');
    expect(said(bed)).toHaveLength(2);
    bed.record.length = 0;
    bed.refresh();
    expect(bed.documentReads).toBe(0);
    apart();
  });

  test('follows each group’s own plan, and its name also before the next refresh', () => {
    const bed = filled();
    const plans = () =>
      Object.fromEntries(bed.value('yearPlot', {}).groups.map(({ name, plan }) => [name, plan]));
    const before = plans();
    typeIn(bed, 'Inställningar', 'Kemi', 'Planerade träffar', '12');
    expect(plans()).toEqual({ ...before, Kemi: expect.any(Number) });
    expect(plans().Kemi).toBeLessThan(before.Kemi ?? 0);
    typeIn(bed, 'Översikt', 'Kemi', 'Grupp', 'Kemi 7–9');
    const renamed = expected.map((group) => (group[0] === 'Kemi' ? ['Kemi 7–9', ...group.slice(1)] : group));
    expect(said(bed)).toEqual(renamed);
    bed.refresh();
    expect(said(bed)).toEqual(renamed);
  });

  test('speaks the language of the person, whatever the sheet’s', () => {
    const bed = filled();
    bed.workspace.setLocale('coordinator', 'en');
    const { language, groups } = bed.value('yearPlot', {});
    expect([language, groups[1]?.state?.words]).toEqual(['en', 'Next meeting booked']);
  });

  test('says what to do where there is no overview', () => {
    expect(new OverviewBed().refusal('yearPlot', {})).toBe('noFolderYet');
  });

  test.each(['menu', 'panel'] as const)('is opened large from the %s, in the person’s language', (from) => {
    const bed = filled();
    const open = () =>
      from === 'menu'
        ? bed.menu('coordinator', bed.sheet.id, 'openYearPlot')
        : bed.run({
            person: 'coordinator',
            file: bed.sheet.id,
            kind: 'call',
            function: 'call',
            arguments: ['showPlot', {}],
          });
    const html = (file: string) => readFileSync(join(dist, `${file}.html`), 'utf8');
    const size = { width: expect.any(Number), height: expect.any(Number) };
    const title = 'Läsåret vecka för vecka';
    expect(open().effects).toEqual([{ kind: 'dialog', title, html: html('plot'), ...size }]);
    bed.workspace.setLocale('coordinator', 'en');
    expect(open().effects).toEqual([expect.objectContaining({ kind: 'dialog', html: html('plot-en') })]);
  });
});
