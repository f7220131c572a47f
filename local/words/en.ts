import { docsEn } from './docs';
import { driveEn } from './drive';
import { serverEn } from './server';
import { shellEn } from './shell';
import type { PageWords } from './sv';

export const en: PageWords = { shell: shellEn, drive: driveEn, docs: docsEn, server: serverEn };
