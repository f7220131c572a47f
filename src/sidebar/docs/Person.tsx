import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../actions/documentViews';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/words';
import type { OpenDocument } from './useDocument';
import { WhoAreYou } from './WhoAreYou';

/** Who one is: asked the first time, afterwards one line with a way to change it. */
export function Person({ open, person }: { open: OpenDocument; person: PersonView }) {
  const { words } = useSpeech();
  const [changing, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const asked = person.role === null || changing;

  useEffect(() => {
    if (wasAsked.current && !asked) change.current?.focus();
    wasAsked.current = asked;
  }, [asked]);

  if (person.role === null || changing)
    return <WhoAreYou open={open} person={person} done={changing ? () => setChanging(false) : null} />;
  return (
    <p class="person">
      <span>{words.document.youAre[person.role](person.name)}</span>{' '}
      <Button
        look="link"
        label={words.document.changeWho}
        buttonRef={change}
        onPress={() => setChanging(true)}
      >
        {words.document.change}
      </Button>
    </p>
  );
}
