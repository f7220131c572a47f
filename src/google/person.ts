import type { Language } from '../meeting/minutes';

/** English for an English locale ("en", "en-GB"), Swedish for every other. */
export const languageOfLocale = (locale: string): Language => (/^en(?![a-z])/i.test(locale) ? 'en' : 'sv');

/** The language of the panel: that of the account. */
export function panelLanguage(): Language {
  try {
    return languageOfLocale(Session.getActiveUserLocale());
  } catch {
    return 'sv';
  }
}

/** Today where the script lives, as YYYY-MM-DD. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
}
