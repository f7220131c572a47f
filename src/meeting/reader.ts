import type { Minutes } from './minutes';
import type { Outline } from './outline';

/** Reads minutes; the same for every outline of one document. */
export type Reader = (outline: Outline) => Minutes[];
