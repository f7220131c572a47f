import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Arrow } from './icons';

interface Props {
  heading: ComponentChildren;
  /** 2 or 3: where the heading stands among the others. */
  level?: 2 | 3;
  open?: boolean;
  children: ComponentChildren;
}

/** A heading that shows and hides what is beneath it. */
export function Disclosure({ heading, level = 2, open = false, children }: Props) {
  const id = useId();
  const [shown, setShown] = useState(open);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="card">
      <Heading class="discloses">
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
          <Arrow />
          <span>{heading}</span>
        </button>
      </Heading>
      <div id={id} hidden={!shown}>
        {shown ? children : null}
      </div>
    </section>
  );
}
