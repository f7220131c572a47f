import { minutes, OverviewBed } from './overviewBed';

function municipality(): OverviewBed {
  const bed = new OverviewBed();
  bed.group('Svenska 7–9', { date: '2025-09-16' });
  bed.group('Engelska F–3');
  bed.group('Ämneslag Slöjd', { date: '2025-11-04', status: 'Utkast' });
  bed.group(
    'Matematik 4–6',
    { date: '2025-10-14', next: '2025-12-10', focus: '=IMPORTXML("http://x","//a")' },
    { date: '2025-09-02', share: 'Ja' },
  );
  return bed;
}

describe('setting up', () => {
  test('shows what was found before anything is written', () => {
    const bed = municipality();
    const before = JSON.stringify(bed.stored);
    const view = bed.value('openOverview', {});
    expect(view.folder).toBeNull();
    const found = bed.value('lookAtFolder', {
      link: `https://drive.google.com/drive/u/0/folders/${bed.root.id}?usp=sharing`,
    });
    expect(found).toEqual({
      kind: 'folder',
      folder: {
        id: bed.root.id,
        name: 'Lärgrupper',
        groups: ['Engelska F–3', 'Matematik 4–6', 'Svenska 7–9', 'Ämneslag Slöjd'],
        documents: 4,
        inner: null,
      },
    });
    expect(JSON.stringify(bed.stored)).toBe(before);
  });

  test('asks about the folder of the groups where one too high was pasted', () => {
    const bed = municipality();
    const lookAt = (id: string) => {
      const look = bed.value('lookAtFolder', { link: id });
      return look.kind === 'folder' ? look.folder : null;
    };
    const above = bed.folder('Ämneslagen', bed.workspace.root.id, [...bed.root.shared]);
    bed.workspace.change(bed.root.id, { parent: above.id });
    bed.folder('Scheman', above.id);
    expect(lookAt(above.id)?.inner).toEqual({ id: bed.root.id, name: 'Lärgrupper', folders: 4 });
    expect(lookAt(bed.root.id)?.inner).toBeNull();
    bed.document('Protokoll', minutes('Alla', { date: '2025-11-11' }), bed.root.id);
    expect(lookAt(above.id)?.inner).toBeNull();
  });

  test('makes four tabs with frozen headers, widths and colours', () => {
    const bed = municipality();
    const view = bed.setUp();
    expect(view.folder).toEqual({
      id: bed.root.id,
      name: 'Lärgrupper',
      link: `https://drive.google.com/drive/folders/${bed.root.id}`,
    });
    expect(bed.stored.sheets.map(({ properties }) => properties.title)).toEqual([
      'Översikt',
      'Skolor',
      'Protokoll',
      'Inställningar',
    ]);
    for (const { properties, columns } of bed.stored.sheets) {
      expect(properties.gridProperties.frozenRowCount).toBe(1);
      expect(columns[0]?.pixelSize).toBeGreaterThan(100);
    }
    expect(bed.tab('Översikt').conditionalFormats).toHaveLength(6);
    const settings = Object.fromEntries(bed.texts('Inställningar').map(([key, value]) => [key, value]));
    expect(settings.Läsår).toBe('2025–2026');
    expect(settings['Planerade träffar per läsår']).toBe('6');
    expect(settings['Påsklov (veckor)']).toBe('14');
    expect(settings['Gruppernas mapp']).toContain(bed.root.id);
  });

  test('is in English for someone with an English account, and stays so', () => {
    const bed = new OverviewBed({ locale: 'en' });
    bed.group('Mathematics', { date: '2025-10-14' });
    bed.setUp();
    bed.refresh();
    expect(bed.stored.sheets.map(({ properties }) => properties.title)).toEqual([
      'Overview',
      'Schools',
      'Minutes',
      'Settings',
    ]);
    expect(bed.table('Overview')[0]).toMatchObject({
      Group: 'Mathematics',
      State: '◐ Met recently, next not booked',
    });
    bed.workspace.change(bed.root.id, {
      shared: [...bed.root.shared, { email: 'ylva.bergdahl@ekasa.example', right: 'viewer' }],
    });
    bed.workspace.change(bed.sheet.id, {
      shared: [{ email: 'ylva.bergdahl@ekasa.example', right: 'editor' }],
    });
    bed.group('Physics', { date: '2025-11-14' });
    bed.value('refreshStep', {}, 'ylva');
    expect(bed.table('Overview').map((row) => row.State)).toEqual([
      '◐ Met recently, next not booked',
      '◐ Met recently, next not booked',
    ]);
  });

  test('answers each mistake in words', () => {
    const bed = municipality();
    const document = bed.group('Fysik', { date: '2025-10-01' }).documents[0];
    const empty = bed.folder('Tom', bed.root.id);
    const hidden = bed.folder('Privat');
    const bin = bed.folder('Gamla grupper', bed.root.id);
    bed.workspace.change(bin.id, { trashed: true });
    const kindOf = (link: string) => bed.value('lookAtFolder', { link }).kind;
    expect(kindOf('våra grupper')).toBe('nothing');
    expect(kindOf('https://drive.google.com/drive/my-drive')).toBe('page');
    expect(kindOf(`https://docs.google.com/document/d/${document?.id}/edit`)).toBe('file');
    expect(kindOf(document?.id ?? '')).toBe('file');
    expect(kindOf(hidden.id)).toBe('hidden');
    expect(kindOf(bin.id)).toBe('bin');
    expect(kindOf(empty.id)).toBe('empty');
    expect(bed.refusal('chooseFolder', { folder: hidden.id })).toBe('notFound');
    expect(bed.refusal('refreshStep', {})).toBe('noFolderYet');
  });

  test('leaves tabs that people have as they are', () => {
    const bed = municipality();
    const { sheets } = bed.stored;
    const own = { ...sheets[0], rows: [{ cells: [{ userEnteredValue: { stringValue: 'Eget' } }] }] };
    bed.workspace.write(bed.sheet.id, {
      ...bed.stored,
      sheets: [{ ...own, properties: { ...own.properties, title: 'Översikt' } }],
    });
    bed.setUp();
    expect(bed.stored.sheets.map(({ properties }) => properties.title)).toEqual([
      'Översikt (Lärträff)',
      'Skolor',
      'Protokoll',
      'Inställningar',
      'Översikt',
    ]);
    expect(bed.texts('Översikt')).toEqual([['Eget']]);
  });
});

test('what is long in minutes is cut in the sheet', () => {
  const bed = new OverviewBed();
  const [focus, leader] = ['Bråk och tal '.repeat(40), 'Petra '.repeat(40)];
  const schools = Array.from({ length: 60 }, (_, number) => `Skola ${number}`).join(', ');
  const promised = Array.from({ length: 28 }, (_, day) => `2025-12-${String(day + 1).padStart(2, '0')}`);
  bed.group('Kemi', { date: '2025-10-01', focus, leader, schools, promised });
  bed.setUp();
  bed.refresh();
  const [row = {}] = bed.table('Protokoll');
  const most = { Fokus: 200, 'Lärledare (kontakt)': 100, Skolor: 300 };
  for (const [column, letters] of Object.entries(most)) {
    expect([column, (row[column] ?? '').length <= letters]).toEqual([column, true]);
    expect([column, (row[column] ?? '').length > letters / 2]).toEqual([column, true]);
  }
  expect(row['Väntar på rektor']?.split(',')).toHaveLength(20);
});

describe('refreshing', () => {
  test('fills both tabs, with states in words and links to each meeting', () => {
    const bed = municipality();
    bed.setUp();
    const steps = bed.refresh();
    expect(steps.at(-1)).toMatchObject({ done: true, read: 4, total: 4, wait: 0 });
    expect(steps.at(-1)?.overview).toMatchObject({
      groups: 4,
      meetings: 4,
      unreadable: [],
      refreshed: { by: 'karin.almgren@ekasa.example' },
    });
    const groups = bed.table('Översikt');
    expect(groups.map((row) => [row.Grupp, row.Läge])).toEqual([
      ['Engelska F–3', '◌ Startar upp'],
      ['Matematik 4–6', '● Nästa träff inbokad'],
      ['Svenska 7–9', '◔ Längre sedan än planen'],
      ['Ämneslag Slöjd', '◐ Träff nyligen, nästa inte inbokad'],
    ]);
    expect(groups[1]).toMatchObject({
      'Senaste träff': '2025-10-14',
      'Skolveckor sedan': '4',
      'Nästa träff': '2025-12-10',
      'Träffar i år': '2 av 6 planerade',
      Fokus: '=IMPORTXML("http://x","//a")',
      'Uppgift till nästa träff': 'Ifylld',
      'Delat exempel': 'Träffen 2025-09-02',
    });
    expect(groups[2]?.['Skolveckor sedan']).toBe('8');
    expect(groups[3]).toMatchObject({ Fokus: '', Skolor: '', 'Lärledare (kontakt)': '' });
    const [, engelska, matematik] = bed.tab('Översikt').rows;
    expect(engelska?.cells[0]?.userEnteredFormat?.textFormat?.link?.uri).toMatch(
      /^https:\/\/drive\.google\.com\/drive\/folders\//,
    );
    const last = bed.texts('Översikt')[0]?.indexOf('Senaste träff') ?? -1;
    expect(matematik?.cells[last]?.userEnteredFormat?.textFormat?.link?.uri).toMatch(
      /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit\?tab=t\.0#heading=h\.\w+$/,
    );
    expect(JSON.stringify(bed.stored)).not.toContain('formulaValue');
  });

  test('colours each state, in rows that came after the colours too', () => {
    const bed = municipality();
    bed.setUp();
    bed.refresh();
    const { conditionalFormats } = bed.tab('Översikt');
    const state = bed.texts('Översikt')[0]?.indexOf('Läge') ?? -1;
    const texts = bed.texts('Översikt').map((row) => row[state]);
    for (const [row, text] of texts.entries()) {
      const colours = conditionalFormats.filter(
        ({ ranges, booleanRule }) =>
          booleanRule?.condition?.values?.[0]?.userEnteredValue === text &&
          ranges?.some(
            (range) =>
              row >= (range.startRowIndex ?? 0) &&
              row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
              state >= (range.startColumnIndex ?? 0) &&
              state < (range.endColumnIndex ?? Number.POSITIVE_INFINITY),
          ),
      );
      expect({ text, rules: colours.length }).toEqual({ text, rules: row === 0 ? 0 : 1 });
    }
    expect(texts.length).toBe(5);
  });

  test('shows the pause that a group has written in place of a next date', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-09-01', next: 'Paus till januari' });
    bed.group('Fysik', { date: '2025-09-01', next: 'Vi bestämmer efter pausen' });
    bed.setUp();
    bed.refresh();
    expect(bed.table('Översikt').map((row) => [row.Grupp, row.Läge, row['Nästa träff']])).toEqual([
      ['Fysik', '◔ Längre sedan än planen', ''],
      ['Kemi', '‖ Paus, meddelad av gruppen', ''],
    ]);
  });

  test('says nothing of who was there and what was written', () => {
    const bed = municipality();
    bed.setUp();
    bed.refresh();
    expect(JSON.stringify(bed.stored)).not.toMatch(/Amal|Ewa|Pröva testet|gruppens egen text/);
  });

  test('reads nothing the second time, in few calls', () => {
    const bed = municipality();
    bed.setUp();
    bed.refresh();
    bed.clock.pass(3_600_000);
    bed.forget();
    const before = bed.clock.now();
    const [step] = bed.refresh();
    expect(step).toMatchObject({ done: true, rowsWritten: 0, total: 0 });
    expect(bed.documentReads).toBe(0);
    expect(bed.remoteCalls.length).toBeLessThanOrEqual(8);
    expect(bed.clock.now() - before).toBeLessThan(4000);
    expect(step?.overview?.refreshed?.at).toBe('2025-11-20T10:00');
  });

  test('reads only what has changed', () => {
    const bed = municipality();
    const { documents } = bed.group('Kemi', { date: '2025-10-01' }, { date: '2025-09-01' });
    bed.setUp();
    bed.refresh();
    bed.clock.pass(60_000);
    bed.workspace.write(documents[0]?.id ?? '', minutes('Kemi', { date: '2025-10-01', next: '2025-12-01' }));
    bed.forget();
    const steps = bed.refresh();
    expect(bed.documentReads).toBe(1);
    expect(steps[0]).toMatchObject({ done: true, total: 1, rowsWritten: 4 });
    expect(bed.table('Översikt').find((row) => row.Grupp === 'Kemi')?.['Nästa träff']).toBe('2025-12-01');
    expect(bed.remoteCalls.length).toBeLessThanOrEqual(12);
  });

  test('follows documents that are taken away or moved and groups that are renamed, without reading', () => {
    const bed = municipality();
    const kemi = bed.group('Kemi', { date: '2025-10-01' }, { date: '2025-09-01' });
    const fysik = bed.group('Fysik');
    bed.setUp();
    bed.refresh();
    bed.forget();
    const [first, second] = kemi.documents;
    bed.workspace.change(first?.id ?? '', { trashed: true });
    bed.workspace.change(second?.id ?? '', { parent: fysik.folder.id });
    bed.workspace.change(fysik.folder.id, { name: 'Fysik 7–9' });
    bed.refresh();
    expect(bed.documentReads).toBe(0);
    const rows = bed.table('Protokoll').filter((row) => /Fysik|Kemi/.test(row.Grupp ?? ''));
    expect(rows.map((row) => [row.Grupp, row.Protokoll, row.Datum])).toEqual([
      ['Fysik 7–9', 'Protokoll 2025-09-01', '2025-09-01'],
    ]);
    const groups = bed.table('Översikt');
    expect(groups.find((row) => row.Grupp === 'Kemi')?.Läge).toBe('◌ Startar upp');
    expect(groups.find((row) => row.Grupp === 'Fysik 7–9')?.['Senaste träff']).toBe('2025-09-01');
    bed.workspace.change(kemi.folder.id, { trashed: true });
    bed.refresh();
    expect(bed.table('Översikt').some((row) => row.Grupp === 'Kemi')).toBe(false);
  });

  test('keeps documents without minutes and documents with several in mind', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    bed.document('Dagordning', minutes('Kemi'), folder.id);
    bed.document(
      'Året',
      minutes('Kemi', { date: '2025-11-10' }, { date: '2025-10-10' }, { date: '2025-09-10' }),
      folder.id,
    );
    bed.setUp();
    const [step] = bed.refresh();
    expect(step?.overview?.meetings).toBe(3);
    expect(
      bed.table('Protokoll').map((row) => [row.Protokoll, row.Datum, row['Så lästes protokollet']]),
    ).toEqual([
      ['Året', '2025-11-10', 'Säkert'],
      ['Året', '2025-10-10', 'Säkert'],
      ['Året', '2025-09-10', 'Säkert'],
      ['Dagordning', '', 'Inget protokoll i dokumentet'],
    ]);
    bed.forget();
    bed.refresh();
    expect(bed.documentReads).toBe(0);
  });

  test('follows shortcuts and folders within folders', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', { date: '2025-10-10' });
    const inner = bed.folder('Hösten', folder.id);
    bed.document('Djupt', minutes('Kemi', { date: '2025-11-10' }), inner.id);
    const elsewhere = bed.folder('Annanstans', bed.workspace.root.id, [
      { email: 'karin.almgren@ekasa.example', right: 'viewer' },
    ]);
    const pointed = bed.document('Delat', minutes('Kemi', { date: '2025-09-10' }), elsewhere.id);
    bed.workspace.create({
      name: 'Genväg',
      mimeType: 'application/vnd.google-apps.shortcut',
      parent: folder.id,
      owner: 'ylva.bergdahl@ekasa.example',
      target: pointed.id,
    });
    bed.setUp();
    bed.refresh();
    expect(bed.table('Protokoll').map((row) => [row.Grupp, row.Datum])).toEqual([
      ['Kemi', '2025-11-10'],
      ['Kemi', '2025-10-10'],
      ['Kemi', '2025-09-10'],
    ]);
  });
});
