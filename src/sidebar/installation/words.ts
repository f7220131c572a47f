import type { ProbeView } from '../../actions/probeViews';
import { type InstallationWords, pageInstallationWords } from '../../text/installationPanels';
import { useSpeech as useCommonSpeech } from '../parts/words';

/** The words of this window beside those of every panel. */
export function useSpeech() {
  const { language, words } = useCommonSpeech();
  return { language, words: { ...words, installation: pageInstallationWords } };
}

/** What is said of one thing that was looked at. */
export interface SaidOf {
  name: string;
  expected: string;
  seen: string;
  /** Null where it is as expected. */
  todo: string | null;
}

export function saidOf({ key, outcome, seen, value }: ProbeView, words: InstallationWords): SaidOf {
  const { name, expected, ...said } = words.probes[key];
  const { seen: sights, todo = {} } = said as { seen: Record<string, string>; todo?: Record<string, string> };
  if (outcome === 'failed') return { name, expected, seen: value, todo: words.tell };
  return {
    name,
    expected,
    seen: [sights[seen] ?? seen, value && `(${value})`].filter(Boolean).join(' '),
    todo: outcome === 'fine' ? null : (todo[seen] ?? words.nothingToDo),
  };
}
