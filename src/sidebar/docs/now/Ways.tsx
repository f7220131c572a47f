import type { MeetingView } from '../../../actions/documentViews';
import { Button } from '../../parts/Button';
import { Arrow } from '../../parts/icons';
import { useSpeech } from '../../parts/words';
import type { Go } from '../room';
import { roomOf, type Way } from './situation';

interface Props {
  ways: Way[];
  /** Whether the first is what one most likely wants, rather than one among others. */
  main?: boolean;
  meeting: MeetingView | null;
  go: Go;
}

/** What can be done now: one clear button, and the rest as quiet lines beneath it. */
export function Ways({ ways, main = true, meeting, go }: Props) {
  const { words } = useSpeech();
  const [first, quiet] = main ? [ways[0], ways.slice(1)] : [undefined, ways];
  return (
    <div class="ways">
      {first ? (
        <Button look="main" onPress={() => go(roomOf[first], meeting)}>
          {words.now.ways[first]}
        </Button>
      ) : null}
      {quiet.length > 0 ? (
        <ul class="quiet-ways">
          {quiet.map((way) => (
            <li key={way}>
              <button type="button" onClick={() => go(roomOf[way], meeting)}>
                <span>{words.now.ways[way]}</span>
                <Arrow />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
