import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { copied } from './copy';
import { useSpeech } from './words';

/** Ways to take the text along: copied at once, or shown and marked where the browser does not let a page copy. */
export function AsText({ text, children }: { text: string; children: ComponentChildren }) {
  const { words } = useSpeech();
  const { installation: said } = words;
  const [result, setResult] = useState('');
  const [shown, setShown] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const mark = useRef(false);
  const copy = async () => {
    const went = await copied(text);
    setResult(went ? said.copied : said.notCopied);
    mark.current = !went;
    if (!went) setShown(true);
  };
  useEffect(() => setResult(''), [text]);
  useEffect(() => {
    if (shown && mark.current) area.current?.select();
  }, [shown, result]);
  return (
    <>
      <div class="row">
        <Button look="main" onPress={() => void copy()}>
          {said.copy}
        </Button>
        {children}
        <Button look="link" expanded={shown} onPress={() => setShown(!shown)}>
          {shown ? said.hideText : said.showText}
        </Button>
      </div>
      <p class={result ? 'said' : 'hidden'} role="status">
        {result}
      </p>
      {shown ? (
        <div class="field">
          <label for={id}>{said.text}</label>
          <textarea id={id} ref={area} rows={10} readOnly value={text} />
        </div>
      ) : null}
    </>
  );
}
