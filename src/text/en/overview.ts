import type { overviewSv } from '../sv/overview';

export const overviewEn: typeof overviewSv = {};
