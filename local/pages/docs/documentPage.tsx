import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import './docs.css';
import type { CursorPlace } from '../../google/modelled';
import { type PageEffect, ScriptHost } from '../shell/scriptHost';
import type { Session } from '../shell/session';
import { Shell } from '../shell/shell';
import { useWatched } from '../shell/watched';
import { showTabInAddress, wantedPlace } from './address';
import type { DocumentSession } from './documentSession';
import { EditorPane } from './editorPane';
import { scrollTo } from './editorView';
import { LinkDialog } from './linkDialog';
import { headingPosition, placeOf, selectionAt } from './place';
import { SavingStatus } from './savingStatus';
import { TabRail } from './tabRail';
import { Toolbar } from './toolbar';

/** The Docs page: tabs at the left, the sheet of paper, the add-on's sidebar at the right. */
export function DocumentPage({ session, document }: { session: Session; document: DocumentSession }) {
  const words = session.words.docs;
  const [view, setView] = useState<EditorView | null>(null);
  const [linking, setLinking] = useState(false);
  const now = useRef(view);
  now.current = view;
  const host = useMemo(() => hostFor(session, document, () => now.current), [session, document]);
  useWatched(document);
  useEffect(() => follow(session, document, host), [session, document, host]);
  const arrived = useRef(false);
  useEffect(() => {
    if (!view) return;
    const go = () => {
      arrived.current = goToHeading(document, view);
    };
    if (!arrived.current) go();
    if (document.mayWrite && isBlank(view) && window.document.activeElement === window.document.body)
      view.focus();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, [document, view]);
  useEffect(() => showTabInAddress(document.active.id, !arrived.current), [document.active]);
  const onView = useCallback((made: EditorView | null) => setView(made), []);
  const link = () => setLinking(true);
  return (
    <Shell
      session={session}
      product="docs"
      title={document.name}
      {...(document.mayWrite ? { rename: (name: string) => document.rename(name) } : {})}
      folder={document.document.folder}
      status={<SavingStatus document={document} words={words} />}
      host={host}
      toolbar={
        document.mayWrite && (
          <Toolbar key={document.active.id} view={view} tab={document.active} words={words} link={link} />
        )
      }
    >
      {document.trashed && <p class="banner">{words.inBin}</p>}
      <div class="desk">
        <TabRail
          document={document}
          words={words}
          show={(tab) => document.show(tab)}
          tell={(message) => host.alert(words.tabs.heading, message)}
        />
        <EditorPane document={document} words={words} view={view} onView={onView} changeLink={link} />
      </div>
      {linking && view && <LinkDialog view={view} words={words} close={() => setLinking(false)} />}
    </Shell>
  );
}

/** Nothing to read yet, so that one has come to write. */
const isBlank = ({ state }: EditorView): boolean =>
  state.doc.childCount === 1 && state.doc.textContent === '';

function hostFor(session: Session, document: DocumentSession, view: () => EditorView | null): ScriptHost {
  return new ScriptHost(session, {
    file: document.document.id,
    settle: () => document.settle(),
    cursor: () => placeOf(document.active.state, document.active.id),
    focus: () => {
      window.focus();
      view()?.focus();
    },
    show: async (effect: PageEffect) => {
      if (effect.kind !== 'cursor') return;
      await document.catchUp();
      document.show(effect.cursor.tab);
      // The tab's own view is there once the page has been drawn.
      await new Promise((drawn) => setTimeout(drawn, 30));
      putCursor(view(), effect.cursor);
    },
  });
}

/** The keyboard stays where it is: only google.script.host.editor.focus moves it from the panel to the text. */
function putCursor(view: EditorView | null, cursor: CursorPlace): void {
  if (!view) return;
  const selection = selectionAt(view.state.doc, cursor);
  view.dispatch(view.state.tr.setSelection(selection));
  scrollTo(view, selection.from);
}

function follow(session: Session, document: DocumentSession, host: ScriptHost): () => void {
  const { docs, shell } = session.words;
  const settle = () => document.settle();
  document.onMerged = (lost) => {
    if (lost.length > 0) host.alert(docs.unmergedTitle, [docs.unmerged, '', ...lost].join('\n'));
    else host.alert(shell.products.docs, docs.merged);
  };
  document.onTabGone = () => host.alert(docs.tabs.heading, docs.tabGone);
  session.beforeLeaving.add(settle);
  const stop = document.follow();
  return () => {
    stop();
    session.beforeLeaving.delete(settle);
  };
}

/** Goes to the heading that the address names; false when it stands in another tab, which is then shown. */
function goToHeading(document: DocumentSession, view: EditorView): boolean {
  const { heading } = wantedPlace();
  if (!heading) return true;
  const pos = headingPosition(view.state.doc, heading);
  if (pos !== null) {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos + 1)));
    scrollTo(view, pos + 1);
    return true;
  }
  const other = document.heads.find(({ id }) => {
    const tab = document.tab(id);
    return tab && headingPosition(tab.state.doc, heading) !== null;
  });
  if (other) document.show(other.id);
  return !other;
}
