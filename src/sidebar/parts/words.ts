import type { Language } from '../../meeting/minutes';
import { type PanelWords, pageLanguage, pageWords } from '../../text/panels';

interface Speech {
  language: Language;
  words: PanelWords;
}

const speech: Speech = { language: pageLanguage, words: pageWords };

/** The words to use: a page speaks one language, the person's own when the panel was opened. */
export const useSpeech = (): Speech => speech;
