import type { Words } from '../text/words';
import type { CardLead, CardWidget } from './view';

/** Google takes 100 widgets a card; this leaves room for the rest of it, and nobody scrolls far. */
export const pageSize = 20;

export interface Page<Item> {
  items: Item[];
  /** From 0. */
  number: number;
  of: number;
}

/** One page of a list; a page beyond the end, which may have become shorter, is the last one. */
export function pageOf<Item>(items: readonly Item[], wanted: number, size = pageSize): Page<Item> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(wanted, of - 1);
  return { items: items.slice(number * size, (number + 1) * size), number, of };
}

/** Which page this is, and the ways to those beside it; nothing where there is only one. */
export function pageTurner(
  { number, of }: Page<unknown>,
  leadTo: (page: number) => CardLead,
  { cards }: Words,
): CardWidget[] {
  if (of === 1) return [];
  const buttons = [
    ...(number > 0 ? [{ words: cards.pageBefore, leads: leadTo(number - 1) }] : []),
    ...(number < of - 1 ? [{ words: cards.pageAfter, leads: leadTo(number + 1) }] : []),
  ];
  return [
    { kind: 'text', text: cards.page(number + 1, of) },
    { kind: 'buttons', buttons },
  ];
}
