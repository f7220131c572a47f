import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallName } from '../../actions/calls';
import type { FolderView } from '../../actions/overviewViews';
import { Button } from '../parts/Button';
import { Waiting } from '../parts/Waiting';
import { useSpeech } from './words';

interface Props {
  folder: FolderView;
  /** Whether this makes a new overview, or moves one that there is. */
  first: boolean;
  doing: CallName | null;
  choose: () => void;
  /** Looks at another folder, by its id. */
  look: (id: string) => void;
  back: () => void;
}

const few = 5;

/** What lies in the folder, so that one sees that it is the right one before anything is written. */
export function FoundFolder({ folder, first, doing, choose, look, back }: Props) {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = all ? folder.groups : folder.groups.slice(0, few);
  const { inner } = folder;
  const rest = folder.groups.length - few;
  return (
    <section class="card">
      <p class="overline">{words.overviewPanel.found}</p>
      <h2 ref={heading} tabIndex={-1}>
        {folder.name}
      </h2>
      <p>{words.overviewPanel.counts(folder.groups.length, folder.documents)}</p>
      {shown.length > 0 ? (
        <ul class="names" aria-label={words.overviewPanel.groupNames}>
          {shown.map((name, index) => (
            <li key={`${name} ${index}`}>{name}</li>
          ))}
        </ul>
      ) : null}
      {rest > 0 ? (
        <p>
          {all ? null : <span class="quiet">{words.overviewPanel.andMore(rest)} </span>}
          <Button look="link" expanded={all} onPress={() => setAll(!all)}>
            {all ? words.panel.showLess : words.panel.showAll}
          </Button>
        </p>
      ) : null}
      {folder.groups.length === 0 ? <p class="note">{words.overviewPanel.noSubfolders}</p> : null}
      {inner ? (
        <div class="note">
          <p>{words.overviewPanel.inner(inner.name, inner.folders)}</p>
          <Button look="main" waiting={doing !== null} onPress={() => look(inner.id)}>
            {words.overviewPanel.lookInner(inner.name)}
          </Button>
        </div>
      ) : null}
      <p>{first ? words.overviewPanel.willMake : words.overviewPanel.willMove}</p>
      <div class="row">
        <Button look={inner ? 'plain' : 'main'} waiting={doing !== null} onPress={choose}>
          {first ? words.overviewPanel.create : words.overviewPanel.move}
        </Button>
        <Button onPress={back}>{words.overviewPanel.otherFolder}</Button>
      </div>
      <Waiting text={doing ? words.overviewPanel[doing === 'lookAtFolder' ? 'looking' : 'creating'] : null} />
    </section>
  );
}
