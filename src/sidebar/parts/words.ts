import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../meeting/minutes';
import { type PanelWords, panelWords } from '../../text/panels';

export interface Speech {
  language: Language;
  words: PanelWords;
}

export const SpeechContext = createContext<Speech>({ language: 'sv', words: panelWords.sv });

export const useSpeech = (): Speech => useContext(SpeechContext);

/** Until the script has said which language the person has, the browser's own is the best guess. */
const guess = (): Language => (navigator.language.startsWith('en') ? 'en' : 'sv');

/** The words to use, and the page marked with their language, for those who listen to it. */
export function useLanguage(known: Language | undefined): Speech {
  const language = known ?? guess();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, words: panelWords[language] };
}
