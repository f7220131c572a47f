import { commonSv } from './sv/common';
import { feedbackSv } from './sv/feedback';
import { overviewSv } from './sv/overview';

/** What the script says and writes. What only the panels say stands in panels.ts, to spare the script its weight. */
export const sv = { ...commonSv, feedback: feedbackSv, overview: overviewSv };
