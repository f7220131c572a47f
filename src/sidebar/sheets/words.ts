import { pageOverviewWords } from '../../text/overviewPanels';
import { useSpeech as useCommonSpeech } from '../parts/words';

/** The words of this sidebar beside those of both. */
export function useSpeech() {
  const { language, words } = useCommonSpeech();
  return { language, words: { ...words, ...pageOverviewWords } };
}
