import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../meeting/minutes';
import { nearDay } from '../../../text/dates';
import { useSpeech } from '../../parts/words';

interface Props {
  statement: string;
  lang: Language;
  name: string;
  today: string;
  /** Not read aloud at every letter, while somebody writes in it. */
  quiet: boolean;
}

/** All that will stand in the document, word for word. */
export function Preview({ statement, lang, name, today, quiet }: Props) {
  const { language, words } = useSpeech();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.parentElement?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="preview" ref={shown} aria-live={quiet ? 'off' : 'polite'}>
      <p class="hint">{words.document.preview}</p>
      <blockquote>
        <p lang={lang}>{statement}</p>
        <p class="quiet small theirs">{words.document.previewFrom(name, nearDay(language, today, today))}</p>
      </blockquote>
    </div>
  );
}
