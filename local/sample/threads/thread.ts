/**
 * What a group works on over some meetings. The sentences hold places for what differs between groups:
 * {a} {b} {c} {d} people, {n} pupils in all, {m} and {k} parts of them, {klasser} classes.
 */
export interface Thread {
  focus: string;
  meetings: ThreadMeeting[];
}

export interface ThreadMeeting {
  /** What each one had done since last time, a sentence or two a person. */
  round: string[];
  know: string;
  believe: string;
  against: string;
  discussion: string[];
  decide: string[];
  task: string;
  kinds: TaskKind[];
}

export type TaskKind = 'try' | 'read' | 'listen' | 'watch' | 'collect';
