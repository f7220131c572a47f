import { useState } from 'preact/hooks';
import { Button } from './Button';
import { useSpeech } from './words';

const most = 280;

/** Cut between words, and never in the middle of a letter that takes two code units. */
function beginning(text: string): string {
  const cut = [...text].slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut} …`;
}

/** Someone's text as text, with the rest behind a button when it is long. */
export function ShortText({ text }: { text: string }) {
  const { words } = useSpeech();
  const [whole, setWhole] = useState(false);
  if (text.length <= most * 1.2) return <span class="theirs">{text}</span>;
  return (
    <>
      <span class="theirs">{whole ? text : beginning(text)}</span>{' '}
      <Button look="link" expanded={whole} onPress={() => setWhole(!whole)}>
        {whole ? words.panel.showLess : words.panel.showAll}
      </Button>
    </>
  );
}
