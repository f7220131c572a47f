import { cardsEn } from './en/cards';
import { commonEn } from './en/common';
import { feedbackEn } from './en/feedback';
import { overviewEn } from './en/overview';
import { scriptEn } from './en/script';
import type { Words } from './words';

export const en: Words = {
  ...commonEn,
  ...scriptEn,
  feedback: feedbackEn,
  overview: overviewEn,
  cards: cardsEn,
};
