import { useSlow } from './useSlow';
import { useSpeech } from './words';

/** One calm line while something is being done; nothing when it goes quickly. */
export function Waiting({ text }: { text: string | null }) {
  const { words } = useSpeech();
  const slowness = useSlow(text);
  const late = slowness === 'slow' || slowness === 'verySlow';
  const said = text && slowness !== 'fresh' ? (late ? words.panel.slow : text) : '';
  return (
    <p class={said ? 'quiet waiting' : 'hidden'} aria-live="polite">
      {said}
    </p>
  );
}
