import { en } from './en';
import { type PageWords, sv } from './sv';

export type { PageWords } from './sv';

/** The words of the pages in a person's language. */
export const pageWordsFor = (locale: 'sv' | 'en'): PageWords => (locale === 'en' ? en : sv);
