import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Arrow } from '../../parts/icons';
import { useSpeech } from '../../parts/words';

interface Pick {
  key: string;
  name: string;
  purpose: string;
}

interface Props<Thing extends Pick> {
  things: readonly Thing[];
  /** The level of the names among the other headings. */
  level: 3 | 4;
  length: (thing: Thing) => ComponentChildren;
  about: (thing: Thing) => ComponentChildren;
  choose: (thing: Thing) => void;
  waiting?: boolean;
}

/** Things by name, with a line on what each is for; opening one shows all about it, and the button to choose it. */
export function PickList<Thing extends Pick>({ things, choose, ...more }: Props<Thing>) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <ul class="picks-list">
      {things.map((thing) => (
        <Row
          {...more}
          key={thing.key}
          thing={thing}
          shown={thing.key === opened}
          toggle={() => setOpened(thing.key === opened ? null : thing.key)}
          choose={() => choose(thing)}
        />
      ))}
    </ul>
  );
}

interface RowProps<Thing extends Pick> extends Omit<Props<Thing>, 'things' | 'choose'> {
  thing: Thing;
  shown: boolean;
  toggle: () => void;
  choose: () => void;
}

function Row<Thing extends Pick>({ thing, level, length, about, waiting, ...row }: RowProps<Thing>) {
  const { words } = useSpeech();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const Heading = level === 3 ? 'h3' : 'h4';
  useEffect(() => {
    if (row.shown) item.current?.scrollIntoView({ block: 'nearest' });
  }, [row.shown]);
  return (
    <li ref={item}>
      <Heading class="discloses">
        <button type="button" aria-expanded={row.shown} aria-controls={id} onClick={row.toggle}>
          <Arrow />
          <span>
            {thing.name}
            {length(thing)}
          </span>
        </button>
      </Heading>
      <div class="about" id={id}>
        {row.shown ? (
          <>
            {about(thing)}
            <Button
              label={words.start.chooseNamed(thing.name)}
              waiting={waiting ?? false}
              onPress={row.choose}
            >
              {words.start.choose}
            </Button>
          </>
        ) : (
          <p class="quiet small">{thing.purpose}</p>
        )}
      </div>
    </li>
  );
}
