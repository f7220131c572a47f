import { commonEn } from './en/common';
import { documentEn } from './en/document';
import { feedbackEn } from './en/feedback';
import { overviewEn } from './en/overview';
import type { Words } from './words';

export const en: Words = { ...commonEn, document: documentEn, feedback: feedbackEn, overview: overviewEn };
