import { useState } from 'preact/hooks';
import type { PageWords } from '../../words/words';
import { Dialog, NameDialog } from '../shell/dialog';
import { MenuButton, MenuItem } from '../shell/menu';
import type { DocumentSession } from './documentSession';
import { Icon, icons } from './icons';
import type { TabHead } from './wire';

interface RailProps {
  document: DocumentSession;
  words: PageWords['docs'];
  /** Shows what went wrong. */
  tell: (message: string) => void;
  show: (tab: string) => void;
}

type Asking = { about: 'rename' | 'remove'; tab: TabHead } | null;

/** The document's tabs at the left: choose, add, rename, delete. */
export function TabRail(props: RailProps) {
  const { document, words } = props;
  const [asking, setAsking] = useState<Asking>(null);
  const attempt = (work: Promise<void>) => void work.catch((error: Error) => props.tell(error.message));
  const done = () => setAsking(null);
  return (
    <nav class="rail" aria-label={words.tabs.heading}>
      <div class="rail-top">
        <h2>{words.tabs.heading}</h2>
        {document.mayWrite && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.tabs.add}
            title={words.tabs.add}
            onClick={() => attempt(document.addTab())}
          >
            <Icon>{icons.add}</Icon>
          </button>
        )}
      </div>
      <ul>
        {document.heads.map((head) => (
          <RailItem key={head.id} {...props} head={head} ask={setAsking} />
        ))}
      </ul>
      {asking?.about === 'rename' && (
        <NameDialog
          title={words.tabs.name}
          value={asking.tab.title}
          action={words.save}
          cancel={words.cancel}
          close={done}
          accept={(title) => {
            done();
            attempt(document.renameTab(asking.tab.id, title));
          }}
        />
      )}
      {asking?.about === 'remove' && (
        <Dialog title={words.tabs.remove} close={done}>
          <p class="dialog-text">{words.tabs.removeSure(asking.tab.title)}</p>
          <div class="dialog-buttons">
            <button type="button" class="button" onClick={done}>
              {words.cancel}
            </button>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                done();
                attempt(document.removeTab(asking.tab.id));
              }}
            >
              {words.tabs.remove}
            </button>
          </div>
        </Dialog>
      )}
    </nav>
  );
}

function RailItem(props: RailProps & { head: TabHead; ask: (asking: Asking) => void }) {
  const { document, words, head, ask } = props;
  const current = head.id === document.active.id;
  return (
    <li data-depth={depthOf(head, document.heads)} class={current ? 'current' : ''}>
      <button
        type="button"
        class="rail-tab"
        aria-current={current ? 'page' : undefined}
        title={head.title}
        onClick={() => props.show(head.id)}
      >
        {head.title}
      </button>
      {document.mayWrite && (
        <MenuButton class="icon-button" name={words.tabs.more(head.title)} label={<Icon>{icons.more}</Icon>}>
          {(close) => (
            <>
              <MenuItem close={close} choose={() => ask({ about: 'rename', tab: head })}>
                {words.tabs.rename}
              </MenuItem>
              <MenuItem
                close={close}
                disabled={document.heads.length === 1}
                choose={() => ask({ about: 'remove', tab: head })}
              >
                {words.tabs.remove}
              </MenuItem>
            </>
          )}
        </MenuButton>
      )}
    </li>
  );
}

/** How many tabs this one is nested under; Google allows two. */
function depthOf(head: TabHead, heads: readonly TabHead[]): number {
  const above = heads.find(({ id }) => id === head.parent);
  return above && above !== head ? Math.min(1 + depthOf(above, heads), 2) : 0;
}
