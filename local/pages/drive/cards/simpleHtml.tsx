import type { ComponentChildren } from 'preact';
import { anchorTo } from '../../shell/links';

/** The marks that Google's cards know in a text; any other is left out, with its words kept. */
const marks: Record<string, (words: ComponentChildren, element: Element) => ComponentChildren> = {
  B: (words) => <b>{words}</b>,
  I: (words) => <i>{words}</i>,
  U: (words) => <u>{words}</u>,
  S: (words) => <s>{words}</s>,
  BR: () => <br />,
  FONT: (words, element) => <span style={{ color: element.getAttribute('color') ?? '' }}>{words}</span>,
  A: (words, element) => <a {...anchorTo(element.getAttribute('href') ?? '')}>{words}</a>,
};

/** A text of a card, read as the simple HTML that it is. */
export function SimpleHtml({ text }: { text: string }) {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  return <>{shown(body)}</>;
}

function shown(element: Element): ComponentChildren[] {
  return [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent;
    const words = shown(node);
    return marks[node.tagName]?.(words, node) ?? words;
  });
}
