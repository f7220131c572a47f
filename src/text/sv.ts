import { commonSv } from './sv/common';
import { documentSv } from './sv/document';
import { feedbackSv } from './sv/feedback';
import { overviewSv } from './sv/overview';

export const sv = { ...commonSv, document: documentSv, feedback: feedbackSv, overview: overviewSv };
