import type { Invite, SectionKey } from '../meeting/minutes';
import { oneLine, sameWords, sectionName } from './names';
import type { FeedbackRow, ReactionKey, Role } from './reaction';

/** A reaction as data: whose it is, and where and when it may be left (domain: 4.1, 4.6). */
export interface Reaction {
  key: ReactionKey;
  icon: string;
  roles: readonly Role[];
  /** The kinds of section that it says something true about; null for any that a group writes in. */
  sections: readonly SectionKey[] | null;
  /** What a group asks for that this answers: it is then offered first. */
  answers: readonly Invite[];
}

/** The table of reactions, in the order they are offered. */
export const reactions: readonly Reaction[] = [
  { key: 'read', icon: '📖', roles: ['principal'], sections: null, answers: ['read'] },
  {
    key: 'know',
    icon: '🔎',
    roles: ['principal'],
    // Only where evidence is described.
    sections: ['knowBelieve', 'previous', 'discussion'],
    answers: ['know', 'strengths'],
  },
  // Only where the last task is followed up: anywhere else it would be irony.
  { key: 'followed', icon: '🔁', roles: ['principal'], sections: ['previous'], answers: ['strengths'] },
];

/** More than this from one person in one meeting would be a review, not input (domain: 4.1). */
const mostFromOnePerson = 2;

export interface Sender {
  role: Role | null;
  name: string;
}

/** What the rules need to know of the section. */
export interface Subject {
  key: SectionKey | null;
  heading: string;
  written: boolean;
}

/**
 * The reactions that this person may leave on this section now, those that the group has asked for
 * first. `rows` are all rows of the meeting's feedback.
 */
export function offersFor(
  sender: Sender,
  invite: Invite | null,
  section: Subject,
  rows: readonly FeedbackRow[],
): Reaction[] {
  const { role } = sender;
  if (role === null || !section.written || section.key === 'feedback' || invite === 'none') return [];
  if (oneLine(sender.name) === '') return [];
  const own = rows.filter((row) => isFrom(row, sender.name));
  if (own.length >= mostFromOnePerson) return [];
  const offered = reactions.filter(
    (reaction) =>
      reaction.roles.includes(role) &&
      suits(reaction, section) &&
      !own.some((row) => row.reaction === reaction.key && isAbout(row, section.heading)),
  );
  const asked = (reaction: Reaction) => reaction.answers.includes(invite ?? 'read');
  return [...offered.filter(asked), ...offered.filter((reaction) => !asked(reaction))];
}

function suits({ sections }: Reaction, { key }: Subject): boolean {
  return sections === null || (key !== null && sections.includes(key));
}

/** Whether the row is signed with this name. Nobody is anybody as long as the name is empty. */
export function isFrom(row: FeedbackRow, name: string): boolean {
  return oneLine(name) !== '' && sameWords(row.from, name);
}

/** Whether the row names the section that has this heading. */
export function isAbout(row: FeedbackRow, heading: string): boolean {
  return sameWords(sectionName(row.section), sectionName(heading));
}
