import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FolderLook, FolderTrouble, FolderView } from '../../actions/overviewViews';
import { Button } from '../parts/Button';
import { Waiting } from '../parts/Waiting';
import { FoundFolder } from './FoundFolder';
import type { OpenOverview } from './useOverview';
import { useSpeech } from './words';

interface Props {
  open: OpenOverview;
  /** Whether there are tabs already, to fill from the folder. */
  stands: boolean;
  /** The overview stands on a folder now. */
  chosen: () => void;
  /** Null where there is no folder to go back to: the first time, and where the sheet's own cannot be read. */
  cancel: (() => void) | null;
}

/** A link is pasted, what it leads to is shown, and only then is anything made. */
export function FolderChooser({ open, stands, chosen, cancel }: Props) {
  const { words } = useSpeech();
  const [link, setLink] = useState('');
  const [found, setFound] = useState<FolderView | null>(null);
  const [instead, setInstead] = useState<FolderTrouble | null>(null);
  const { script } = open;
  const { startHeading, startWhy, lostHeading, lostWhy } = words.overviewPanel;

  const choose = (folder: FolderView) =>
    void script.ask('chooseFolder', { folder: folder.id }, (view) => {
      open.show(view);
      chosen();
      open.refresh.start();
    });

  const looked = (look: FolderLook) => {
    if (look.kind === 'folder') setFound(look.folder);
    setInstead(look.kind === 'folder' ? null : look.kind);
  };

  const look = (at: string) => void script.ask('lookAtFolder', { link: at }, looked);

  if (found)
    return (
      <FoundFolder
        key={found.id}
        folder={found}
        first={!stands}
        doing={script.doing}
        choose={() => choose(found)}
        look={look}
        back={() => setFound(null)}
      />
    );
  return (
    <section class="card">
      <h2>{cancel ? words.overviewPanel.otherFolder : stands ? lostHeading : startHeading}</h2>
      <p>{stands && !cancel ? lostWhy : startWhy}</p>
      <LinkForm
        link={link}
        setLink={(changed) => {
          setLink(changed);
          setInstead(null);
        }}
        instead={instead}
        doing={script.doing !== null}
        look={() => look(link.trim())}
        cancel={cancel}
      />
      <Waiting text={script.doing === 'lookAtFolder' ? words.overviewPanel.looking : null} />
    </section>
  );
}

interface LinkProps {
  link: string;
  setLink: (link: string) => void;
  /** What the link led to when it was no folder of groups. */
  instead: FolderTrouble | null;
  doing: boolean;
  look: () => void;
  cancel: (() => void) | null;
}

function LinkForm({ link, setLink, instead, doing, look, cancel }: LinkProps) {
  const { words } = useSpeech();
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(link.trim() === '');
    if (link.trim() === '') input.current?.focus();
    else if (!doing) look();
  };
  useEffect(() => {
    if (cancel || instead) input.current?.focus();
  }, [instead]);
  const { linkNeeded, folderHint } = words.overviewPanel;
  const trouble = missing ? linkNeeded : instead && words.overviewPanel.instead[instead];
  return (
    <form onSubmit={submit} noValidate>
      <div class="field">
        <label for={id}>{words.overviewPanel.folderLabel}</label>
        <input
          id={id}
          ref={input}
          type="text"
          inputMode="url"
          value={link}
          aria-describedby={`${id}-hint`}
          aria-invalid={trouble !== null}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
        <p class={trouble ? 'note trouble' : 'hint'} id={`${id}-hint`} role={trouble ? 'alert' : undefined}>
          {trouble ?? folderHint}
        </p>
      </div>
      <div class="row">
        <Button look="main" submit waiting={doing}>
          {words.overviewPanel.look}
        </Button>
        {cancel ? <Button onPress={cancel}>{words.panel.cancel}</Button> : null}
      </div>
    </form>
  );
}
