import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TemplateView } from '../../../actions/calls';
import { Button } from '../../parts/Button';
import { Arrow } from '../../parts/icons';
import { useSpeech } from '../../parts/words';
import { AboutTemplate, LengthOf } from './AboutTemplate';

interface Props {
  offers: readonly TemplateView[];
  choose: (offer: TemplateView) => void;
  /** Closes the list without choosing another. */
  keep: () => void;
}

/** Every template by name, with a line on what it is for; opening one shows all about it. */
export function TemplateList({ offers, choose, keep }: Props) {
  const { words } = useSpeech();
  const [opened, setOpened] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {words.start.all}
      </h3>
      <ul class="templates">
        {offers.map((offer) => (
          <Row
            key={offer.key}
            offer={offer}
            shown={offer.key === opened}
            toggle={() => setOpened(offer.key === opened ? null : offer.key)}
            choose={() => choose(offer)}
          />
        ))}
      </ul>
      <Button look="link" onPress={keep}>
        {words.start.keep}
      </Button>
    </>
  );
}

interface RowProps {
  offer: TemplateView;
  shown: boolean;
  toggle: () => void;
  choose: () => void;
}

function Row({ offer, shown, toggle, choose }: RowProps) {
  const { words } = useSpeech();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <li ref={row}>
      <h4 class="discloses">
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={toggle}>
          <Arrow />
          <span>
            {offer.name}
            <LengthOf offer={offer} />
          </span>
        </button>
      </h4>
      <div class="about" id={id}>
        {shown ? (
          <>
            <AboutTemplate offer={offer} chosen={null} level={5} />
            <Button label={words.start.chooseNamed(offer.name)} onPress={choose}>
              {words.start.choose}
            </Button>
          </>
        ) : (
          <p class="quiet small">{offer.purpose}</p>
        )}
      </div>
    </li>
  );
}
