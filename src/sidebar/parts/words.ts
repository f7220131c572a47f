import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../meeting/minutes';
import { sv } from '../../text/sv';
import { type Words, wordsFor } from '../../text/words';

export interface Speech {
  language: Language;
  words: Words;
}

export const SpeechContext = createContext<Speech>({ language: 'sv', words: sv });

export const useSpeech = (): Speech => useContext(SpeechContext);

/** Until the script has said which language the person has, the browser's own is the best guess. */
const guess = (): Language => (navigator.language.startsWith('en') ? 'en' : 'sv');

/** The words to use, and the page marked with their language, for those who listen to it. */
export function useLanguage(known: Language | undefined): Speech {
  const language = known ?? guess();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, words: wordsFor(language) };
}
