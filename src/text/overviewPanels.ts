import type { Language } from '../meeting/minutes';
import { overviewPanelEn } from './en/overviewPanel';
import { readingListPanelEn } from './en/readingListPanel';
import { overviewPanelSv } from './sv/overviewPanel';
import { readingListPanelSv } from './sv/readingListPanel';

const swedish = () => ({ overviewPanel: overviewPanelSv, readingList: readingListPanelSv });

type OverviewPanelWords = ReturnType<typeof swedish>;

const english = (): OverviewPanelWords => ({
  overviewPanel: overviewPanelEn,
  readingList: readingListPanelEn,
});

/** What only the sidebar in Sheets says, in each language. */
export const overviewPanelWords: Record<Language, () => OverviewPanelWords> = { sv: swedish, en: english };

/** Which language the page is built for; build.mjs sets it. */
declare const PAGE_LANGUAGE: Language;

export const pageOverviewWords: OverviewPanelWords =
  typeof PAGE_LANGUAGE !== 'string' || PAGE_LANGUAGE === 'sv'
    ? swedish()
    : PAGE_LANGUAGE === 'en'
      ? english()
      : (PAGE_LANGUAGE satisfies never);
