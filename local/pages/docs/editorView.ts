import { Fragment, type Mark, type Node, type ResolvedPos, Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { anchorTo, openLink } from '../shell/links';
import { attributesOf } from './commands';
import { TableView } from './tableView';
import type { TabSession } from './tabSession';

/** Shows a tab in `place`; returns the view, which the caller destroys. */
export function viewOf(place: HTMLElement, tab: TabSession, mayWrite: boolean, label: string): EditorView {
  return new EditorView(
    { mount: place },
    {
      state: tab.state,
      editable: () => mayWrite,
      dispatchTransaction: (transaction) => tab.dispatch(transaction),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(!mayWrite),
        tabindex: '0',
        class: 'page',
        spellcheck: 'true',
      },
      nodeViews: { table: (node) => new TableView(node) },
      markViews: { link: (mark) => ({ dom: anchorFor(mark) }) },
      transformPasted: (slice, view) => (view.dragging?.move ? slice : asPasted(slice, view.state)),
      handleClick: (view, pos, event) => {
        if (!(event.ctrlKey || event.metaKey)) return false;
        const link = linkAround(view.state.doc.resolve(pos));
        if (link) openLink(link.attrs.href as string);
        return link !== undefined;
      },
    },
  );
}

const linkAround = ($pos: ResolvedPos): Mark | undefined =>
  [...$pos.marks(), ...($pos.nodeAfter?.marks ?? [])].find(({ type }) => type.name === 'link');

/** A link leads to the local page of what Google's address names, and never to a script. */
function anchorFor(mark: Mark): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), anchorTo(mark.attrs.href as string));
}

/** In an empty paragraph the first one pasted keeps its style; elsewhere its words join what is there. */
function asPasted(slice: Slice, { selection }: EditorState): Slice {
  const { parent } = selection.$from;
  const fills = parent.isTextblock && parent.content.size === 0 && slice.content.childCount > 1;
  return new Slice(withoutIdentity(slice.content), fills ? 0 : slice.openStart, slice.openEnd);
}

/** Named ranges and headings' ids belong to the original of what is pasted. */
function withoutIdentity(content: Fragment): Fragment {
  const cleaned: Node[] = [];
  content.forEach((node) => {
    const inner = node.isTextblock ? node.content : withoutIdentity(node.content);
    if (node.type.name !== 'paragraph') cleaned.push(node.copy(inner));
    else
      cleaned.push(
        node.type.create({ ...attributesOf(node), headingId: null, ranges: [] }, inner, node.marks),
      );
  });
  return Fragment.fromArray(cleaned);
}

/** Scrolls so that the position stands a third down the visible text. */
export function scrollTo(view: EditorView, pos: number): void {
  const scroller = view.dom.closest('.paper-scroller');
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const { top } = view.coordsAtPos(pos);
  scroller.scrollBy({ top: top - box.top - box.height / 3 });
}
