import { Button } from './Button';

interface Props {
  /** The latest result in words; read aloud when it changes. */
  said: string;
  /** Stands there while nothing new has been said. */
  otherwise: string;
  readAgain: string;
  waiting: boolean;
  onReadAgain: () => void;
}

/** The last line of the panel: what happened last, and the way to read everything anew. */
export function Footer({ said, otherwise, readAgain, waiting, onReadAgain }: Props) {
  return (
    <footer>
      <p class={said ? 'said' : 'hidden'} role="status">
        {said}
      </p>
      <div class="row apart">
        <Button look="link" waiting={waiting} onPress={onReadAgain}>
          {readAgain}
        </Button>
        <span class="quiet small">{otherwise}</span>
      </div>
    </footer>
  );
}
