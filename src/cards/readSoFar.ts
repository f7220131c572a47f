import type { Words } from '../text/words';
import type { CardLead, CardWidget } from './view';

export interface ReadSoFar {
  /** Documents that there are, and those among them that are still to be read. */
  total: number;
  pending: number;
  /** Google had been asked too much for some of them. */
  later: boolean;
}

/** Says plainly when not everything has been read, with the way to read on; `order` says which came first. */
export function readOn(
  { total, pending, later }: ReadSoFar,
  leads: CardLead,
  { cards }: Words,
  order = '',
): CardWidget[] {
  if (pending === 0) return [];
  const read = total - pending;
  return [
    { kind: 'text', text: later ? cards.wait(read, total) : `${cards.some(read, total)} ${order}`.trim() },
    { kind: 'buttons', buttons: [{ words: cards.readOn, leads }] },
  ];
}
