import { commonSv } from './sv/common';
import { documentSv } from './sv/document';
import { feedbackSv } from './sv/feedback';
import { overviewSv } from './sv/overview';
import { overviewPanelSv } from './sv/overviewPanel';
import { panelSv } from './sv/panel';

export const sv = {
  ...commonSv,
  panel: panelSv,
  document: documentSv,
  feedback: feedbackSv,
  overview: overviewSv,
  overviewPanel: overviewPanelSv,
};
