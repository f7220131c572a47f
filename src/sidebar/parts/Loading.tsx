import { Button } from './Button';
import { useSlow } from './useSlow';
import { useSpeech } from './words';

/** The first moment: quiet lines where the text will be, words only when it takes a while. */
export function Loading({ text, retry }: { text: string; retry: () => void }) {
  const { words } = useSpeech();
  const slowness = useSlow(text);
  return (
    <div class="loading" role="status">
      <div class="lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p class={slowness === 'fresh' ? 'hidden' : 'quiet'}>{text}</p>
      {slowness === 'slow' ? <p class="quiet">{words.panel.slow}</p> : null}
      {slowness === 'verySlow' ? (
        <>
          <p class="quiet">{words.panel.verySlow}</p>
          <Button onPress={retry}>{words.tryAgain}</Button>
        </>
      ) : null}
    </div>
  );
}
