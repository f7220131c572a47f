import { type Action, requestsFor } from '../../local/spreadsheets/actions';
import { applyBatch } from '../../local/spreadsheets/apply';
import type { StoredRow } from '../../local/spreadsheets/model';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import { minutes, OverviewBed } from './overviewBed';
import { edit, put, text, type, withRows } from './overviewByHand';

function filled(): OverviewBed {
  const bed = new OverviewBed();
  bed.group('Fysik 7–9', { date: '2025-10-01', next: '2025-12-01' });
  bed.group('Kemi', { date: '2025-11-10' }, { date: '2025-09-10' });
  bed.group('Teknik', { date: '2025-09-01' });
  bed.setUp();
  bed.refresh();
  return bed;
}

const groupNamed = (bed: OverviewBed, name: string) =>
  bed.table('Översikt').find((row) => row.Grupp === name) ?? {};

/** The groups' table in the settings, by group; its headers are those of other tables too. */
function plans(bed: OverviewBed): Record<string, string[]> {
  const [headers = [], ...rows] = bed.texts('Inställningar');
  const first = headers.indexOf('Grupp');
  const cells = rows.map((row) => row.slice(first, first + 8)).filter((row) => row.some(Boolean));
  return Object.fromEntries(cells.map(([group = '', ...others]) => [group, others.slice(0, 6)]));
}

const plan = (bed: OverviewBed, group: string, header: string, words: string) =>
  type(bed, 'Inställningar', group, header, words);

/** Types as on the Sheets page, where a cell takes what looks like a number or a day for one. */
function typeInCell(bed: OverviewBed, title: string, row: string, header: string, words: string): void {
  const { sheetId } = bed.tab(title).properties;
  const texts = bed.texts(title);
  const action: Action = {
    kind: 'type',
    sheetId,
    row: texts.findIndex((cells) => cells.includes(row)),
    column: texts[0]?.lastIndexOf(header) ?? -1,
    texts: [[words]],
  };
  const owner = { email: 'karin.almgren@ekasa.example', owner: true };
  const { spreadsheet } = applyBatch(bed.stored, { requests: requestsFor(bed.stored, action) }, owner);
  saveSpreadsheet(bed.workspace, bed.sheet.id, spreadsheet);
}

test('what looks like a number or a day is kept as it was typed', () => {
  const bed = filled();
  typeInCell(bed, 'Översikt', 'Kemi', 'Ämne och stadium', '0123');
  typeInCell(bed, 'Inställningar', 'Kemi', 'Namn i översikten', '2025-09-01');
  typeInCell(bed, 'Inställningar', 'Kemi', 'Planerade träffar', '3');
  typeInCell(bed, 'Inställningar', 'Sportlov (veckor)', 'Värde', '9,10');
  bed.refresh();
  expect(groupNamed(bed, '2025-09-01')).toMatchObject({
    'Ämne och stadium': '0123',
    'Träffar i år': '2 av 3 planerade',
  });
  expect(bed.texts('Inställningar').find(([label]) => label === 'Sportlov (veckor)')?.[1]).toBe('9,10');
});

describe('what the coordinator types of a group', () => {
  test('each group has a row for it, empty at first', () => {
    const bed = filled();
    expect(plans(bed)).toEqual({
      'Fysik 7–9': ['', '', '', '', '', ''],
      Kemi: ['', '', '', '', '', ''],
      Teknik: ['', '', '', '', '', ''],
    });
    expect(bed.table('Översikt').map((row) => row['Ämne och stadium'])).toEqual(['Fysik 7–9', '', '']);
  });

  test('in the settings takes the place of what the minutes say, and stays', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Namn i översikten', 'Kemigruppen');
    plan(bed, 'Kemi', 'Ämne och stadium', 'NO, 7–9');
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    plan(bed, 'Kemi', 'Lärledare (kontakt)', '=Anna');
    plan(bed, 'Kemi', 'Planerade träffar', '3');
    plan(bed, 'Teknik', 'Paus', 'till januari');
    const before = plans(bed);
    for (let times = 0; times < 2; times += 1) {
      bed.refresh();
      expect(groupNamed(bed, 'Kemigruppen')).toMatchObject({
        'Ämne och stadium': 'NO, 7–9',
        Skolor: 'Nya skolan',
        'Lärledare (kontakt)': '=Anna',
        'Träffar i år': '2 av 3 planerade',
      });
      expect(groupNamed(bed, 'Teknik').Läge).toBe('‖ Paus, meddelad av gruppen');
      expect(plans(bed)).toEqual(before);
    }
    expect(bed.table('Protokoll').map((row) => row.Grupp)).toContain('Kemigruppen');
    plan(bed, 'Kemi', 'Skolor', '');
    plan(bed, 'Teknik', 'Paus', 'Nej');
    bed.refresh();
    expect(groupNamed(bed, 'Kemigruppen').Skolor).toBe('Lindskolan, Ängsskolan');
    expect(groupNamed(bed, 'Teknik').Läge).toBe('◔ Längre sedan än planen');
  });

  test('straight into the overview is moved to the settings, and stays', () => {
    const bed = filled();
    type(bed, 'Översikt', 'Kemi', 'Ämne och stadium', 'NO');
    type(bed, 'Översikt', 'Kemi', 'Skolor', 'Nya skolan');
    type(bed, 'Översikt', 'Kemi', 'Lärledare (kontakt)', 'Anna Ek');
    type(bed, 'Översikt', 'Kemi', 'Grupp', 'Kemigruppen');
    bed.forget();
    bed.refresh();
    bed.refresh();
    expect(plans(bed).Kemi).toEqual(['Kemigruppen', 'NO', 'Nya skolan', 'Anna Ek', '', '']);
    expect(groupNamed(bed, 'Kemigruppen')).toMatchObject({
      'Ämne och stadium': 'NO',
      Skolor: 'Nya skolan',
      'Lärledare (kontakt)': 'Anna Ek',
    });
    expect(bed.documentReads).toBe(0);
    // One cell that is emptied is taken from the minutes again.
    type(bed, 'Översikt', 'Kemigruppen', 'Skolor', '');
    bed.refresh();
    expect(groupNamed(bed, 'Kemigruppen').Skolor).toBe('Lindskolan, Ängsskolan');
    type(bed, 'Översikt', 'Kemigruppen', 'Grupp', 'Kemi');
    bed.refresh();
    expect(plans(bed).Kemi).toEqual(['', 'NO', '', 'Anna Ek', '', '']);
  });

  test('what is worked out comes back, and is nobody’s words', () => {
    const bed = filled();
    type(bed, 'Översikt', 'Kemi', 'Läge', 'Alldeles utmärkt');
    type(bed, 'Översikt', 'Kemi', 'Fokus', 'Något annat');
    bed.refresh();
    expect(groupNamed(bed, 'Kemi')).toMatchObject({
      Läge: '◐ Träff nyligen, nästa inte inbokad',
      Fokus: 'Bråk',
    });
    expect(Object.values(plans(bed)).flat().join('')).toBe('');
  });

  test('cells that were sorted without their rows, or emptied together, are put right', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    bed.refresh();
    const before = bed.table('Översikt');
    edit(bed, 'Översikt', (sheet) => {
      const rows = sheet.rows as StoredRow[];
      const [first, second] = [rows[1]?.cells[0] ?? null, rows[2]?.cells[0] ?? null];
      return put(put(sheet, 1, 0, second ?? {}), 2, 0, first ?? {});
    });
    for (const group of ['Kemi', 'Teknik']) {
      type(bed, 'Översikt', group, 'Skolor', '');
      type(bed, 'Översikt', group, 'Lärledare (kontakt)', '');
    }
    bed.refresh();
    expect(bed.table('Översikt')).toEqual(before);
    expect(plans(bed).Kemi).toEqual(['', '', 'Nya skolan', '', '', '']);
  });

  test('cells that are emptied together are nobody’s words, and one that is emptied is', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    plan(bed, 'Teknik', 'Skolor', 'Gamla skolan');
    bed.refresh();
    const before = bed.table('Översikt');
    for (const group of ['Kemi', 'Teknik']) type(bed, 'Översikt', group, 'Skolor', '');
    bed.refresh();
    expect(bed.table('Översikt')).toEqual(before);
    expect(plans(bed).Kemi).toContain('Nya skolan');
    type(bed, 'Översikt', 'Kemi', 'Skolor', '');
    bed.refresh();
    expect(plans(bed).Kemi).not.toContain('Nya skolan');
  });

  test('also when something was typed besides, and words that were typed anew in a few rows are typed', () => {
    const bed = filled();
    for (const [group, leader] of Object.entries({ 'Fysik 7–9': 'Anna', Kemi: 'Bo', Teknik: 'Cia' }))
      type(bed, 'Översikt', group, 'Lärledare (kontakt)', leader);
    bed.group('Zoologi', { date: '2025-10-01' });
    bed.refresh();
    const leaders = () =>
      bed.table('Översikt').map((row) => [row.Grupp, row['Lärledare (kontakt)']].join(': '));
    const column = bed.texts('Översikt')[0]?.indexOf('Lärledare (kontakt)') ?? -1;
    const write = (...names: string[]) =>
      edit(bed, 'Översikt', (sheet) =>
        names.reduce((written, name, index) => put(written, index + 1, column, text(name)), sheet),
      );
    write('Dan', 'Anna', 'Cia', 'Bo');
    bed.refresh();
    expect(leaders()).toEqual(['Fysik 7–9: Dan', 'Kemi: Anna', 'Teknik: Cia', 'Zoologi: Bo']);
    write('Cia', 'Dan', 'Anna', 'Eva');
    bed.refresh();
    expect(leaders()).toEqual(['Fysik 7–9: Dan', 'Kemi: Anna', 'Teknik: Cia', 'Zoologi: Eva']);
  });

  test('also when the groups are read in different batches', () => {
    const bed = new OverviewBed();
    const days = Array.from({ length: 31 }, (_, day) => ({
      date: `2025-10-${String(day + 1).padStart(2, '0')}`,
    }));
    for (const group of ['Kemi', 'Teknik']) bed.group(group, ...days);
    bed.setUp();
    bed.refresh();
    const said = () => bed.table('Översikt').map((row) => [row.Mapp, row.Grupp, row.Skolor]);
    const before = said();
    edit(bed, 'Översikt', (sheet) => put(put(sheet, 1, 0, text('Teknik')), 2, 0, text('Kemi')));
    bed.clock.pass(60_000);
    for (const { id, name } of bed.workspace.items())
      if (name.startsWith('Protokoll'))
        bed.workspace.write(id, minutes('Gruppen', { date: name.slice('Protokoll '.length) }));
    bed.forget();
    expect(bed.refresh().length).toBeGreaterThan(0);
    expect(bed.documentReads).toBe(62);
    expect(said()).toEqual(before);
    expect(Object.values(plans(bed)).flat().join('')).toBe('');
  });

  test('a column that is taken away is no wish to forget what was in it', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    bed.refresh();
    edit(bed, 'Översikt', (sheet) => {
      const gone = bed.texts('Översikt')[0]?.indexOf('Skolor') ?? -1;
      const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index !== gone);
      return {
        ...sheet,
        columns: without(sheet.columns),
        rows: sheet.rows.map((row) => ({ ...row, cells: without(row.cells) })),
      };
    });
    bed.refresh();
    expect(groupNamed(bed, 'Kemi').Skolor).toBe('Nya skolan');
  });

  test('stays for a group that is gone, and comes back with it; a group of which nothing is typed leaves', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    const folders = bed.workspace.items().filter(({ name }) => ['Kemi', 'Teknik'].includes(name));
    for (const { id } of folders) bed.workspace.change(id, { trashed: true });
    bed.refresh();
    expect(Object.keys(plans(bed))).toEqual(['Fysik 7–9', 'Kemi']);
    for (const { id } of folders) bed.workspace.change(id, { trashed: false, name: 'Nu heter den så' });
    bed.group('Zoologi');
    bed.refresh();
    expect(bed.table('Översikt').map((row) => row.Skolor)).toContain('Nya skolan');
    expect(bed.table('Översikt')).toHaveLength(4);
  });

  test('stays with its group when the rows are sorted, the columns moved and the tab renamed', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    edit(bed, 'Inställningar', (sheet) => {
      const [header, ...rows] = sheet.rows as StoredRow[];
      const moved = withRows(sheet, [header as StoredRow, ...rows.slice(0, 20).reverse()]);
      const width = sheet.columns.length;
      const turned = <Item>(items: readonly Item[]): Item[] =>
        Array.from({ length: width }, (_, index) => items[width - 1 - index] as Item).map(
          (item) => item ?? (null as Item),
        );
      return {
        ...moved,
        properties: { ...sheet.properties, title: 'Annat' },
        columns: turned(sheet.columns),
        rows: moved.rows.map((row) => ({ ...row, cells: turned(row.cells) })),
      };
    });
    bed.refresh();
    expect(groupNamed(bed, 'Kemi').Skolor).toBe('Nya skolan');
    expect(bed.value('openOverview', {}).folder?.name).toBe('Lärgrupper');
    bed.forget();
    expect(bed.refresh()[0]).toMatchObject({ rowsWritten: 0 });
  });

  test('a group may have the name of a setting', () => {
    const bed = new OverviewBed();
    bed.group('Läsår', { date: '2025-10-01' });
    bed.group('Gruppernas mapp', { date: '2025-10-01' });
    bed.setUp();
    bed.refresh();
    bed.refresh();
    expect(bed.table('Översikt').map((row) => row.Grupp)).toEqual(['Gruppernas mapp', 'Läsår']);
    expect(bed.texts('Inställningar').find(([label]) => label === 'Läsår')?.[1]).toBe('2025–2026');
  });

  test('a setting whose row was taken away gets a row again, and nothing else is moved', () => {
    const bed = filled();
    plan(bed, 'Kemi', 'Skolor', 'Nya skolan');
    const row = bed.texts('Inställningar').findIndex(([label]) => label === 'Senast uppdaterad');
    edit(bed, 'Inställningar', (sheet) => put(put(put(sheet, row, 0, {}), row, 1, {}), row, 2, {}));
    const before = plans(bed);
    bed.refresh();
    expect(bed.texts('Inställningar').find(([label]) => label === 'Senast uppdaterad')?.[1]).toMatch(/^2025/);
    expect(plans(bed)).toEqual(before);
  });

  test('a pause may be a tick, and a plan a number', () => {
    const bed = filled();
    const headers = bed.texts('Inställningar')[0] ?? [];
    const row = bed.texts('Inställningar').findIndex((cells) => cells.includes('Kemi'));
    const at = (header: string) => headers.lastIndexOf(header);
    edit(bed, 'Inställningar', (sheet) =>
      put(
        put(sheet, row, at('Planerade träffar'), { userEnteredValue: { numberValue: 4 } }),
        row,
        at('Paus'),
        { userEnteredValue: { boolValue: false } },
      ),
    );
    bed.refresh();
    expect(groupNamed(bed, 'Kemi')).toMatchObject({
      Läge: '◐ Träff nyligen, nästa inte inbokad',
      'Träffar i år': '2 av 4 planerade',
    });
    edit(bed, 'Inställningar', (sheet) => put(sheet, row, at('Paus'), text('x')));
    bed.refresh();
    expect(groupNamed(bed, 'Kemi').Läge).toBe('‖ Paus, meddelad av gruppen');
  });
});
