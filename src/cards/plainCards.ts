import type { Words } from '../text/words';
import type { CardStep, CardView, CardWidget } from './view';

const textCard = (title: string, texts: readonly string[], more: CardWidget[] = []): CardView => ({
  title,
  subtitle: null,
  sections: [
    { header: null, widgets: [...texts.map((text): CardWidget => ({ kind: 'text', text })), ...more] },
  ],
  footer: null,
});

/** What can be done from Drive, while nothing is selected. */
export const driveHome = ({ cards }: Words): CardView => textCard(cards.home, cards.driveHome);

/** What can be done in an editor, and the way to the panel: a card knows nothing of the document. */
export function editorHome(host: 'docs' | 'sheets', { cards }: Words): CardView {
  return textCard(cards.home, cards.editorHome[host]);
}

/** Something that Lärträff reads nothing in. */
export const otherFile = (title: string, { cards }: Words): CardView => textCard(title, [cards.otherFile]);

/** More than one thing, where Google does not say which of them is meant. */
export const severalItems = ({ product, cards }: Words): CardView => textCard(product, [cards.several]);

/** A folder that lies above too much to be looked through in the time that a card has. */
export const wideFolder = (title: string, { cards }: Words): CardView => textCard(title, [cards.tooWide]);

/** What went wrong, in a calm sentence, and the same once more where that may help. */
export function troubleCard(message: string, step: CardStep | null, { product, tryAgain }: Words): CardView {
  const leads = step && { kind: 'action' as const, ...step, on: 'instead' as const };
  return textCard(
    step?.title ?? product,
    [message],
    leads ? [{ kind: 'buttons', buttons: [{ words: tryAgain, leads }] }] : [],
  );
}
