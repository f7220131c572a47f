import type { Language } from '../meeting/minutes';
import { commonEn } from './en/common';
import { documentEn } from './en/document';
import { feedbackPanelEn } from './en/feedbackPanel';
import { fieldsPanelEn } from './en/fieldsPanel';
import { finishPanelEn } from './en/finishPanel';
import { meetingPanelEn } from './en/meetingPanel';
import { minePanelEn } from './en/minePanel';
import { modelsEn } from './en/models';
import { notesEn } from './en/notes';
import { nowEn } from './en/now';
import { oneLineEn } from './en/oneLine';
import { panelEn } from './en/panel';
import { readingPanelEn } from './en/readingPanel';
import { shownFeedbackEn } from './en/shownFeedback';
import { startEn } from './en/start';
import { yearPanelEn } from './en/yearPanel';
import { commonSv } from './sv/common';
import { documentSv } from './sv/document';
import { feedbackPanelSv } from './sv/feedbackPanel';
import { fieldsPanelSv } from './sv/fieldsPanel';
import { finishPanelSv } from './sv/finishPanel';
import { meetingPanelSv } from './sv/meetingPanel';
import { minePanelSv } from './sv/minePanel';
import { modelsSv } from './sv/models';
import { notesSv } from './sv/notes';
import { nowSv } from './sv/now';
import { oneLineSv } from './sv/oneLine';
import { panelSv } from './sv/panel';
import { readingPanelSv } from './sv/readingPanel';
import { shownFeedbackSv } from './sv/shownFeedback';
import { startSv } from './sv/start';
import { yearPanelSv } from './sv/yearPanel';

const swedish = () => ({
  ...commonSv,
  panel: panelSv,
  document: documentSv,
  now: nowSv,
  notes: notesSv,
  start: startSv,
  reading: readingPanelSv,
  models: modelsSv,
  year: yearPanelSv,
  feedback: shownFeedbackSv,
  feedbackPanel: feedbackPanelSv,
  fields: fieldsPanelSv,
  finish: finishPanelSv,
  mine: minePanelSv,
  oneLine: oneLineSv,
  meetingPanel: meetingPanelSv,
});

/** Every sentence that the panels say, in one language, but those of the sidebar in Sheets alone. */
export type PanelWords = ReturnType<typeof swedish>;

const english = (): PanelWords => ({
  ...commonEn,
  panel: panelEn,
  document: documentEn,
  now: nowEn,
  notes: notesEn,
  start: startEn,
  reading: readingPanelEn,
  models: modelsEn,
  year: yearPanelEn,
  feedback: shownFeedbackEn,
  feedbackPanel: feedbackPanelEn,
  fields: fieldsPanelEn,
  finish: finishPanelEn,
  mine: minePanelEn,
  oneLine: oneLineEn,
  meetingPanel: meetingPanelEn,
});

/** The words of each language. A page is built for one, and holds only those. */
export const panelWords: Record<Language, () => PanelWords> = { sv: swedish, en: english };

/** Which language the page is built for; build.mjs sets it. */
declare const PAGE_LANGUAGE: Language;

export const pageLanguage: Language = typeof PAGE_LANGUAGE === 'string' ? PAGE_LANGUAGE : 'sv';

export const pageWords: PanelWords =
  typeof PAGE_LANGUAGE !== 'string' || PAGE_LANGUAGE === 'sv'
    ? swedish()
    : PAGE_LANGUAGE === 'en'
      ? english()
      : (PAGE_LANGUAGE satisfies never);
