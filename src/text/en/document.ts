import type { documentSv } from '../sv/document';

export const documentEn: typeof documentSv = {};
