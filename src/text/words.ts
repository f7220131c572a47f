import type { Language } from '../meeting/minutes';
import { en } from './en';
import { sv } from './sv';

/** Every sentence that the script says, in one language. Swedish is the model; English has the same shape. */
export type Words = typeof sv;

const words: Record<Language, Words> = { sv, en };

export const wordsFor = (language: Language): Words => words[language];
