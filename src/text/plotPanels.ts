import type { Language } from '../meeting/minutes';
import { plotPanelEn } from './en/plotPanel';
import { plotPanelSv } from './sv/plotPanel';

type PlotPanelWords = typeof plotPanelSv;

/** What the picture of a school year says, in each language. */
export const plotPanelWords: Record<Language, PlotPanelWords> = { sv: plotPanelSv, en: plotPanelEn };

/** Which language the page is built for; build.mjs sets it. */
declare const PAGE_LANGUAGE: Language;

export const pagePlotWords: PlotPanelWords =
  typeof PAGE_LANGUAGE !== 'string' || PAGE_LANGUAGE === 'sv'
    ? plotPanelSv
    : PAGE_LANGUAGE === 'en'
      ? plotPanelEn
      : (PAGE_LANGUAGE satisfies never);
