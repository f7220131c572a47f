import { useEffect, useRef } from 'preact/hooks';
import type { TemplateView } from '../../../actions/templateViews';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { AboutTemplate, LengthOf } from './AboutTemplate';
import { PickList } from './PickList';

interface Props {
  offers: readonly TemplateView[];
  choose: (offer: TemplateView) => void;
  /** Closes the list without choosing another. */
  keep: () => void;
}

/** Every template, to choose one. */
export function TemplateList({ offers, choose, keep }: Props) {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {words.start.all}
      </h3>
      <PickList
        things={offers}
        level={4}
        length={(offer) => <LengthOf offer={offer} />}
        about={(offer) => <AboutTemplate offer={offer} chosen={null} level={5} />}
        choose={choose}
      />
      <Button look="link" onPress={keep}>
        {words.start.keep}
      </Button>
    </>
  );
}
