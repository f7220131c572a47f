import { type Language, languageOfLocale, languages } from '../languages/languages';

/** The language of the panel: that of the account. */
export function panelLanguage(): Language {
  try {
    return languageOfLocale(Session.getActiveUserLocale());
  } catch {
    return languages[0];
  }
}

/** Today where the script lives, as YYYY-MM-DD. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
}
