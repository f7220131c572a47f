import type { feedbackSv } from '../sv/feedback';

export const feedbackEn: typeof feedbackSv = {};
