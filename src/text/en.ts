import { commonEn } from './en/common';
import { documentEn } from './en/document';
import { feedbackEn } from './en/feedback';
import { overviewEn } from './en/overview';
import { overviewPanelEn } from './en/overviewPanel';
import { panelEn } from './en/panel';
import type { Words } from './words';

export const en: Words = {
  ...commonEn,
  panel: panelEn,
  document: documentEn,
  feedback: feedbackEn,
  overview: overviewEn,
  overviewPanel: overviewPanelEn,
};
