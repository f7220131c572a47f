import { cardsSv } from './sv/cards';
import { commonSv } from './sv/common';
import { feedbackSv } from './sv/feedback';
import { overviewSv } from './sv/overview';
import { scriptSv } from './sv/script';

/** What the script says and writes. What only the panels say stands in panels.ts, to spare the script its weight. */
export const sv = { ...commonSv, ...scriptSv, feedback: feedbackSv, overview: overviewSv, cards: cardsSv };
