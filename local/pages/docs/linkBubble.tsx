import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import type { PageWords } from '../../words/words';
import { anchorTo } from '../shell/links';
import { linkAt, removeLink } from './link';
import type { TabSession } from './tabSession';

/** Beneath the link that the cursor stands in: where it leads, change, remove. */
export function LinkBubble(props: {
  view: EditorView;
  tab: TabSession;
  words: PageWords['docs'];
  change: () => void;
}) {
  const { view, tab, words } = props;
  const bubble = useRef<HTMLDivElement>(null);
  const link = tab.state.selection.empty ? linkAt(tab.state) : null;
  useLayoutEffect(() => {
    const scroller = view.dom.closest('.paper-scroller');
    if (!link || !bubble.current || !scroller || view.state !== tab.state) return;
    const box = scroller.getBoundingClientRect();
    const { left, bottom } = view.coordsAtPos(link.from);
    const most = scroller.clientWidth - bubble.current.offsetWidth - 8;
    bubble.current.style.left = `${Math.max(8, Math.min(left - box.left, most))}px`;
    bubble.current.style.top = `${bottom - box.top + scroller.scrollTop + 6}px`;
  });
  if (!link) return null;
  const anchor = anchorTo(link.href);
  return (
    <div class="link-bubble" ref={bubble}>
      {anchor ? (
        <a
          href={anchor.href}
          target={anchor.target}
          rel={anchor.rel}
          aria-label={`${words.openLink}: ${link.href}`}
        >
          {link.href}
        </a>
      ) : (
        <span>{link.href}</span>
      )}
      <button type="button" class="button plain" onClick={props.change}>
        {words.changeLink}
      </button>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          view.dispatch(removeLink(view.state, link));
          view.focus();
        }}
      >
        {words.removeLink}
      </button>
    </div>
  );
}
