import { dateOf, findDates, timeIn } from '../../../src/meeting/dates';

const written = (text: string, language: 'sv' | 'en' = 'sv') => {
  const date = dateOf(text, language);
  return date && [date.year, date.month, date.day];
};

describe('dates as people write them', () => {
  it.each([
    ['2025-11-04', [2025, 11, 4]],
    ['20251104', [2025, 11, 4]],
    ['251104', [2025, 11, 4]],
    ['2025/11/04', [2025, 11, 4]],
    ['4.11.2025', [2025, 11, 4]],
    ['4.11.25', [2025, 11, 4]],
    ['04-11-2025', [2025, 11, 4]],
    ['3/10 -23', [2023, 10, 3]],
    ['4/11-25', [2025, 11, 4]],
    ['4/11 2025', [2025, 11, 4]],
    ['4/11/25', [2025, 11, 4]],
    ['tis 4/11', [null, 11, 4]],
    ['tis 4/11 kl 14.45', [null, 11, 4]],
    ['2/12 14.45–16.00', [null, 12, 2]],
    ['tisdag den 4 november', [null, 11, 4]],
    ['Tisdagen den 4:e november 2025', [2025, 11, 4]],
    ['4 nov', [null, 11, 4]],
    ['4 nov 14.45', [null, 11, 4]],
    ['14 okt. 2025', [2025, 10, 14]],
    ['14 oktober -25', [2025, 10, 14]],
    ['14 oktober - 25 oktober', [null, 10, 14]],
    ['4–5 november', [null, 11, 4]],
    ['den 14.10', [null, 10, 14]],
    ['v. 46, tisdag 11/11', [null, 11, 11]],
    ['vi ses tisdag 2/12', [null, 12, 2]],
    ['29/2 2024', [2024, 2, 29]],
  ])('%s', (text, date) => expect(written(text)).toEqual(date));

  it.each([
    ['13 November 2025', [2025, 11, 13]],
    ['Nov 13, 2025', [2025, 11, 13]],
    ['November 13th, 2025', [2025, 11, 13]],
    ['4th of November', [null, 11, 4]],
    ['Tuesday, November 4', [null, 11, 4]],
    ['11/13/2025', [2025, 11, 13]],
    ['13/11/2025', [2025, 11, 13]],
    ['Tuesday 11/4/2025', [2025, 11, 4]],
    ['4/11/2025', [2025, 11, 4]],
  ])('%s in English', (text, date) => expect(written(text, 'en')).toEqual(date));

  it.each([
    'v. 46',
    'vecka 46',
    'november',
    'november 2025',
    '2025-11',
    '31/2',
    '31 april',
    '29/2 2025',
    'ÅÅÅÅ-MM-DD',
    '14.30',
    'kl 14.10',
    '14.30–16.00',
    'läsåret 25/26',
    '10–14 november',
    '4/11 eller 11/11',
    'bestäms på APT 14/11',
    'meddelas senast 4/11',

    '',
    '39 av 118',
    '13/13',
  ])('%s is none', (text) => expect(written(text)).toBeNull());

  it('says when day and month may be the other way round', () => {
    expect(dateOf('4/11/2025', 'en')?.doubtful).toBe(true);
    expect(dateOf('13/11/2025', 'en')?.doubtful).toBe(false);
    expect(dateOf('4/11/2025', 'sv')?.doubtful).toBe(false);
  });

  it('finds every date once', () => {
    expect(findDates('2025-11-04, 11/11 och 18 nov', 'sv').map(({ day }) => day)).toEqual([4, 11, 18]);
  });

  it.each([
    ['tis 4/11 kl 14.45', '14.45'],
    ['14.30–', '14.30–'],
    ['kl. 14–16', '14–16'],
    ['14:30-16:00', '14:30-16:00'],
    ['2/12 14.45–16.00', '14.45–16.00'],
    ['at 2:30 pm', '2:30 pm'],
    ['4/11', null],
    ['2025-11-04', null],
  ])('reads the time in %s', (text, time) => expect(timeIn(text)).toBe(time));
});
