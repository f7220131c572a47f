import type { TemplatePartView, TemplateView } from '../../../actions/templateViews';
import { useSpeech } from '../../parts/words';
import { type Step, Steps } from './Steps';

interface Props {
  offer: TemplateView;
  /** The part that is chosen, and its length; null for all parts with the lengths of their own. */
  chosen: { part: number; minutes: number | null } | null;
  level: 4 | 5;
}

/** What a template is for, when one uses it, and its steps: all that one needs to know before it is inserted. */
export function AboutTemplate({ offer, chosen, level }: Props) {
  const { words } = useSpeech();
  const parts = offer.parts.filter((_, index) => chosen === null || index === chosen.part);
  return (
    <>
      <p>{offer.purpose}</p>
      <p class="quiet">{offer.use}</p>
      {parts.map((part) => (
        <Steps
          key={part.name}
          heading={parts.length > 1 && part.name ? words.start.stepsOf(part.name) : words.start.steps}
          level={level}
          steps={stepsIn(part, chosen?.minutes ?? null)}
        />
      ))}
    </>
  );
}

/** The steps with the times that they have in a meeting of that length. */
function stepsIn({ presets, steps }: TemplatePartView, minutes: number | null): Step[] {
  const preset = minutes === null ? -1 : presets.indexOf(minutes);
  return steps.map((step) => (preset < 0 ? step : { ...step, minutes: step.lengths[preset] ?? null }));
}

/** "90 minuter", or the length that is chosen; "två träffar" for a template that takes two. */
export function LengthOf({ offer, minutes = null }: { offer: TemplateView; minutes?: number | null }) {
  const { words } = useSpeech();
  const [first, ...others] = offer.parts;
  const said =
    others.length > 0
      ? words.start.twoMeetings
      : first
        ? words.start.minutes(minutes ?? first.minutes)
        : null;
  return said ? <span class="quiet length"> · {said}</span> : null;
}
