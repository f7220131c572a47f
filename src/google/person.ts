import type { Language } from '../meeting/minutes';

/** The language of the panel: English for an English account, Swedish for everyone else. */
export function panelLanguage(): Language {
  try {
    return /^en(?![a-z])/i.test(Session.getActiveUserLocale()) ? 'en' : 'sv';
  } catch {
    return 'sv';
  }
}

/** Today where the script lives, as YYYY-MM-DD. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
}
