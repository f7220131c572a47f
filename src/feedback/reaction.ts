import type { StemKey } from './stems';

/** A new reaction adds its key here, a row to the table in reactions.ts and its words in text/. */
export type ReactionKey =
  | 'read'
  | 'know'
  | 'counter'
  | 'followed'
  | 'tried'
  | 'clear'
  | 'learned'
  | 'share'
  | 'obstacle'
  | 'mine'
  | 'thought'
  | 'recognise';

/** Who someone says they are in the panel. Nothing relies on it for access: Drive's rights decide that. */
export type Role = 'member' | 'principal' | 'peer' | 'coordinator';

export const roles: readonly Role[] = ['member', 'principal', 'peer', 'coordinator'];

/** What a group may answer with one click, as a group and without words of its own (domain: 4.7). */
export type ResponseKey = 'thanks' | 'helped' | 'more' | 'less' | 'checked' | 'misread' | 'talk';

/** In the order that they are offered. */
export const responses: readonly ResponseKey[] = [
  'thanks',
  'helped',
  'more',
  'less',
  'checked',
  'misread',
  'talk',
];

/** Words of the sender's own, after a beginning that is not theirs to change. */
export interface Note {
  stem: StemKey;
  /** One line, without the full stop at its end. */
  text: string;
}

/** One row of the table under the heading Återkoppling, as it is understood. */
export interface FeedbackRow {
  /** Null where the row could not be understood: it is left alone and shown as text. */
  reaction: ReactionKey | null;
  /** What is said in a row where people have put several statements together; it too has no reaction. */
  together?: readonly ReactionKey[];
  /** The first cell as written: the heading of the section that it is about. */
  section: string;
  /** The second cell as written, but for the response and the mark that a promise is kept. */
  text: string;
  from: string;
  /** YYYY-MM-DD, or null where the last cell holds no date. */
  date: string | null;
  note: Note | null;
  /** The day that a `mine` promises to be heard from, YYYY-MM-DD; null where none can be read. */
  promised: string | null;
  /** Whether the sender has marked a promise as kept. */
  done: boolean;
  response: ResponseKey | null;
  /** Index into the table's rows; the header is row 0. */
  row: number;
}
