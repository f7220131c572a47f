import { newSheet, type StoredSpreadsheet } from './model';

/** A new spreadsheet as Google makes one for someone with a Swedish or an English locale. */
export function newSpreadsheet({ locale }: { locale: 'sv' | 'en' }): StoredSpreadsheet {
  return {
    properties: { locale: locale === 'sv' ? 'sv_SE' : 'en_GB', timeZone: 'Europe/Stockholm' },
    sheets: [newSheet(0, locale === 'sv' ? 'Blad1' : 'Sheet1')],
    namedRanges: [],
    developerMetadata: [],
  };
}
