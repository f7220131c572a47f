import { applyBatch } from '../../local/spreadsheets/apply';
import type { CellData, StoredRow } from '../../local/spreadsheets/model';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import { minutes, OverviewBed } from './overviewBed';
import { edit, put, text, type, withRows } from './overviewByHand';

function filled(): OverviewBed {
  const bed = new OverviewBed();
  bed.group('Fysik', { date: '2025-10-01', next: '2025-12-01' });
  bed.group('Kemi', { date: '2025-11-10' }, { date: '2025-09-10' });
  bed.group('Teknik', { date: '2025-09-01' });
  bed.setUp();
  bed.refresh();
  return bed;
}

const column = (bed: OverviewBed, title: string, header: string): number =>
  bed.texts(title)[0]?.indexOf(header) ?? -1;
const rowOf = (bed: OverviewBed, title: string, name: string): number =>
  bed.texts(title).findIndex((row) => row.includes(name));

describe('what people do with the sheet', () => {
  test('their own columns stay with their rows when rows come, go and are sorted', () => {
    const bed = filled();
    const own = 20;
    edit(bed, 'Översikt', (sheet) =>
      put(put(sheet, 0, own, text('Anteckning')), rowOf(bed, 'Översikt', 'Kemi'), own, text('ringt Petra')),
    );
    edit(bed, 'Översikt', (sheet) =>
      withRows(sheet, [
        sheet.rows[0] as StoredRow,
        ...sheet.rows.slice(1, 4).reverse(),
        ...sheet.rows.slice(4),
      ]),
    );
    bed.group('Biologi', { date: '2025-11-01' });
    bed.group('Zoologi', { date: '2025-11-02' });
    const [step] = bed.refresh();
    // Two meetings, two groups, and the schools that they are from.
    expect(step?.rowsWritten).toBe(6);
    expect(bed.table('Översikt').map((row) => [row.Grupp, row.Anteckning])).toEqual([
      ['Biologi', ''],
      ['Teknik', ''],
      ['Kemi', 'ringt Petra'],
      ['Fysik', ''],
      ['Zoologi', ''],
    ]);
  });

  test.each(['A1', "Karins 'egna' A1:B2", 'Läsåret 2025/26!'])('a tab may be called %s', (title) => {
    const bed = filled();
    edit(bed, 'Inställningar', (sheet) => ({ ...sheet, properties: { ...sheet.properties, title } }));
    bed.clock.pass(3_600_000);
    const noted = bed.texts(title).length;
    expect(bed.refresh()).toMatchObject([{ done: true, rowsWritten: 0 }]);
    expect(bed.texts(title)).toHaveLength(noted);
    expect(bed.value('openOverview', {}).refreshed?.at).toMatch(/^2025-11-20T1/);
  });

  test('columns may be moved, renamed and taken away, and tabs renamed', () => {
    const bed = filled();
    edit(bed, 'Översikt', (sheet) => {
      const [first, second] = [column(bed, 'Översikt', 'Läge'), column(bed, 'Översikt', 'Fokus')];
      const swap = <Item>(items: readonly Item[]): Item[] => {
        const swapped = [...items];
        [swapped[first], swapped[second]] = [items[second] as Item, items[first] as Item];
        return swapped;
      };
      return {
        ...sheet,
        columns: swap(sheet.columns),
        rows: sheet.rows.map((row) => (row.cells.length ? { ...row, cells: swap(row.cells) } : row)),
      };
    });
    edit(bed, 'Översikt', (sheet) =>
      put(sheet, 0, column(bed, 'Översikt', 'Läge'), text('Hur det står till')),
    );
    edit(bed, 'Översikt', (sheet) => ({
      ...sheet,
      properties: { ...sheet.properties, title: 'Alla grupper' },
    }));
    edit(bed, 'Protokoll', (sheet) => {
      const gone = column(bed, 'Protokoll', 'Fokus');
      const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index !== gone);
      return {
        ...sheet,
        columns: without(sheet.columns),
        rows: sheet.rows.map((row) => ({ ...row, cells: without(row.cells) })),
      };
    });
    bed.refresh();
    expect(bed.table('Alla grupper').map((row) => [row.Grupp, row['Hur det står till'], row.Fokus])).toEqual([
      ['Fysik', '● Nästa träff inbokad', 'Bråk'],
      ['Kemi', '◐ Träff nyligen, nästa inte inbokad', 'Bråk'],
      ['Teknik', '◔ Längre sedan än planen', 'Bråk'],
    ]);
    expect(bed.table('Protokoll').map((row) => row.Fokus)).toEqual(['Bråk', 'Bråk', 'Bråk', 'Bråk']);
    bed.forget();
    expect(bed.refresh()[0]).toMatchObject({ rowsWritten: 0 });
    expect(bed.documentReads).toBe(0);
  });

  test('what was changed by hand in a row of the index is read again from its document, and only that', () => {
    const bed = filled();
    edit(bed, 'Protokoll', (sheet) =>
      put(
        sheet,
        rowOf(bed, 'Protokoll', '2025-09-10'),
        column(bed, 'Protokoll', 'Datum'),
        text('2025-01-01'),
      ),
    );
    bed.forget();
    bed.refresh();
    expect(bed.documentReads).toBe(1);
    expect(bed.table('Protokoll').map((row) => row.Datum)).toEqual([
      '2025-10-01',
      '2025-11-10',
      '2025-09-10',
      '2025-09-01',
    ]);
  });

  test('rows that were taken away come back, copies leave', () => {
    const bed = filled();
    const before = bed.table('Protokoll');
    edit(bed, 'Protokoll', (sheet) => {
      const [header, , ...others] = sheet.rows as StoredRow[];
      return withRows(sheet, [header as StoredRow, ...others.slice(0, 2), ...others.slice(0, 2)]);
    });
    bed.refresh();
    expect(bed.table('Protokoll')).toEqual(before);
  });

  test.each([
    ['Översikt', 'Mapp', {}],
    ['Översikt', 'Mapp', text('se pärmen')],
    [
      'Översikt',
      'Mapp',
      { userEnteredValue: { formulaValue: '=HYPERLINK("https://drive.google.com/","x")' } },
    ],
    ['Protokoll', 'Dokument', {}],
    ['Protokoll', 'Dokument', text('se pärmen')],
    ['Skolor', 'Skola', {}],
  ])(
    'what stands beside a row of %s is kept when the cell %s comes to hold %j, and the row comes back',
    (tab, header, cell) => {
      const bed = filled();
      const rows = bed.table(tab).length;
      const own = bed.tab(tab).properties.gridProperties.columnCount - 1;
      const at = column(bed, tab, header);
      edit(bed, tab, (sheet) => put(put(sheet, 1, own, text('ringt Petra')), 1, at, cell));
      bed.refresh();
      expect(bed.texts(tab).flat()).toContain('ringt Petra');
      expect(bed.table(tab).filter((row) => row[header])).toHaveLength(rows);
      expect(bed.refresh()[0]?.rowsWritten).toBe(0);
      edit(bed, tab, (sheet) => put(sheet, 1, column(bed, tab, header), {}));
      bed.refresh();
      expect(bed.table(tab).filter((row) => row[header])).toHaveLength(rows);
    },
  );

  test('a line of their own above the headers does not matter', () => {
    const bed = filled();
    edit(bed, 'Översikt', (sheet) => withRows(sheet, [{ cells: [text('Vårt läsår')] }, ...sheet.rows]));
    bed.group('Biologi');
    bed.refresh();
    expect(bed.texts('Översikt').map((row) => row[0])).toEqual([
      'Vårt läsår',
      'Grupp',
      'Biologi',
      'Fysik',
      'Kemi',
      'Teknik',
    ]);
  });

  test('settings are theirs: plan, lov and pause', () => {
    const bed = filled();
    const set = (label: string, cell: CellData) =>
      edit(bed, 'Inställningar', (sheet) => put(sheet, rowOf(bed, 'Inställningar', label), 1, cell));
    set('Planerade träffar per läsår', { userEnteredValue: { numberValue: 3 } });
    set('Höstlov (veckor)', text('43–44'));
    set('Grupper som har meddelat paus', text('kemi; Musik'));
    edit(bed, 'Inställningar', (sheet) =>
      withRows(sheet, [sheet.rows[0] as StoredRow, ...sheet.rows.slice(1).reverse()]),
    );
    bed.refresh();
    const rows = bed.table('Översikt');
    expect(rows.map((row) => [row.Grupp, row.Läge, row['Skolveckor sedan']])).toEqual([
      ['Fysik', '● Nästa träff inbokad', '5'],
      ['Kemi', '‖ Paus, meddelad av gruppen', '1'],
      ['Teknik', '◐ Träff nyligen, nästa inte inbokad', '9'],
    ]);
    expect(rows[0]?.['Träffar i år']).toBe('1 av 3 planerade');
    expect(bed.texts('Inställningar').find(([label]) => label === 'Höstlov (veckor)')?.[1]).toBe('43–44');
  });

  test('one that cannot be read stays as it is written; what is usual holds, and the sheet says so', () => {
    const bed = filled();
    const set = (label: string, words: string) =>
      edit(bed, 'Inställningar', (sheet) => put(sheet, rowOf(bed, 'Inställningar', label), 1, text(words)));
    set('Planerade träffar per läsår', 'sju');
    set('Höstlov (veckor)', 'hösten');
    set('Sportlov (veckor)', 'inget');
    type(bed, 'Inställningar', 'Fysik', 'Planerade träffar', 'många');
    const before = bed.table('Översikt');
    const shown = bed.refresh().at(-1)?.overview?.notice;
    expect(bed.table('Översikt')).toEqual(before);
    const settings = () =>
      Object.fromEntries(bed.texts('Inställningar').map(([label, value]) => [label, value]));
    const said =
      'Det som står vid ”Höstlov (veckor)” går inte att läsa. Så länge gäller 44. ' +
      'Det som står vid ”Planerade träffar per läsår” går inte att läsa. Så länge gäller 6. ' +
      'Det som står vid ”Planerade träffar, Fysik” går inte att läsa. Så länge gäller 6.';
    expect(settings()).toMatchObject({
      'Planerade träffar per läsår': 'sju',
      'Höstlov (veckor)': 'hösten',
      'Sportlov (veckor)': 'inget',
      'Att veta': said,
    });
    expect(shown).toBe(said);
    set('Planerade träffar per läsår', '7');
    set('Höstlov (veckor)', '44');
    type(bed, 'Inställningar', 'Fysik', 'Planerade träffar', '');
    expect(bed.refresh().at(-1)?.overview?.notice).toBeNull();
    expect(settings()['Att veta']).toBe('');
  });

  test('a new school year moves on by itself and takes the proposed lov with it, not what people set', () => {
    const bed = filled();
    edit(bed, 'Inställningar', (sheet) =>
      put(sheet, rowOf(bed, 'Inställningar', 'Sportlov (veckor)'), 1, text('10')),
    );
    bed.clock.pass(Date.parse('2026-09-01T08:00:00+02:00') - bed.clock.now());
    bed.refresh();
    const settings = Object.fromEntries(bed.texts('Inställningar').map(([label, value]) => [label, value]));
    expect(settings).toMatchObject({
      Läsår: '2026–2027',
      'Påsklov (veckor)': '12',
      'Sportlov (veckor)': '10',
    });
    expect(bed.table('Översikt').map((row) => row['Träffar i år'])).toEqual([
      '0 av 6 planerade',
      '0 av 6 planerade',
      '0 av 6 planerade',
    ]);
  });

  test.each(['Översikt', 'Skolor', 'Protokoll'])(
    'the tab %s is made again when it has been deleted',
    (title) => {
      const bed = filled();
      const before = bed.table(title);
      saveSpreadsheet(bed.workspace, bed.sheet.id, {
        ...bed.stored,
        sheets: bed.stored.sheets.filter(({ properties }) => properties.title !== title),
      });
      bed.refresh();
      const moving = new Set(['Läst', 'Radnyckel']);
      const lasting = (rows: Record<string, string>[]) =>
        rows.map((row) => Object.entries(row).filter(([key]) => !moving.has(key)));
      expect(lasting(bed.table(title))).toEqual(lasting(before));
    },
  );

  describe.each(['Översikt', 'Skolor', 'Protokoll', 'Inställningar'])('the headers of %s', (title) => {
    const byHand = (bed: OverviewBed, ...requests: object[]) => {
      const owner = { email: 'karin.almgren@ekasa.example', owner: true };
      saveSpreadsheet(bed.workspace, bed.sheet.id, applyBatch(bed.stored, { requests }, owner).spreadsheet);
    };
    const looks = (bed: OverviewBed) => {
      const { rows, properties, basicFilter } = bed.tab(title);
      return {
        header: rows[0],
        frozen: properties.gridProperties.frozenRowCount,
        filter: basicFilter?.range,
      };
    };
    const untimed = (bed: OverviewBed) => bed.texts(title).filter(([label]) => label !== 'Senast uppdaterad');

    test('come back as they were where someone has deleted their row', () => {
      const bed = filled();
      type(bed, 'Inställningar', 'Fysik', 'Ämne och stadium', 'Fysik 7–9');
      bed.refresh();
      const before = { texts: untimed(bed), ...looks(bed) };
      const { sheetId } = bed.tab(title).properties;
      byHand(bed, {
        deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
      });
      expect(bed.value('yearPlot', {}).groups.map(({ name }) => name)).toEqual(['Fysik', 'Kemi', 'Teknik']);
      expect(bed.value('readingList', { choose: null }).minutes).toHaveLength(4);
      bed.forget();
      bed.refresh();
      expect({ texts: untimed(bed), ...looks(bed) }).toEqual(before);
      expect(bed.documentReads).toBe(0);
      expect(bed.refresh()[0]?.rowsWritten).toBe(0);
      expect(untimed(bed)).toEqual(before.texts);
    });

    test('come back in their row where someone has emptied it', () => {
      const bed = filled();
      const before = { texts: untimed(bed), ...looks(bed) };
      const { sheetId } = bed.tab(title).properties;
      byHand(bed, { updateCells: { range: { sheetId, endRowIndex: 1 }, fields: 'userEnteredValue,note' } });
      bed.refresh();
      expect({ texts: untimed(bed), ...looks(bed) }).toEqual(before);
    });

    test('may all be called something else', () => {
      const bed = filled();
      const kept = new Set(['Radnyckel', 'Mapp']);
      edit(bed, title, (sheet) => {
        const [header, ...rows] = sheet.rows as [StoredRow, ...StoredRow[]];
        const cells = (bed.texts(title)[0] ?? []).map((name) => text(kept.has(name) ? name : `Min ${name}`));
        return withRows(sheet, [{ ...header, cells }, ...rows]);
      });
      const before = untimed(bed);
      bed.refresh();
      expect(untimed(bed)).toEqual(before);
    });
  });

  test('a folder cell without a link that can be read is said, and the right link put there; nothing is lost', () => {
    const bed = filled();
    const setFolder = (words: string) =>
      edit(bed, 'Inställningar', (sheet) =>
        put(sheet, rowOf(bed, 'Inställningar', 'Gruppernas mapp'), 1, text(words)),
      );
    expect(bed.value('openOverview', {})).toMatchObject({ stands: true, folder: { name: 'Lärgrupper' } });
    const before = bed.table('Översikt');
    setFolder('vår mapp');
    expect(bed.value('openOverview', {})).toMatchObject({ stands: true, folder: null });
    bed.setUp();
    bed.refresh();
    expect(bed.table('Översikt')).toEqual(before);
    expect(new OverviewBed().value('openOverview', {}).stands).toBe(false);
  });

  test('without the settings nothing tells which folder it was, until it is chosen again', () => {
    const bed = filled();
    saveSpreadsheet(bed.workspace, bed.sheet.id, { ...bed.stored, sheets: bed.stored.sheets.slice(0, 3) });
    expect(bed.refusal('refreshStep', {})).toBe('noFolderYet');
    expect(bed.value('openOverview', {}).folder).toBeNull();
    bed.setUp();
    expect(bed.refresh()[0]).toMatchObject({ done: true, total: 0 });
  });

  test('another folder takes the place of the first', () => {
    const bed = filled();
    const other = bed.folder('Andra grupper', bed.workspace.root.id, [
      { email: 'karin.almgren@ekasa.example', right: 'viewer' },
    ]);
    const group = bed.folder('Bild', other.id);
    bed.document('Protokoll', minutes('Bild', { date: '2025-11-11' }), group.id);
    const view = bed.value('chooseFolder', { folder: other.id });
    expect(view).toMatchObject({ folder: { name: 'Andra grupper' }, refreshed: null });
    bed.refresh();
    expect(bed.table('Översikt').map((row) => row.Grupp)).toEqual(['Bild']);
    expect(bed.table('Protokoll').map((row) => row.Grupp)).toEqual(['Bild']);
  });
});

describe('whatever people have written', () => {
  const texts = [
    '=1+1',
    '+46 70',
    '@rektor',
    "'citat",
    '01234',
    '2025-01-01',
    '<img src=x onerror=alert(1)>',
    'Å'.normalize('NFD'),
    '👩🏽‍🏫🧪',
    '\u202eomvänt',
    'x'.repeat(10_000),
  ];

  test('stays text, and is not read again for it', () => {
    const bed = new OverviewBed();
    for (const [index, words] of texts.entries()) {
      bed.group(index === 0 ? '=HYPERLINK("http://x")' : `Grupp ${words.slice(0, 200)}`, {
        date: '2025-10-01',
        focus: words,
        schools: words,
        leader: words,
      });
    }
    bed.setUp();
    bed.refresh();
    expect(JSON.stringify(bed.stored)).not.toMatch(/formulaValue|boolValue/);
    // Numbers are what the chart is drawn from, July to November, and nothing else.
    const numbers = bed.stored.sheets.map(({ rows }) => JSON.stringify(rows).split('numberValue').length - 1);
    expect(numbers).toEqual([0, 0, 0, 5]);
    const focus = bed.table('Protokoll').map((row) => row.Fokus);
    for (const words of texts.slice(0, 6)) expect(focus).toContain(words);
    const groups = bed.table('Översikt').map((row) => row.Grupp);
    for (const words of texts.slice(1)) expect(groups).toContain(`Grupp ${words.slice(0, 200)}`);
    expect(groups).toContain('=HYPERLINK("http://x")');
    bed.forget();
    expect(bed.refresh()[0]?.rowsWritten).toBe(0);
    expect(bed.documentReads).toBe(0);
  });
});
