import { documentOf, heading, paragraph } from '../../local/documents/write';
import { newSpreadsheet } from '../../local/spreadsheets/newSpreadsheet';
import type { DriveItem } from '../../local/workspace/item';
import type { Answer } from '../../src/actions/calls';
import type { RefreshStep } from '../../src/actions/overviewViews';
import { type Meeting, minutes, OverviewBed } from './overviewBed';
import { type } from './overviewByHand';
import { quickBed } from './overviewKeptBed';

const owner = 'ylva.bergdahl@ekasa.example';
const forCoordinator: DriveItem['shared'] = [{ email: 'karin.almgren@ekasa.example', right: 'viewer' }];
const shortcutType = 'application/vnd.google-apps.shortcut';

const shortcut = (bed: OverviewBed, parent: string, target: string) =>
  bed.workspace.create({ name: 'Genväg', mimeType: shortcutType, parent, owner, target });

const meetings = (bed: OverviewBed) => bed.table('Protokoll').map((row) => [row.Grupp, row.Datum]);
const listings = (bed: OverviewBed) => bed.record.filter(({ name }) => name === 'Drive.Files.list').length;

describe('what lies in the folder', () => {
  test('is followed through folders and shortcuts of many levels, also where they lead round', () => {
    const bed = quickBed();
    const { folder } = bed.group('Kemi', { date: '2025-10-01' });
    const term = bed.folder('Hösten', folder.id);
    const month = bed.folder('September', term.id);
    const week = bed.folder('Vecka 36', month.id);
    bed.document('Djupt', minutes('Kemi', { date: '2025-09-03' }), week.id);
    const elsewhere = bed.folder('Annanstans', bed.workspace.root.id, forCoordinator);
    bed.document('Långt bort', minutes('Kemi', { date: '2025-08-27' }), elsewhere.id);
    shortcut(bed, month.id, elsewhere.id);
    shortcut(bed, elsewhere.id, folder.id);
    shortcut(bed, week.id, bed.root.id);
    bed.setUp();
    bed.refresh();
    const found = [
      ['Kemi', '2025-10-01'],
      ['Kemi', '2025-09-03'],
      ['Kemi', '2025-08-27'],
    ];
    expect(meetings(bed)).toEqual(found);
    bed.forget();
    bed.refresh();
    expect(meetings(bed)).toEqual(found);
    expect(bed.documentReads).toBe(0);
  });

  test('is found whole where it fills more pages than one, and groups that are too many for one question', () => {
    const bed = quickBed();
    const { folder } = bed.group('Kemi');
    const content = documentOf([paragraph('Att tänka på.')]);
    for (let count = 0; count <= 1000; count += 1) bed.document(`Nummer ${count}`, content, folder.id);
    for (let count = 0; count < 60; count += 1) bed.group(`Grupp ${count}`);
    const parents: number[] = [];
    bed.faults.before(
      ({ name, arguments: [given] }) =>
        name === 'Drive.Files.list' &&
        parents.push(String((given as { q: string }).q).split(' in parents').length - 1) < 0,
      () => undefined,
    );
    const look = bed.value('lookAtFolder', { link: bed.root.id });
    expect(look).toMatchObject({ kind: 'folder', folder: { documents: 1001 } });
    expect(look.kind === 'folder' && look.folder.groups).toHaveLength(61);
    expect(Math.max(...parents)).toBe(50);
  });

  test('is there once where a shortcut leads to what lies there too, and not where it leads to the bin or out of sight', () => {
    const bed = quickBed();
    const kemi = '1kemi'.padEnd(44, '0');
    shortcut(bed, bed.root.id, kemi);
    const mimeType = 'application/vnd.google-apps.folder';
    bed.workspace.create({ name: 'Kemi', mimeType, parent: bed.root.id, owner, id: kemi });
    bed.document('Protokoll', minutes('Kemi', { date: '2025-10-01' }), kemi);
    const binned = bed.document('Slängt', minutes('Kemi', { date: '2025-09-01' }));
    bed.workspace.change(binned.id, { shared: forCoordinator, trashed: true });
    shortcut(bed, kemi, binned.id);
    shortcut(bed, kemi, bed.folder('Dold').id);
    const look = bed.value('lookAtFolder', { link: bed.root.id });
    expect(look).toMatchObject({ kind: 'folder', folder: { groups: ['Genväg'], documents: 1 } });
  });

  test('is asked for by no words that somebody has typed where its id stood', () => {
    const bed = quickBed();
    bed.group('Kemi', { date: '2025-10-01' });
    bed.setUp();
    bed.refresh();
    const [{ Mapp = '' } = {}] = bed.table('Översikt');
    type(bed, 'Översikt', Mapp, 'Mapp', "' in parents or 'root");
    bed.workspace.change(bed.root.id, { name: 'Nytt namn' });
    bed.refresh();
    expect(meetings(bed)).toEqual([['Kemi', '2025-10-01']]);
    expect(bed.record.filter(({ failed }) => failed !== null)).toEqual([]);
  });

  test('is asked for in shared drives too', () => {
    const bed = quickBed();
    const { folder } = bed.group('Kemi', { date: '2025-10-01' });
    const away = bed.document('Delat', minutes('Kemi', { date: '2025-09-01' }));
    bed.workspace.change(away.id, { shared: forCoordinator });
    shortcut(bed, folder.id, away.id);
    const asked: object[] = [];
    bed.faults.before(
      ({ name, arguments: given }) =>
        name.startsWith('Drive.Files.') && asked.push(given.at(-1) as object) < 0,
      () => undefined,
    );
    bed.setUp();
    bed.refresh();
    expect(asked.length).toBeGreaterThan(3);
    for (const parameters of asked) {
      expect(parameters).toMatchObject({ supportsAllDrives: true });
      if ('q' in parameters) expect(parameters).toMatchObject({ includeItemsFromAllDrives: true });
    }
  });

  test('is no minutes when it is no document, and nothing is read of it', () => {
    const bed = quickBed();
    const { folder } = bed.group('Kemi', { date: '2025-10-01' });
    const file = { parent: folder.id, owner };
    const pdf = bed.workspace.create({ ...file, name: 'Protokoll.pdf', mimeType: 'application/pdf' });
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const content = newSpreadsheet({ locale: 'sv' });
    const sheet = bed.workspace.create({ ...file, name: 'Protokoll', mimeType, content });
    for (const { id } of [pdf, sheet]) shortcut(bed, folder.id, id);
    bed.setUp();
    bed.forget();
    bed.refresh();
    expect(bed.documentReads).toBe(1);
    expect(meetings(bed)).toEqual([['Kemi', '2025-10-01']]);
  });

  test('leaves when it is in the bin or shared no more, and comes back', () => {
    const bed = quickBed();
    const { folder } = bed.group('Kemi', { date: '2025-10-01' });
    const fysik = bed.group('Fysik', { date: '2025-10-02' });
    const away = bed.document('Delat', minutes('Kemi', { date: '2025-09-01' }));
    bed.workspace.change(away.id, { shared: forCoordinator });
    shortcut(bed, folder.id, away.id);
    bed.setUp();
    bed.refresh();
    const all = meetings(bed);
    bed.workspace.change(away.id, { shared: [] });
    bed.refresh();
    expect(meetings(bed)).toEqual(all.filter(([, date]) => date !== '2025-09-01'));
    bed.workspace.change(away.id, { shared: forCoordinator });
    bed.workspace.change(fysik.folder.id, { trashed: true });
    bed.refresh();
    expect(meetings(bed)).toEqual(all.filter(([group]) => group === 'Kemi'));
    bed.workspace.change(fysik.folder.id, { trashed: false });
    bed.refresh();
    expect(meetings(bed).sort()).toEqual([...all].sort());
  });

  test('of groups that are known is asked for in one question, also when one of them is not there any more', () => {
    const bed = quickBed();
    bed.group('Kemi', { date: '2025-10-01' });
    const elsewhere = bed.folder('Annanstans', bed.workspace.root.id);
    const fysik = bed.group('Fysik', { date: '2025-10-02' });
    bed.setUp();
    bed.refresh();
    bed.forget();
    bed.refresh();
    expect(listings(bed)).toBe(1);
    // Out of the coordinator's sight: asked for together, Drive refuses them all.
    bed.workspace.change(fysik.folder.id, { parent: elsewhere.id });
    bed.group('Biologi', { date: '2025-10-03' });
    bed.forget();
    bed.refresh();
    expect(listings(bed)).toBe(3);
    expect(bed.table('Översikt').map((row) => row.Grupp)).toEqual(['Biologi', 'Kemi']);
    expect(meetings(bed)).toEqual([
      ['Biologi', '2025-10-03'],
      ['Kemi', '2025-10-01'],
    ]);
    bed.forget();
    bed.refresh();
    expect(listings(bed)).toBe(1);
  });

  test('is no group any more when it is moved out, though it can still be seen', () => {
    const bed = quickBed();
    bed.group('Kemi', { date: '2025-10-01' });
    const fysik = bed.group('Fysik', { date: '2025-10-02' });
    const elsewhere = bed.folder('Annanstans', bed.workspace.root.id, forCoordinator);
    bed.setUp();
    bed.refresh();
    bed.workspace.change(fysik.folder.id, { parent: elsewhere.id });
    bed.refresh();
    expect(meetings(bed)).toEqual([['Kemi', '2025-10-01']]);
    expect(bed.table('Översikt').map((row) => row.Grupp)).toEqual(['Kemi']);
  });
});

describe('a document', () => {
  test('of 400 pages is read as any other', () => {
    const bed = quickBed();
    const { folder } = bed.group('Kemi', { date: '2025-09-01' });
    const page = Array.from({ length: 12 }, () => paragraph('Vi talade om brak och helheter. '.repeat(7)));
    const days = Array.from({ length: 40 }, (_, week) =>
      new Date(Date.UTC(2025, 10, 3 - 7 * week)).toISOString().slice(0, 10),
    );
    const blocks = days.flatMap((day) => [
      heading(1, 'Lärträff – Kemi'),
      paragraph(`Datum: ${day}`),
      heading(2, 'Diskussion'),
      ...Array.from({ length: 10 }, () => page).flat(),
    ]);
    bed.document('Alla träffar', documentOf(blocks), folder.id);
    bed.setUp();
    bed.refresh();
    const dates = bed.table('Protokoll').map((row) => row.Datum);
    expect(dates.sort()).toEqual([...days, '2025-09-01'].sort());
    bed.forget();
    bed.refresh();
    expect(bed.documentReads).toBe(0);
  });

  test('that is changed while it is read is read again the next time', () => {
    const bed = quickBed();
    const [document] = bed.group('Kemi', { date: '2025-10-01' }).documents;
    bed.setUp();
    const id = document?.id ?? '';
    const change = (meeting: Meeting) => () => {
      bed.clock.pass(1000);
      bed.workspace.write(id, minutes('Kemi', meeting));
    };
    bed.faults.before('Docs.Documents.get', change({ date: '2025-10-08' }), 1);
    bed.faults.answer('UrlFetchApp.fetchAll', (answer) => {
      change({ date: '2025-10-15' })();
      return answer;
    });
    bed.refresh();
    expect(meetings(bed)).toEqual([['Kemi', '2025-10-08']]);
    bed.faults.clear();
    bed.forget();
    bed.refresh();
    expect(bed.documentReads).toBe(1);
    expect(meetings(bed)).toEqual([['Kemi', '2025-10-15']]);
  });
});

describe('two overviews and several coordinators', () => {
  /** A second sheet, of another coordinator, beside the first. */
  function second(bed: OverviewBed): (name: 'chooseFolder' | 'refreshStep', payload: object) => RefreshStep {
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const content = newSpreadsheet({ locale: 'sv' });
    const parent = bed.workspace.root.id;
    const { id } = bed.workspace.create({ name: 'En till', mimeType, parent, owner, content });
    return (name, payload) => {
      const answer = bed.call('ylva', id, name, payload) as Answer<'refreshStep'>;
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    };
  }

  test('of the same folder go on side by side, and never wait for each other', () => {
    const bed = new OverviewBed();
    for (let group = 1; group <= 8; group += 1)
      bed.group(
        `Grupp ${group}`,
        ...Array.from({ length: 20 }, (_, day) => ({ date: `2025-10-${day + 10}` })),
      );
    const other = second(bed);
    bed.setUp();
    other('chooseFolder', { folder: bed.root.id });
    let mine = bed.value('refreshStep', {});
    let theirs = other('refreshStep', {});
    for (let turn = 0; turn < 20 && !(mine.done && theirs.done); turn += 1) {
      for (const { waitsFor } of [mine, theirs]) expect(waitsFor).not.toBe('others');
      if (!mine.done) mine = bed.value('refreshStep', {});
      if (!theirs.done) theirs = other('refreshStep', {});
    }
    expect(mine).toMatchObject({ done: true, read: 160 });
    expect(theirs).toMatchObject({ done: true, read: 160, overview: { meetings: 160 } });
    expect(bed.table('Protokoll')).toHaveLength(160);
  });

  test('each with the sheet open come to one sheet, whoever has read what', () => {
    const bed = quickBed();
    const others = ['ylva', 'tomas', 'principal'].map((id) => bed.workspace.person(id)?.email ?? '');
    bed.workspace.change(bed.sheet.id, { shared: others.map((email) => ({ email, right: 'editor' })) });
    bed.workspace.change(bed.root.id, {
      shared: [...forCoordinator, ...others.map((email) => ({ email, right: 'viewer' as const }))],
    });
    for (let group = 1; group <= 5; group += 1)
      bed.group(
        `Grupp ${group}`,
        ...Array.from({ length: 15 }, (_, day) => ({ date: `2025-10-${day + 10}` })),
      );
    bed.setUp();
    const people = ['coordinator', 'ylva', 'tomas', 'principal'];
    for (let turn = 0; turn < 40; turn += 1) {
      const step = bed.value('refreshStep', {}, people[turn % people.length]);
      bed.clock.pass(step.wait * 1000);
      if (step.done) break;
    }
    expect(bed.documentReads).toBe(75);
    const rows = bed.table('Protokoll').map((row) => JSON.stringify([row.Dokument, row.Datum]));
    expect(new Set(rows).size).toBe(75);
    expect(bed.table('Översikt').map((row) => row['Träffar i år'])).toEqual(
      Array.from({ length: 5 }, () => '15 av 6 planerade'),
    );
  });
});
