import { documentOf, paragraph } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import { everyMeeting, press, rowsOf, select, textsOf, widgetsOf } from './cardsBed';
import { minutes, OverviewBed } from './overviewBed';

describe('a document', () => {
  test('shows how its minutes are read, and how sure', () => {
    const bed = new OverviewBed();
    const { documents } = bed.group('Kemi', { date: '2025-11-11', next: '2025-12-09', share: 'Ja' });
    const card = select(bed, documents[0]?.id ?? '');
    expect(textsOf(card)).toEqual(['Allt det här kunde läsas säkert.']);
    expect(card.sections[1]?.header).toBe('Tisdag 11 november 2025');
    expect(rowsOf(card)).toEqual([
      'Så lästes protokollet | Säkert',
      'Status | Klart',
      'Mall | Lärträff',
      'Fokus | Bråk',
      'Nästa träff | 9 december',
      'Uppgift till nästa träff | Ifylld',
      'Återkoppling gruppen vill ha | Utmana vår tanke',
      'Delat exempel | Hela protokollet',
    ]);
    expect(JSON.stringify(card)).not.toMatch(/Amal|Ewa|Pröva testet|gruppens egen text/);
  });

  test('one of more than a hundred meetings comes page by page', () => {
    const bed = new OverviewBed();
    const id = bed.document('Alla', minutes('Kemi', ...everyMeeting(105)), bed.root.id).id;
    const card = select(bed, id);
    expect(widgetsOf(card).length).toBeLessThanOrEqual(100);
    expect(textsOf(card)).toContain('Sida 1 av 11');
    expect(press(bed, card, 'Nästa sida').sections[1]?.header).toBe('Måndag 10 november 2025');
  });

  test('one without minutes, and one that may not be read', () => {
    const bed = new OverviewBed();
    const note = bed.document('Lista', documentOf([paragraph('Köp kaffe.')]), bed.root.id);
    expect(textsOf(select(bed, note.id))).toEqual(['Lärträff hittar inget protokoll i det här dokumentet.']);
    bed.faults.at(
      'Docs.Documents.get',
      new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
    );
    expect(textsOf(select(bed, note.id))).toEqual(['Dokumentet är inte delat med dig.']);
  });
});
