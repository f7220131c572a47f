import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Arrow } from './icons';

interface Props {
  heading: ComponentChildren;
  /** 2 or 3: where the heading stands among the others. */
  level?: 2 | 3;
  open?: boolean;
  children: ComponentChildren;
}

/** A heading that shows and hides what is beneath it, and brings it into sight when someone opens it. */
export function Disclosure({ heading, level = 2, open = false, children }: Props) {
  const id = useId();
  const [shown, setShown] = useState(open);
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const Heading = level === 2 ? 'h2' : 'h3';
  useEffect(() => {
    if (shown && pressed.current) section.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const press = () => {
    pressed.current = true;
    setShown(!shown);
  };
  return (
    <section class="card" ref={section}>
      <Heading class="discloses">
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={press}>
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
