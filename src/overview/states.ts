/** Where a group is between two meetings, in words that nobody needs to defend themselves against. */
export type StateKey = 'booked' | 'recent' | 'longer' | 'starting' | 'paused' | 'unreadable';

export interface State {
  /** Says the same as the words, for whoever reads fast; never alone. */
  icon: string;
  /** "#RRGGBB", at least 8:1 against the ground. Never red or green. */
  ink: string;
  ground: string;
}

export const states: Record<StateKey, State> = {
  booked: { icon: '●', ink: '#0B4A43', ground: '#D7EFEB' },
  recent: { icon: '◐', ink: '#0B3D66', ground: '#DCEBF7' },
  longer: { icon: '◔', ink: '#5A4100', ground: '#FBEFD5' },
  starting: { icon: '◌', ink: '#43306B', ground: '#E9E3F5' },
  paused: { icon: '‖', ink: '#3C4043', ground: '#ECEFF1' },
  unreadable: { icon: '▢', ink: '#3C4043', ground: '#ECEFF1' },
};

/** What the rule looks at; dates are compared beforehand. */
export interface Situation {
  /** The group has said that it takes a pause. */
  paused: boolean;
  /** A next meeting has a date that has not passed. */
  booked: boolean;
  /** School weeks since the latest meeting, or null when none has a date. */
  weeks: number | null;
  /** School weeks between meetings in the group's own plan. */
  plan: number;
  /** There are minutes, though no date could be read in them. */
  minutes: boolean;
}

type Rule = readonly [StateKey, (situation: Situation) => boolean];

/** First that holds. */
const rules: readonly Rule[] = [
  ['paused', ({ paused }) => paused],
  ['booked', ({ booked }) => booked],
  ['recent', ({ weeks, plan }) => weeks !== null && weeks <= plan],
  ['longer', ({ weeks }) => weeks !== null],
  ['unreadable', ({ minutes }) => minutes],
];

export function stateOf(situation: Situation): StateKey {
  return rules.find(([, holds]) => holds(situation))?.[0] ?? 'starting';
}
