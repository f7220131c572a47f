import { documentOf, paragraph } from '../../local/documents/write';
import { actionOf, everyMeeting, person, press, rowsOf, select, textsOf, widgetsOf } from './cardsBed';
import { minutes, OverviewBed } from './overviewBed';

describe('the folder of all groups', () => {
  const twoYears = (bed: OverviewBed) => {
    bed.group('Ämnesövergripande', { date: '2025-09-02' });
    bed.group('Engelska', { date: '2025-11-18', next: '2026-01-20' });
    bed.group('Biologi', { date: '2025-11-18' });
    bed.group('Slöjd');
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
      'Biologi',
      'Engelska',
      'Musik',
      'Slöjd',
      'Ämnesövergripande',
    ]);
    expect(new Map(shown as [string, string][])).toEqual(states);
    expect(rowsOf(card)[1]).toBe(
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

  test('nothing is told of a group before all its documents are read', () => {
    const bed = new OverviewBed();
    bed.group('Biologi', ...everyMeeting(140));
    bed.group('Musik', ...everyMeeting(30));
    const card = select(bed, bed.root.id);
    expect(rowsOf(card).map((row) => row.split(' | ').slice(0, 2))).toEqual([
      [expect.stringContaining('Träff nyligen'), 'Biologi'],
      ['Musik', 'Inte läst än'],
    ]);
    expect(rowsOf(press(bed, card, 'Läs vidare'))[1]).toMatch(/^. Träff nyligen.* \| Musik/);
  });

  test('a folder that was taken for the wrong kind can be shown as the other', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const groups = select(bed, bed.root.id);
    const one = press(bed, groups, 'Visa hela mappen som en grupp');
    expect(rowsOf(one)).toHaveLength(4);
    expect(rowsOf(press(bed, one, 'Visa varje undermapp som en grupp'))).toHaveLength(5);
  });

  test('a folder that holds nothing but that one shows the same', () => {
    const bed = new OverviewBed();
    twoYears(bed);
    const email = bed.workspace.person(person)?.email ?? '';
    const above = bed.folder('Ekåsa kommun', bed.workspace.root.id, [{ email, right: 'viewer' }]);
    bed.workspace.change(bed.root.id, { parent: above.id });
    expect(rowsOf(select(bed, above.id))).toEqual(rowsOf(select(bed, bed.root.id)));
    const { folder } = bed.group('Bild');
    bed.document('Tips', documentOf([paragraph('Läs.')]), bed.folder('Underlag', folder.id).id);
    expect(select(bed, folder.id).header?.title).toBe('Bild');
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
