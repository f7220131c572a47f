import { documentOf, paragraph } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import type { CardJson } from '../../local/google/cardService/json';
import type { CallAhead } from '../../local/google/faults';
import { actionOf, everyMeeting, person, press, rowsOf, select, textsOf, widgetsOf } from './cardsBed';
import { minutes, OverviewBed } from './overviewBed';

describe('the folder of all groups', () => {
  const twoYears = (bed: OverviewBed) => {
    bed.group('Ämnesövergripande', { date: '2025-09-02' });
    bed.group('Engelska', { date: '2025-11-18', next: '2026-01-20' });
    bed.group('Biologi', { date: '2025-11-18' });
    bed.group('Slöjd');
    bed.group('Bild', { date: '2025-10-14' }, { date: '2025-11-20', status: 'Utkast' });
    bed.group('Musik', { date: '2025-11-04', next: 'Paus till jul' });
  };

  test('shows each group in alphabetical order, with its state in the words of the overview', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    bed.setUp();
    bed.refresh();
    const states = new Map(bed.table('Översikt').map((row) => [row.Grupp, row.Läge]));
    const card = select(bed, bed.root.id);
    const shown = widgetsOf(card).flatMap((widget) =>
      'decoratedText' in widget ? [[widget.decoratedText.text, widget.decoratedText.topLabel]] : [],
    );
    expect(shown.map(([name]) => name)).toEqual([
      'Bild',
      'Biologi',
      'Engelska',
      'Musik',
      'Slöjd',
      'Ämnesövergripande',
    ]);
    expect(new Map(shown as [string, string][])).toEqual(states);
    expect(rowsOf(card)[0]).toBe(
      '● Nästa träff inbokad | Bild | Senaste träff 14 oktober · Nästa träff 20 november',
    );
    expect(rowsOf(card)[2]).toBe(
      '● Nästa träff inbokad | Engelska | Senaste träff 18 november · Nästa träff 20 januari 2026',
    );
    const group = press(bed, card, 'Engelska');
    expect(group.header).toEqual({ title: 'Engelska', subtitle: 'Gruppens protokoll' });
  });

  test('a group is pressed above the others, so that Google shows the way back', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const answer = bed.card(person, actionOf(select(bed, bed.root.id), 'Musik'));
    expect(answer).toMatchObject({ action: { navigations: [{ pushCard: expect.anything() }] } });
  });

  test('many groups come page by page, and only what a page shows is read', () => {
    const bed = new OverviewBed();
    for (let number = 1; number <= 45; number += 1) bed.group(`Grupp ${number}`, { date: '2025-11-18' });
    bed.forget();
    const first = select(bed, bed.root.id);
    expect(bed.documentReads).toBe(20);
    expect(rowsOf(first)).toHaveLength(20);
    expect(textsOf(first)).toContain('Sida 1 av 3');
    const last = press(bed, press(bed, first, 'Nästa sida'), 'Nästa sida');
    expect(rowsOf(last).map((row) => row.split(' | ')[1])).toEqual(
      [41, 42, 43, 44, 45].map((number) => `Grupp ${number}`),
    );
  });

  test('of very many documents the latest of each group are read first, so that each has its state at once', () => {
    const bed = new OverviewBed();
    for (let number = 1; number <= 20; number += 1) bed.group(`Grupp ${number}`, ...everyMeeting(13));
    bed.forget();
    const card = select(bed, bed.root.id);
    expect(bed.documentReads).toBe(150);
    expect(textsOf(card)[0]).toBe(
      '150 av 260 dokument är lästa. I varje grupp är de senast ändrade lästa först. Ett läge kan ändras när resten är läst.',
    );
    expect(rowsOf(card)).toHaveLength(20);
    for (const row of rowsOf(card)) expect(row).toMatch(/Träff nyligen.*Senaste träff 20 november$/);
    expect(rowsOf(press(bed, card, 'Läs vidare'))).toEqual(rowsOf(card));
  });

  test('no group is said to have met long ago while what is unread may hold a later meeting', () => {
    const bed = new OverviewBed();
    const biology = bed.group('Biologi', { date: '2025-08-26' }, { date: '2025-11-18' }).documents;
    const music = bed.group('Musik', ...everyMeeting(2)).documents;
    bed.group('Slöjd', { date: '2025-11-18' });
    const unread = [biology[1]?.id, music[1]?.id];
    const isUnread = ({ name, arguments: [id] }: CallAhead) =>
      name === 'Docs.Documents.get' && unread.includes(String(id));
    bed.faults.at(isUnread, new ApiError(503, 'UNAVAILABLE', 'No.'));
    const rows = () => rowsOf(select(bed, bed.root.id)).map((row) => row.split(' | ').slice(0, 2));
    expect(rows()).toEqual([
      ['Biologi', 'Inte läst än'],
      ['◐ Träff nyligen, nästa inte inbokad', 'Musik'],
      ['◐ Träff nyligen, nästa inte inbokad', 'Slöjd'],
    ]);
    // What was last changed before that meeting tells of none that is later.
    bed.clock.pass(120 * 86_400_000);
    expect(rows().slice(0, 2)).toEqual([
      ['Biologi', 'Inte läst än'],
      ['◔ Längre sedan än planen', 'Musik'],
    ]);
    bed.faults.clear();
    expect(rows()[0]).toEqual(['◔ Längre sedan än planen', 'Biologi']);
  });

  test("a group's folder with subfolders is known by where its minutes lie", () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', ...everyMeeting(2));
    for (const name of ['Syror', 'Baser']) {
      const { id } = bed.folder(name, folder.id);
      for (const sheet of ['Elevblad', 'Facit', 'Prov'])
        bed.document(sheet, documentOf([paragraph('Läs.')]), id);
    }
    const card = select(bed, folder.id);
    expect(card.header?.subtitle).toBe('Gruppens protokoll');
    expect(rowsOf(card)).toHaveLength(2);
    expect(rowsOf(press(bed, card, 'Visa varje undermapp som en grupp'))).toHaveLength(3);
    const other = bed.group('Fysik').folder;
    bed.minutesIn(bed.folder('Protokoll', other.id).id, 'Fysik', { date: '2025-11-18' });
    expect(select(bed, other.id).header).toEqual({ title: 'Fysik', subtitle: 'Gruppens protokoll' });
  });

  test('a folder that was taken for the wrong kind can be shown as the other', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const groups = select(bed, bed.root.id);
    const one = press(bed, groups, 'Visa hela mappen som en grupp');
    expect(rowsOf(one)).toHaveLength(6);
    expect(rowsOf(press(bed, one, 'Visa varje undermapp som en grupp'))).toHaveLength(6);
  });

  test('a folder that holds nothing but that one shows the same', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const email = bed.workspace.person(person)?.email ?? '';
    const above = bed.folder('Ekåsa kommun', bed.workspace.root.id, [{ email, right: 'viewer' }]);
    bed.workspace.change(bed.root.id, { parent: above.id });
    expect(rowsOf(select(bed, above.id))).toEqual(rowsOf(select(bed, bed.root.id)));
    const { folder } = bed.group('Dans');
    bed.document('Tips', documentOf([paragraph('Läs.')]), bed.folder('Underlag', folder.id).id);
    expect(select(bed, folder.id).header?.title).toBe('Dans');
    const others = bed.folder('Nätverk', above.id);
    for (const name of ['Musik', 'Slöjd'])
      bed.minutesIn(bed.folder(name, others.id).id, name, { date: '2025-11-18' });
    expect(rowsOf(select(bed, above.id)).map((row) => row.split(' | ')[1])).toEqual([
      'Lärgrupper',
      'Nätverk',
    ]);
  });

  test('what lies beside the groups is one of them when there are minutes in it, and few are read to tell', () => {
    const bed = new OverviewBed();
    for (let number = 1; number <= 60; number += 1) bed.group(`Grupp ${number}`, { date: '2025-11-18' });
    bed.document('Så gör vi', documentOf([paragraph('Läs.')]), bed.root.id);
    bed.forget();
    const first = select(bed, bed.root.id);
    expect(bed.documentReads).toBeLessThanOrEqual(50);
    expect(textsOf(first)).toContain('Sida 1 av 3');
    bed.minutesIn(bed.root.id, 'Ledarna', { date: '2025-11-18' });
    const last = (card: CardJson): CardJson =>
      textsOf(card).includes('Sida 4 av 4') ? card : last(press(bed, card, 'Nästa sida'));
    expect(rowsOf(last(select(bed, bed.root.id)))).toEqual([expect.stringContaining('| Lärgrupper |')]);
  });

  test('a group that is the only one is shown as one of its folder', () => {
    const bed = new OverviewBed();
    bed.group('Kemi', { date: '2025-11-11' });
    const card = select(bed, bed.root.id);
    expect(card.header).toEqual({ title: 'Lärgrupper', subtitle: 'Grupperna' });
    expect(rowsOf(card)).toHaveLength(1);
  });

  test('subfolders that are school years make no groups', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    const year = bed.folder('Läsåret 2025/26', folder.id);
    bed.document('Protokoll', minutes('Kemi', { date: '2025-11-11' }), year.id);
    expect(select(bed, folder.id).header?.subtitle).toBe('Gruppens protokoll');
  });

  test('a folder above too much says so in time', () => {
    const bed = new OverviewBed();
    let parent = bed.root.id;
    for (let level = 0; level < 40; level += 1) parent = bed.folder(`Nivå ${level}`, parent).id;
    const before = bed.clock.now();
    expect(textsOf(select(bed, bed.root.id))).toEqual([expect.stringContaining('mer än vad som hinner')]);
    expect(bed.clock.now() - before).toBeLessThan(15_000);
  });
});
