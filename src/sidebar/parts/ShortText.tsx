import { useState } from 'preact/hooks';
import type { Language } from '../../meeting/minutes';
import { Button } from './Button';
import { useSpeech } from './words';

const most = 280;

/** Cut between words, and never in the middle of a letter that takes two code units. */
function beginning(text: string): string {
  const cut = [...text].slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut} …`;
}

/** Someone's text as text, marked with its language, with the rest behind a button when it is long. */
export function ShortText({ text, lang }: { text: string; lang: Language }) {
  const { words } = useSpeech();
  const [whole, setWhole] = useState(false);
  const theirs = (shown: string) => (
    <span class="theirs" lang={lang}>
      {shown}
    </span>
  );
  if (text.length <= most * 1.2) return theirs(text);
  return (
    <>
      {theirs(whole ? text : beginning(text))}{' '}
      <Button look="link" expanded={whole} onPress={() => setWhole(!whole)}>
        {whole ? words.panel.showLess : words.panel.showAll}
      </Button>
    </>
  );
}
