import { commonEn } from './en/common';
import { feedbackEn } from './en/feedback';
import { overviewEn } from './en/overview';
import type { Words } from './words';

export const en: Words = { ...commonEn, feedback: feedbackEn, overview: overviewEn };
