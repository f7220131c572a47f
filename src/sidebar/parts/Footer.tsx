import { Button } from './Button';
import { Waiting } from './Waiting';

interface Props {
  /** The latest result in words; read aloud when it changes. */
  said: string;
  /** Stands there while nothing new has been said. */
  otherwise: string;
  readAgain: string;
  /** What is being done just now, or null. */
  doing: string | null;
  onReadAgain: () => void;
}

/** The last line of the panel: what happened last, and the way to read everything anew. */
export function Footer({ said, otherwise, readAgain, doing, onReadAgain }: Props) {
  return (
    <footer>
      <p class={said ? 'said' : 'hidden'} role="status">
        {said}
      </p>
      <Waiting text={doing} />
      <div class="row apart">
        <Button look="link" waiting={doing !== null} onPress={onReadAgain}>
          {readAgain}
        </Button>
        <span class="quiet small">{otherwise}</span>
      </div>
    </footer>
  );
}
