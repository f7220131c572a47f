import { randomInt } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

const random = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** Ids shaped as Google's: a heading's can stand in a link, a named range's is only told apart. */
export const newHeadingId = (): string => `h.${random(12)}`;
export const newTabId = (): string => `t.${random(12)}`;
export const newRangeId = (): string => `kix.${random(12)}`;
