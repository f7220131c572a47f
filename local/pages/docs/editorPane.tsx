import { useEffect, useRef } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import type { PageWords } from '../../words/words';
import { useWatched } from '../shell/watched';
import type { DocumentSession } from './documentSession';
import { viewOf } from './editorView';
import { LinkBubble } from './linkBubble';

/** The sheet of paper with the text of the tab that is shown. */
export function EditorPane(props: {
  document: DocumentSession;
  words: PageWords['docs'];
  /** Handed the view when a tab is shown, null when it goes. */
  onView: (view: EditorView | null) => void;
  view: EditorView | null;
  changeLink: () => void;
}) {
  const { document, words, onView } = props;
  const place = useRef<HTMLDivElement>(null);
  const tab = document.active;
  useWatched(tab);
  useEffect(() => {
    if (!place.current) return;
    const sheet = window.document.createElement('div');
    place.current.append(sheet);
    const view = viewOf(sheet, tab, document.mayWrite, words.document);
    const stop = tab.watch(() => {
      if (view.state !== tab.state) view.updateState(tab.state);
    });
    onView(view);
    return () => {
      stop();
      onView(null);
      view.destroy();
      sheet.remove();
    };
  }, [tab, document, words, onView]);
  return (
    <div class="paper-scroller">
      <div class="paper" ref={place} />
      {props.view && document.mayWrite && (
        <LinkBubble view={props.view} tab={tab} words={words} change={props.changeLink} />
      )}
    </div>
  );
}
