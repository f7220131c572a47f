import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import './shell.css';
import { AlertDialog } from './dialog';
import { DialogHost } from './dialogHost';
import { FileName } from './fileName';
import { MenuBar } from './menuBar';
import { PeopleSwitch } from './people';
import { ProductIcon } from './productIcon';
import type { ScriptHost } from './scriptHost';
import type { Session } from './session';
import { SidebarHost } from './sidebarHost';
import { useWatched } from './watched';

export interface ShellProps {
  session: Session;
  product: 'drive' | 'docs' | 'sheets';
  /** The file's name; null where the page is about no file. */
  title: string | null;
  /** Present when the person may rename the file; throws what shall be told. */
  rename?: (name: string) => Promise<void>;
  /** The folder the file lies in, when the person may see it. */
  folder?: { id: string; name: string } | null;
  /** A quiet line beside the name ("Sparat"); read out when it changes. */
  status?: ComponentChildren;
  /** Present on pages of files: the menu of the add-on and its sidebar. */
  host?: ScriptHost;
  /** To the right of the content, where the add-on's sidebar stands in a file. */
  beside?: ComponentChildren;
  /** Beneath the top bar, over the whole width. */
  toolbar?: ComponentChildren;
  children: ComponentChildren;
}

/** Everything around a page: who one is, which file, the menu, the sidebar and messages. */
export function Shell(props: ShellProps) {
  const { session, product, title, host } = props;
  const words = session.words.shell;
  useWatched(host);
  useEffect(() => {
    document.title = [title, words.products[product], 'Lärträff'].filter(Boolean).join(' · ');
  }, [title, product, words]);
  const alert = host?.alerts[0];
  return (
    <div class="shell" data-product={product}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header>
        <div class="top">
          <a class="product" href="/" aria-label={words.toDrive} title={words.toDrive}>
            <ProductIcon product={product} />
          </a>
          <div class="top-middle">
            <div class="top-names">
              <FileName key={title} {...props} />
              <div class="status" role="status" aria-live="polite">
                {props.status}
              </div>
            </div>
            {host && <MenuBar host={host} words={words} />}
          </div>
          <PeopleSwitch session={session} />
        </div>
        {props.toolbar}
      </header>
      <div class="below">
        <main class="content" id="content" tabIndex={-1}>
          {props.children}
        </main>
        {host && <SidebarHost host={host} words={words} />}
        {props.beside}
      </div>
      {host && <DialogHost host={host} words={words} />}
      {host && alert && (
        <AlertDialog {...alert} key={host.alerts.length} ok={words.ok} close={() => host.closeAlert()} />
      )}
    </div>
  );
}
