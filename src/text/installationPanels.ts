import type { Language } from '../meeting/minutes';
import { installationEn } from './en/installationPanel';
import { installationSv } from './sv/installationPanel';

export type InstallationWords = typeof installationSv;

/** What the window that looks at the installation says, in each language. */
export const installationWords: Record<Language, InstallationWords> = {
  sv: installationSv,
  en: installationEn,
};

/** Which language the page is built for; build.mjs sets it. */
declare const PAGE_LANGUAGE: Language;

export const pageInstallationWords: InstallationWords =
  typeof PAGE_LANGUAGE !== 'string' || PAGE_LANGUAGE === 'sv'
    ? installationSv
    : PAGE_LANGUAGE === 'en'
      ? installationEn
      : (PAGE_LANGUAGE satisfies never);
