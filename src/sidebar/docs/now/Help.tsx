import { Button } from '../../parts/Button';
import { roomHeading } from '../../parts/toTheTop';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import type { Situation } from './situation';

interface Props {
  open: OpenDocument;
  situation: Situation;
}

const helpHeading = 'help-heading';

const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** A few lines for whoever is here for the first time, which can be put away. */
export function Help({ open, situation }: Props) {
  const { words } = useSpeech();
  const { help } = words.now;
  const putAway = async () => {
    if (await open.change('putAwayHelp', { away: true }, help.isAway)) focus(roomHeading);
  };
  return (
    <section class="note help" aria-labelledby={helpHeading}>
      <h3 id={helpHeading} tabIndex={-1}>
        {help.heading}
      </h3>
      <ul>
        {help.lines[situation].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button
        look="link"
        label={help.awayLabel}
        waiting={open.script.doing !== null}
        onPress={() => void putAway()}
      >
        {help.away}
      </Button>
    </section>
  );
}

/** The way to get it back, at the foot of the first screen. */
export function HelpAgain({ open }: { open: OpenDocument }) {
  const { words } = useSpeech();
  const { help } = words.now;
  const bringBack = async () => {
    if (await open.change('putAwayHelp', { away: false }, help.isBack)) focus(helpHeading);
  };
  return (
    <Button look="link" waiting={open.script.doing !== null} onPress={() => void bringBack()}>
      {help.back}
    </Button>
  );
}
