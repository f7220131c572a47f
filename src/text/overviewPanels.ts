import type { Language } from '../meeting/minutes';
import { overviewPanelEn } from './en/overviewPanel';
import { overviewPanelSv } from './sv/overviewPanel';

type OverviewPanelWords = typeof overviewPanelSv;

/** What only the sidebar in Sheets says, in each language. */
export const overviewPanelWords: Record<Language, OverviewPanelWords> = {
  sv: overviewPanelSv,
  en: overviewPanelEn,
};

/** Which language the page is built for; build.mjs sets it. */
declare const PAGE_LANGUAGE: Language;

export const pageOverviewWords: OverviewPanelWords =
  typeof PAGE_LANGUAGE === 'string' && PAGE_LANGUAGE === 'en' ? overviewPanelEn : overviewPanelSv;
