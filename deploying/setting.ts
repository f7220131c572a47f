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

/** What a dry run has: nobody to ask, neither a person nor Google. */
export type DrySetting = Omit<Setting, 'clasp' | 'asking'>;

/** Someone answered no, or there was nobody to ask. */
export class Stopped extends Error {}

/** Someone pressed Ctrl-C while Google was at work. */
export class Interrupted extends Stopped {}

/** What is the person's to mend; the message is ready to show. */
export class Obstacle extends Error {}
