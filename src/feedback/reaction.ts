/** The reactions that exist so far; a new one adds its key here and a row to the table in reactions.ts. */
export type ReactionKey = 'read' | 'know' | 'followed';

/** Who someone says they are in the panel. Nothing relies on it for access: Drive's rights decide that. */
export type Role = 'member' | 'principal';

/** One row of the table under the heading Återkoppling, as it is understood. */
export interface FeedbackRow {
  /** Null where the row could not be understood: it is left alone and shown as text. */
  reaction: ReactionKey | null;
  /** The first cell as written: the heading of the section that it is about. */
  section: string;
  /** The second cell as written. */
  text: string;
  from: string;
  /** YYYY-MM-DD, or null where the last cell holds no date. */
  date: string | null;
  /** Index into the table's rows; the header is row 0. */
  row: number;
}
