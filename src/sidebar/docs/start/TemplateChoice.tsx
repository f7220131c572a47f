import { useEffect, useRef } from 'preact/hooks';
import type { TemplateView } from '../../../actions/templateViews';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import { AboutTemplate, LengthOf } from './AboutTemplate';
import { TemplateList } from './TemplateList';

interface Props {
  offers: readonly TemplateView[];
  offer: TemplateView;
  /** Why just this one is suggested, in a sentence; null when the person chose it. */
  reason: string | null;
  choose: (offer: TemplateView) => void;
  part: number;
  choosePart: (part: number) => void;
  /** A preset's length; null for the template's own. */
  minutes: number | null;
  chooseMinutes: (minutes: number) => void;
  /** Whether all of them are listed instead, so that nothing is inserted that is not in sight. */
  listed: boolean;
  list: (listed: boolean) => void;
}

/** The template that will be inserted, all about it, and the way to another one. */
export function TemplateChoice({ offers, offer, reason, choose, listed, list, ...more }: Props) {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasListed = useRef(false);
  useEffect(() => {
    if (wasListed.current && !listed) heading.current?.focus();
    wasListed.current = listed;
  }, [listed]);

  if (listed)
    return (
      <section class="card">
        <TemplateList
          offers={offers}
          choose={(chosen) => {
            choose(chosen);
            list(false);
          }}
          keep={() => list(false)}
        />
      </section>
    );
  return (
    <section class="card">
      <p class="overline">{reason === null ? words.start.chosen : words.start.suggestion}</p>
      <h3 class="template" tabIndex={-1} ref={heading}>
        {offer.name}
        <LengthOf offer={offer} minutes={more.minutes} />
      </h3>
      {reason ? <p class="note">{reason}</p> : null}
      <PartAndLength offer={offer} {...more} />
      <AboutTemplate offer={offer} chosen={{ part: more.part, minutes: more.minutes }} level={4} />
      {offers.length > 1 ? <Button onPress={() => list(true)}>{words.start.another}</Button> : null}
    </section>
  );
}

type LengthProps = Pick<Props, 'offer' | 'part' | 'choosePart' | 'minutes' | 'chooseMinutes'>;

/** Which of two meetings, and how long it is: asked only where there is something to choose. */
function PartAndLength({ offer, part, choosePart, minutes, chooseMinutes }: LengthProps) {
  const { words } = useSpeech();
  const chosen = offer.parts[part];
  return (
    <>
      {offer.parts.length > 1 ? (
        <Choice<string>
          question={words.start.part}
          choices={offer.parts.map(({ name }, index) => [
            String(index),
            name ?? words.start.partName(index + 1),
          ])}
          chosen={String(part)}
          choose={(value) => choosePart(Number(value))}
        />
      ) : null}
      {chosen && chosen.presets.length > 1 ? (
        <Choice<string>
          question={words.start.length}
          choices={chosen.presets.map((preset) => [String(preset), words.start.stepMinutes(preset)])}
          chosen={String(minutes ?? chosen.minutes)}
          choose={(value) => chooseMinutes(Number(value))}
        />
      ) : null}
    </>
  );
}
