import { minutes, OverviewBed } from './overviewBed';
import { edit, put, text, type } from './overviewByHand';

const tooFew = 'För få grupper för att visas';

/** Four groups with teachers from Lindskolan, one of them from Ängsskolan too. */
function filled(): OverviewBed {
  const bed = new OverviewBed();
  const schools = 'Lindskolan';
  bed.group('Biologi', { date: '2025-10-01', next: '2025-12-01', schools, promised: ['2025-12-10'] });
  bed.group('Fysik', { date: '2025-10-02', schools: 'lindskolan', share: 'Ja' });
  bed.group('Kemi', { date: '2025-10-03', schools: 'Lindskolan, Ängsskolan', promised: ['2025-12-05'] });
  bed.group('Teknik', { date: '2025-05-03', schools, share: 'Ja' }, { date: '2025-09-03', schools });
  bed.setUp();
  bed.refresh();
  return bed;
}

const figures = (row: Record<string, string> = {}) =>
  Object.entries(row)
    .slice(0, 7)
    .map(([, figure]) => figure);

describe('schools', () => {
  test('are told of in alphabetical order, and never by figures of fewer than three groups', () => {
    const bed = filled();
    expect(bed.table('Skolor').map(figures)).toEqual([
      ['Lindskolan', '4', '24', '4', '1', '2', '1'],
      ['Ängsskolan', tooFew, tooFew, tooFew, tooFew, tooFew, tooFew],
    ]);
  });

  test('are those that the coordinator has typed, where that is so', () => {
    const bed = filled();
    for (const group of ['Biologi', 'Fysik'])
      type(bed, 'Översikt', group, 'Skolor', 'Ängsskolan; Nya skolan');
    bed.refresh();
    expect(bed.table('Skolor').map((row) => [row.Skola, row['Grupper med lärare härifrån']])).toEqual([
      ['Lindskolan', tooFew],
      ['Nya skolan', tooFew],
      ['Ängsskolan', '3'],
    ]);
  });

  test('in the settings say how they are spelled, and which have no group yet', () => {
    const bed = filled();
    type(bed, 'Inställningar', 'Skolorna', 'Värde', 'LINDSKOLAN; Öskolan');
    bed.refresh();
    expect(bed.table('Skolor').map((row) => [row.Skola, row['Grupper med lärare härifrån']])).toEqual([
      ['LINDSKOLAN', '4'],
      ['Ängsskolan', tooFew],
      ['Öskolan', 'Ingen grupp än'],
    ]);
  });

  test('keep what people have written beside them, and rows of their own stay', () => {
    const bed = filled();
    const own = 9;
    edit(bed, 'Skolor', (sheet) => put(put(sheet, 0, own, text('Anteckning')), 1, own, text('ny rektor')));
    edit(bed, 'Skolor', (sheet) => put(sheet, 1, 0, text('Lind')));
    edit(bed, 'Skolor', (sheet) => put(sheet, 4, 0, text('Egen rad')));
    bed.group('Astronomi', { date: '2025-10-01', schools: 'Aspskolan' });
    bed.refresh();
    expect(bed.table('Skolor').map((row) => [row.Skola, row.Anteckning])).toEqual([
      ['Aspskolan', ''],
      ['Lindskolan', 'ny rektor'],
      ['Ängsskolan', ''],
      ['Egen rad', ''],
    ]);
  });
});

describe('what waits for a principal', () => {
  test('is told by its days, until it is marked as seen to', () => {
    const bed = new OverviewBed();
    const { documents } = bed.group('Kemi', { date: '2025-10-03', promised: ['2025-12-05', '2025-11-25'] });
    bed.group('Fysik', { date: '2025-10-03', promised: ['2025-12-05'], status: 'Utkast' });
    bed.setUp();
    bed.refresh();
    expect(bed.table('Översikt').map((row) => row['Väntar på rektor'])).toEqual([
      '',
      '2025-11-25, 2025-12-05',
    ]);
    expect(JSON.stringify(bed.stored)).not.toMatch(/Stenkvist|ligger hos mig|besked av mig/);
    bed.clock.pass(60_000);
    bed.workspace.write(documents[0]?.id ?? '', minutes('Kemi', { date: '2025-10-03' }));
    bed.refresh();
    expect(bed.table('Översikt').map((row) => row['Väntar på rektor'])).toEqual(['', '']);
  });
});

describe('school years', () => {
  test('stand apart in the index, the latest first, and only this one counts', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-05-10' }, { date: '2025-10-01' }, { date: '2024-08-20' });
    bed.group('Biologi', { date: '2025-06-30' }, { date: '2025-07-01' });
    bed.setUp();
    bed.refresh();
    expect(bed.table('Protokoll').map((row) => [row.Läsår, row.Grupp, row.Datum])).toEqual([
      ['2025–2026', 'Biologi', '2025-07-01'],
      ['2025–2026', 'Kemi', '2025-10-01'],
      ['2024–2025', 'Biologi', '2025-06-30'],
      ['2024–2025', 'Kemi', '2025-05-10'],
      ['2024–2025', 'Kemi', '2024-08-20'],
    ]);
    expect(bed.table('Översikt').map((row) => row['Träffar i år'])).toEqual([
      '1 av 6 planerade',
      '1 av 6 planerade',
    ]);
    bed.forget();
    expect(bed.refresh()[0]).toMatchObject({ rowsWritten: 0 });
    expect(bed.documentReads).toBe(0);
  });

  test('the chart is drawn from the meetings of each month of this one, all groups together', () => {
    const bed = filled();
    const held = () => {
      const [headers = [], ...rows] = bed.texts('Inställningar');
      const at = headers.indexOf('Månad');
      return rows.slice(0, 12).map((row) => [row[at], row[at + 1]].join(' '));
    };
    expect(held()).toEqual([
      'juli 0',
      'augusti 0',
      'september 1',
      'oktober 3',
      'november 0',
      // Those still to come have no number: a nought would look as if nobody met.
      'december ',
      'januari ',
      'februari ',
      'mars ',
      'april ',
      'maj ',
      'juni ',
    ]);
    const before = held();
    edit(bed, 'Inställningar', (sheet) => {
      const [header, ...rows] = sheet.rows;
      return { ...sheet, rows: header ? [header, ...rows.slice(0, 20).reverse()] : [] };
    });
    bed.refresh();
    expect(held()).toEqual(before);
    const everywhere = bed.texts('Inställningar').flat();
    expect(everywhere.filter((words) => words === 'oktober')).toHaveLength(1);
  });
});
