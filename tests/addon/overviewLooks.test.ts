import { requestsFor } from '../../local/spreadsheets/actions';
import { applyBatch } from '../../local/spreadsheets/apply';
import { hiddenBy } from '../../local/spreadsheets/filtered';
import type { GridRange, StoredSheet } from '../../local/spreadsheets/model';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import { OverviewBed } from './overviewBed';

function municipality(): OverviewBed {
  const bed = new OverviewBed();
  bed.group('Fysik', { date: '2025-10-01', next: '2025-12-01' });
  bed.group('Kemi', { date: '2025-11-10' }, { date: '2025-09-10' });
  bed.group('Teknik', { date: '2025-09-01' });
  bed.setUp();
  return bed;
}

/** What someone does by hand, through the same requests as the Sheets page. */
function byHand(bed: OverviewBed, ...requests: object[]): void {
  const owner = { email: 'karin.almgren@ekasa.example', owner: true };
  saveSpreadsheet(bed.workspace, bed.sheet.id, applyBatch(bed.stored, { requests }, owner).spreadsheet);
}

const idOf = (sheet: StoredSheet) => sheet.properties.sheetId;
/** As far to the right as there are any; some may be empty. */
function headersOf(bed: OverviewBed, title: string): string[] {
  const headers = [...(bed.texts(title)[0] ?? [])];
  while (headers.length > 0 && !headers.at(-1)) headers.pop();
  return headers;
}

/** The headers of the columns that Google warns about, each with the rows that it does so for. */
const warned = (bed: OverviewBed, title: string): [string, string][] =>
  bed.tab(title).protectedRanges.map(({ range = {}, warningOnly, editors }) => {
    expect([warningOnly, editors, (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0)]).toEqual([
      true,
      undefined,
      1,
    ]);
    const rows = `${range.startRowIndex ?? ''}:${range.endRowIndex ?? ''}`;
    return [headersOf(bed, title)[range.startColumnIndex ?? 0] ?? '', rows];
  });

describe('the tabs as they are made', () => {
  test('can be sorted and filtered as far as the table reaches, and no further', () => {
    const bed = municipality();
    bed.refresh();
    const rows = { Översikt: 3, Protokoll: 4 };
    for (const [title, count] of Object.entries(rows)) {
      expect(bed.tab(title).basicFilter?.range).toEqual({
        sheetId: idOf(bed.tab(title)),
        startRowIndex: 0,
        endRowIndex: 1 + count + 1,
        startColumnIndex: 0,
        // With room for columns of one's own.
        endColumnIndex: bed.tab(title).properties.gridProperties.columnCount,
      });
      expect(bed.tab(title).properties.gridProperties.frozenColumnCount).toBe(1);
    }
    expect(bed.tab('Inställningar').basicFilter).toBeNull();
    // A note of one's own beside a row is sorted with it, one beneath the table stays where it was put.
    const sheet = bed.tab('Översikt');
    const beside = headersOf(bed, 'Översikt').length;
    byHand(bed, {
      updateCells: {
        start: { sheetId: idOf(sheet), rowIndex: 1, columnIndex: beside },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'B: om fysiken' } }] }],
        fields: 'userEnteredValue',
      },
    });
    byHand(bed, {
      updateCells: {
        start: { sheetId: idOf(sheet), rowIndex: 5 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'A: ring Petra' } }] }],
        fields: 'userEnteredValue',
      },
    });
    byHand(
      bed,
      ...requestsFor(bed.stored, { kind: 'sort', sheetId: idOf(sheet), column: 0, ascending: false }),
    );
    expect(bed.texts('Översikt').map((row) => [row[0], row[beside] ?? ''])).toEqual([
      ['Grupp', ''],
      ['Teknik', ''],
      ['Kemi', ''],
      ['Fysik', 'B: om fysiken'],
      ['', ''],
      ['A: ring Petra', ''],
    ]);
  });

  test('warn before what is worked out is changed, and nowhere else', () => {
    const bed = municipality();
    bed.refresh();
    for (const title of ['Översikt', 'Skolor', 'Protokoll'])
      expect(warned(bed, title).map(([header]) => header)).toEqual(headersOf(bed, title));
    for (const [, rows] of warned(bed, 'Översikt')) expect(rows).toBe('0:5');
    // What is typed of a group in the overview is kept, and the warning says so.
    const kept = bed
      .tab('Översikt')
      .protectedRanges.filter(({ description = '' }) => /står kvar/.test(description));
    expect(kept.map(({ range }) => headersOf(bed, 'Översikt')[range?.startColumnIndex ?? 0])).toEqual([
      'Grupp',
      'Ämne och stadium',
      'Skolor',
      'Lärledare (kontakt)',
    ]);
    expect(warned(bed, 'Inställningar')).toEqual([
      ['Grupp', ':'],
      ['Mapp', ':'],
      ['Månad', ':'],
      ['Träffar', ':'],
    ]);
  });

  test('leave a column of one’s own alone, wherever it is put in', () => {
    const bed = municipality();
    const sheetId = idOf(bed.tab('Översikt'));
    const headers = headersOf(bed, 'Översikt');
    byHand(bed, {
      insertDimension: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
        inheritFromBefore: true,
      },
    });
    bed.refresh();
    expect(warned(bed, 'Översikt').map(([header]) => header)).toEqual(headers);
  });

  test('can be changed by whoever may edit, as a warning is no lock', () => {
    const bed = municipality();
    bed.refresh();
    const requests = requestsFor(bed.stored, {
      kind: 'type',
      sheetId: idOf(bed.tab('Översikt')),
      row: 1,
      column: 1,
      texts: [['Ma']],
    });
    const editor = { email: 'ylva.kron@ekasa.example', owner: false };
    expect(() => applyBatch(bed.stored, { requests }, editor)).not.toThrow();
  });
});

describe('the chart', () => {
  const sources = (bed: OverviewBed): (GridRange | undefined)[] => {
    const { domains = [], series = [] } = bed.tab('Översikt').charts[0]?.spec.basicChart ?? {};
    return [...domains.map(({ domain }) => domain), ...series.map((one) => one.series)].map(
      (data) => data?.sourceRange?.sources?.[0],
    );
  };

  test('lies two rows beneath the groups and draws the months of the settings', () => {
    const bed = municipality();
    bed.refresh();
    const [chart, more] = bed.tab('Översikt').charts;
    expect(more).toBeUndefined();
    expect(chart?.spec.title).toBe('Träffar per månad, alla grupper tillsammans');
    expect(chart?.spec.altText).toContain('Stapeldiagram');
    expect(chart?.position.overlayPosition.anchorCell.rowIndex).toBe(6);
    const headers = headersOf(bed, 'Inställningar');
    expect(sources(bed)).toEqual(
      ['Månad', 'Träffar'].map((header) => ({
        sheetId: idOf(bed.tab('Inställningar')),
        startRowIndex: 0,
        endRowIndex: 13,
        startColumnIndex: headers.indexOf(header),
        endColumnIndex: headers.indexOf(header) + 1,
      })),
    );
  });

  test('stays away when somebody takes it away, and comes back with its tab', () => {
    const bed = municipality();
    bed.refresh();
    const objectId = bed.tab('Översikt').charts[0]?.chartId;
    byHand(bed, { deleteEmbeddedObject: { objectId } });
    bed.group('Biologi', { date: '2025-11-01' });
    bed.refresh();
    expect(bed.tab('Översikt').charts).toEqual([]);
    const before = { sheetId: idOf(bed.tab('Inställningar')), dimension: 'COLUMNS' };
    byHand(
      bed,
      { insertDimension: { range: { ...before, startIndex: 0, endIndex: 1 } } },
      { deleteSheet: { sheetId: idOf(bed.tab('Översikt')) } },
    );
    bed.refresh();
    const headers = headersOf(bed, 'Inställningar');
    expect(bed.tab('Översikt').charts).toHaveLength(1);
    expect(sources(bed).map((source) => headers[source?.startColumnIndex ?? 0])).toEqual([
      'Månad',
      'Träffar',
    ]);
  });
});

test('the chart is drawn anew, where it lies, when the settings were taken away', () => {
  const bed = municipality();
  bed.refresh();
  const [before] = bed.tab('Översikt').charts;
  byHand(bed, { deleteSheet: { sheetId: idOf(bed.tab('Inställningar')) } });
  expect(bed.tab('Översikt').charts).not.toEqual([before]);
  bed.setUp();
  const { sheetId } = bed.tab('Inställningar').properties;
  const drawn = JSON.stringify(before).replace(/"sheetId":1\d+/g, `"sheetId":${sheetId}`);
  expect(bed.tab('Översikt').charts).toEqual([JSON.parse(drawn)]);
});

describe('a filter view of a school year', () => {
  const titles = (bed: OverviewBed) => bed.tab('Protokoll').filterViews.map(({ title }) => title);
  /** The groups that are seen through a view. */
  function seen(bed: OverviewBed, title: string): string[] {
    const sheet = bed.tab('Protokoll');
    const hides = hiddenBy(sheet.filterViews.find((one) => one.title === title) ?? null, sheet, 'sv_SE');
    const shown = bed.texts('Protokoll').filter((_, row) => !hides(row));
    return shown.map(([group = '']) => group);
  }

  test('is made when the index gets its first meeting of the year, and shows that year alone', () => {
    const bed = municipality();
    bed.refresh();
    expect(titles(bed)).toEqual(['Läsår 2025–2026']);
    bed.group('Slöjd', { date: '2024-09-10' }, { date: '2025-09-11' });
    bed.group('Åk 1', { date: '2023-10-10' });
    bed.refresh();
    expect(titles(bed)).toEqual(['Läsår 2025–2026', 'Läsår 2024–2025', 'Läsår 2023–2024']);
    expect(seen(bed, 'Läsår 2024–2025')).toEqual(['Grupp', 'Slöjd']);
    expect(seen(bed, 'Läsår 2023–2024')).toEqual(['Grupp', 'Åk 1']);
    expect(seen(bed, 'Läsår 2025–2026')).toEqual(['Grupp', 'Fysik', 'Kemi', 'Kemi', 'Slöjd', 'Teknik']);
    // Rows that come last of all, later on, are seen in their view too.
    bed.group('Öppet forum', { date: '2023-09-10' });
    bed.refresh();
    expect(seen(bed, 'Läsår 2023–2024')).toEqual(['Grupp', 'Åk 1', 'Öppet forum']);
  });

  test('is not made anew when somebody has taken it away, nor twice when its meetings go and come', () => {
    const bed = municipality();
    const { documents } = bed.group('Slöjd', { date: '2024-09-10' });
    bed.refresh();
    const [thisYear, lastYear] = bed.tab('Protokoll').filterViews;
    byHand(bed, { deleteFilterView: { filterId: thisYear?.filterViewId } });
    bed.group('Biologi', { date: '2025-10-10' });
    for (const { id } of documents) bed.workspace.change(id, { trashed: true });
    bed.refresh();
    for (const { id } of documents) bed.workspace.change(id, { trashed: false });
    bed.refresh();
    expect(bed.tab('Protokoll').filterViews).toHaveLength(1);
    expect(titles(bed)).toEqual([lastYear?.title]);
    expect(seen(bed, 'Läsår 2024–2025')).toEqual(['Grupp', 'Slöjd']);
  });

  test('follows the column of years wherever it is moved, and is in the language of the sheet', () => {
    const bed = new OverviewBed({ locale: 'en' });
    bed.group('Crafts', { date: '2024-09-10' }, { date: '2025-09-11' });
    bed.setUp();
    const sheetId = idOf(bed.tab('Minutes'));
    byHand(bed, {
      moveDimension: {
        source: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
        destinationIndex: 0,
      },
    });
    bed.refresh();
    expect(
      bed.tab('Minutes').filterViews.map(({ title, criteria = {} }) => [title, Object.keys(criteria)]),
    ).toEqual([
      ['School year 2025–2026', ['0']],
      ['School year 2024–2025', ['0']],
    ]);
  });
});
