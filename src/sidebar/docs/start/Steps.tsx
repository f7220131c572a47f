import { useId } from 'preact/hooks';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';

export interface Step {
  heading: string;
  minutes: number | null;
  /** What one does in it, where that needs saying. */
  text?: string;
}

interface Props {
  heading: string;
  level: 4 | 5;
  steps: readonly Step[];
}

/** The steps of a meeting or a conversation, with how long each takes. */
export function Steps({ heading, level, steps }: Props) {
  const { words } = useSpeech();
  const id = useId();
  const Heading = level === 4 ? 'h4' : 'h5';
  return (
    <>
      <Heading class="overline" id={id}>
        {heading}
      </Heading>
      <ol class="steps" aria-labelledby={id}>
        {keyed(steps, (step) => step.heading).map(([key, step]) => (
          <li key={key}>
            <span>
              {step.heading}
              {step.text ? <span class="quiet small what">{step.text}</span> : null}
            </span>
            {step.minutes ? <span class="quiet small">{words.start.stepMinutes(step.minutes)}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
