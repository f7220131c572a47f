import { pagePlotWords } from '../../text/plotPanels';
import { useSpeech as useCommonSpeech } from '../parts/words';

/** The words of the picture beside those of every panel. */
export function useSpeech() {
  const { language, words } = useCommonSpeech();
  return { language, words: { ...words, plot: pagePlotWords } };
}
