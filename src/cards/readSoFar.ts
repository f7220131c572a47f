import type { Words } from '../text/words';
import type { CardLead, CardWidget } from './view';

export interface ReadSoFar {
  /** Documents that there are, those that have been read, and those that are still to be. */
  total: number;
  read: number;
  pending: number;
  /** There was no time, or Google had been asked too much, for some of them. */
  later: boolean;
}

/** Says plainly when not everything has been read, with the way to read on; `order` says which came first. */
export function readOn(
  { total, read, pending, later }: ReadSoFar,
  leads: CardLead,
  { cards }: Words,
  order: string,
): CardWidget[] {
  if (pending === 0) return [];
  return [
    {
      kind: 'text',
      text: later ? cards.wait(read, total) : `${cards.some(read, total)} ${read > 0 ? order : ''}`.trim(),
    },
    { kind: 'buttons', buttons: [{ words: cards.readOn, leads }] },
  ];
}
