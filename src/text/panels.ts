import type { Language } from '../meeting/minutes';
import { commonEn } from './en/common';
import { documentEn } from './en/document';
import { feedbackEn } from './en/feedback';
import { overviewPanelEn } from './en/overviewPanel';
import { panelEn } from './en/panel';
import { commonSv } from './sv/common';
import { documentSv } from './sv/document';
import { feedbackSv } from './sv/feedback';
import { overviewPanelSv } from './sv/overviewPanel';
import { panelSv } from './sv/panel';

const sv = {
  ...commonSv,
  panel: panelSv,
  document: documentSv,
  feedback: feedbackSv,
  overviewPanel: overviewPanelSv,
};

/** Every sentence that the panels say, in one language. */
export type PanelWords = typeof sv;

const en: PanelWords = {
  ...commonEn,
  panel: panelEn,
  document: documentEn,
  feedback: feedbackEn,
  overviewPanel: overviewPanelEn,
};

export const panelWords: Record<Language, PanelWords> = { sv, en };
