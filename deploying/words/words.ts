import { en } from './en';
import type { Language } from './language';
import { sv, type Words } from './sv';

export const wordsFor: Record<Language, Words> = { sv, en };
