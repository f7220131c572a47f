import type { Asking } from './asking';
import type { Clasp } from './clasp';
import type { Files } from './files';
import type { Records } from './records';
import type { Words } from './words/sv';

/** What every step works with. */
export interface Setting {
  clasp: Clasp;
  asking: Asking;
  records: Records;
  words: Words;
  /** The add-on as it has been built. */
  built: Files;
  /** What a version is called in Google's list: the number of this package. */
  description: string;
  say(...lines: string[]): void;
}

/** Someone answered no, or there was nobody to ask. */
export class Stopped extends Error {}
