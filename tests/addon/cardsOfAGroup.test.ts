import { documentOf, paragraph } from '../../local/documents/write';
import {
  actionOf,
  cardIn,
  clickOn,
  everyMeeting,
  person,
  press,
  rowsOf,
  select,
  textsOf,
  widgetsOf,
} from './cardsBed';
import { minutes, OverviewBed } from './overviewBed';

describe("a group's folder", () => {
  test('shows its minutes, the latest first, with a link to each and to new ones', () => {
    const bed = new OverviewBed();
    const { folder, documents } = bed.group(
      'Matematik 4–6',
      { date: '2025-09-16', next: '2025-10-14', focus: 'Taluppfattning' },
      { date: '2025-11-11', next: '2025-12-09', focus: 'Bråk & <b>decimaltal</b>' },
      { date: '2025-10-14', next: 'Paus', focus: 'Hemligt', status: 'Utkast' },
    );
    const card = select(bed, folder.id);
    expect(card.header).toEqual({ title: 'Matematik 4–6', subtitle: 'Gruppens protokoll' });
    expect(rowsOf(card)).toEqual([
      'Tisdag 11 november 2025 | Bråk &amp; &lt;b&gt;decimaltal&lt;/b&gt; | Nästa träff 9 december · Återkoppling: Utmana vår tanke',
      'Tisdag 14 oktober 2025 | Utkast | Gruppen tar paus',
      'Tisdag 16 september 2025 | Taluppfattning | Nästa träff 14 oktober · Återkoppling: Utmana vår tanke',
    ]);
    expect(clickOn(card, 'Taluppfattning')).toEqual({
      openLink: { url: expect.stringContaining(`/document/d/${documents[0]?.id}/edit`) },
    });
    expect(clickOn(card, 'Nytt protokoll')).toEqual({
      openLink: { url: `https://docs.google.com/document/create?folder=${folder.id}` },
    });
    expect(JSON.stringify(card)).not.toMatch(/Hemligt|Amal|Ewa|Pröva testet|gruppens egen text|undermapp/);
  });

  test('says nothing of feedback where the group has chosen none, on any card and in the overview', () => {
    const bed = new OverviewBed();
    const { folder, documents } = bed.group('Kemi', { date: '2025-11-11', invite: '' });
    expect(rowsOf(select(bed, folder.id))).toEqual(['Tisdag 11 november 2025 | Bråk']);
    expect(rowsOf(select(bed, documents[0]?.id ?? '')).join()).not.toContain('Återkoppling');
    bed.setUp();
    bed.refresh();
    const { 'Återkoppling gruppen vill ha': wanted } = bed.table('Översikt')[0] ?? {};
    expect(wanted).toBe('');
    const [unread] = bed.value('readingList', { choose: null }).minutes;
    expect(unread).toMatchObject({ group: 'Kemi', invite: null });
  });

  test('speaks the language of the person', () => {
    const bed = new OverviewBed({ locale: 'en' });
    const { folder } = bed.group('Kemi', { date: '2025-11-11', next: '2025-12-09' });
    const card = select(bed, folder.id);
    expect(card.header?.subtitle).toBe("The group's minutes");
    expect(rowsOf(card)).toEqual([
      'Tuesday 11 November 2025 | Bråk | Next meeting 9 December · Feedback: Challenge our thinking',
    ]);
  });

  test('more than a hundred meetings come page by page, none twice and none left out', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    const meetings = everyMeeting(130);
    bed.document('Alla träffar', minutes('Kemi', ...meetings), folder.id);
    const seen: string[] = [];
    let card = select(bed, folder.id);
    for (let page = 1; ; page += 1) {
      expect(widgetsOf(card).length).toBeLessThanOrEqual(100);
      expect(textsOf(card)).toContain(`Sida ${page} av 7`);
      seen.push(...rowsOf(card).map((row) => row.split(' | ')[1] ?? ''));
      if (page === 7) break;
      card = press(bed, card, 'Nästa sida');
    }
    expect(seen).toEqual(meetings.map(({ focus }) => focus));
    const beyond = actionOf(card, 'Föregående sida');
    if (beyond.kind === 'action') beyond.parameters.page = '99999';
    expect(textsOf(cardIn(bed.card(person, beyond)))).toContain('Sida 7 av 7');
    expect(() => press(bed, card, 'Nästa sida')).toThrow('Nothing to press');
    expect(rowsOf(press(bed, card, 'Föregående sida'))).toHaveLength(20);
  });

  test('of very many documents the latest are read in time, said plainly, and then the rest', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi', ...everyMeeting(170));
    bed.forget();
    const before = bed.clock.now();
    const card = select(bed, folder.id);
    expect(bed.clock.now() - before).toBeLessThan(15_000);
    expect(bed.documentReads).toBe(150);
    expect(textsOf(card)[0]).toBe('150 av 170 dokument är lästa. De som ändrats senast är lästa först.');
    bed.forget();
    const whole = press(bed, card, 'Läs vidare');
    expect(bed.documentReads).toBe(20);
    expect(textsOf(whole)).toEqual(['Sida 1 av 9']);
    bed.forget();
    select(bed, folder.id);
    expect(bed.documentReads).toBe(0);
  });

  test('what has changed is read again', () => {
    const bed = new OverviewBed();
    const { folder, documents } = bed.group('Kemi', { date: '2025-11-11', focus: 'Syror' });
    select(bed, folder.id);
    bed.clock.pass(60_000);
    bed.workspace.write(documents[0]?.id ?? '', minutes('Kemi', { date: '2025-11-11', focus: 'Baser' }));
    expect(rowsOf(select(bed, folder.id))[0]).toContain('Baser');
  });

  test('one without minutes says how to begin', () => {
    const bed = new OverviewBed();
    const { folder } = bed.group('Kemi');
    bed.document('Anteckning', documentOf([paragraph('Köp kaffe.')]), folder.id);
    const card = select(bed, folder.id);
    expect(rowsOf(card)).toEqual([]);
    expect(textsOf(card)).toEqual([expect.stringMatching(/^Här finns inga protokoll än/)]);
    expect(clickOn(card, 'Nytt protokoll')).toBeDefined();
  });
});
