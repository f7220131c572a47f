import type { Invite, SectionKey } from '../meeting/minutes';
import { oneLine, sameWords, sectionName } from './names';
import type { FeedbackRow, ReactionKey, Role } from './reaction';
import type { StemKey } from './stems';
import { describesEvidence, followsUp, namesObstacle, type Subject, speaksAgainst, tells } from './subject';

/** Why a reaction may not be left, as the panel says in words. */
export type Why =
  | 'none'
  | 'talk'
  | 'notPeers'
  | 'notChallenged'
  | 'twoLeft'
  | 'alreadyThere'
  | 'empty'
  | 'people'
  | 'elsewhere'
  | 'noEvidence'
  | 'nothingAgainst'
  | 'notFollowed'
  | 'notTried'
  | 'noTask'
  | 'notShared'
  | 'noObstacle';

/** A reaction as data: whose it is, and where and when it may be left (domain: 4.1, 4.6). */
export interface Reaction {
  key: ReactionKey;
  icon: string;
  /** Who may leave it, and under which invitations. */
  from: Partial<Record<Role, readonly Invite[]>>;
  /** What a group asks for that this answers: it is then offered first. */
  answers: readonly Invite[];
  /** Kinds of section that it can say something true about: only these, or any but these. */
  only?: readonly SectionKey[];
  but?: readonly SectionKey[];
  /** What the section has to hold, and what is said when it does not. */
  holds?: { test: (subject: Subject, invite: Invite) => boolean; otherwise: Why };
  /** What the sender adds, without which it says nothing. */
  needs?: 'date' | 'note';
  /** The beginning of a note that is this reaction's own statement. */
  stem?: StemKey;
}

const invited: readonly Invite[] = ['read', 'strengths', 'task', 'know', 'challenge', 'obstacle', 'peers'];
/** Where the group would rather talk, it may still be told that it is read, and what will be done. */
const orTalk: readonly Invite[] = [...invited, 'talk'];
const both = { principal: invited, peer: ['peers'] } as const;
/** About what the group has learnt, and not about how the meeting is held. */
const practical: readonly SectionKey[] = ['start', 'parking', 'reading'];
/** Before and after what the meeting is about: an obstacle there is one that is named there. */
const aroundIt: readonly (SectionKey | null)[] = ['start', 'reading'];

/** The table of reactions, in the order they are offered. */
export const reactions: readonly Reaction[] = [
  { key: 'read', icon: '📖', from: { principal: orTalk, peer: ['peers'] }, answers: ['read', 'talk'] },
  {
    key: 'know',
    icon: '🔎',
    from: both,
    answers: ['know', 'strengths'],
    but: [...practical, 'decide', 'believe', 'expected'],
    holds: { test: describesEvidence, otherwise: 'noEvidence' },
  },
  {
    key: 'counter',
    icon: '⚖️',
    from: both,
    answers: ['know', 'strengths', 'challenge'],
    but: practical,
    holds: { test: speaksAgainst, otherwise: 'nothingAgainst' },
  },
  {
    key: 'followed',
    icon: '🔁',
    from: { principal: invited },
    answers: ['strengths'],
    only: ['previous', 'effects'],
    holds: { test: followsUp, otherwise: 'notFollowed' },
  },
  {
    key: 'tried',
    icon: '🧪',
    from: both,
    answers: ['strengths'],
    but: [...practical, 'decide', 'knowBelieve', 'believe', 'expected', 'question'],
    holds: { test: tells, otherwise: 'notTried' },
  },
  {
    key: 'clear',
    icon: '🎯',
    from: both,
    answers: ['task', 'strengths'],
    holds: { test: ({ task }) => task, otherwise: 'noTask' },
  },
  {
    key: 'learned',
    icon: '💡',
    from: both,
    answers: ['strengths', 'peers'],
    but: practical,
    needs: 'note',
    stem: 'ofYou',
  },
  {
    key: 'share',
    icon: '🌱',
    from: both,
    answers: ['strengths'],
    but: practical,
    holds: { test: ({ shared }) => shared, otherwise: 'notShared' },
  },
  {
    key: 'obstacle',
    icon: '🪨',
    from: both,
    answers: ['obstacle'],
    holds: {
      test: (subject, invite) =>
        (invite === 'obstacle' && !aroundIt.includes(subject.key)) || namesObstacle(subject),
      otherwise: 'noObstacle',
    },
  },
  {
    key: 'mine',
    icon: '🤝',
    from: { principal: orTalk },
    answers: ['obstacle'],
    needs: 'date',
  },
  {
    key: 'thought',
    icon: '💭',
    from: { principal: ['challenge'] },
    answers: ['challenge'],
    but: practical,
    needs: 'note',
    stem: 'beside',
  },
  { key: 'recognise', icon: '🙋', from: { peer: invited }, answers: ['peers'], but: practical },
];

/** More than this from one person in one meeting would be a review, not input (domain: 4.1). */
const mostFromOnePerson = 2;

export interface Sender {
  role: Role | null;
  name: string;
  /** What they have called themselves before: another name gives no more reactions, and loses none. */
  formerNames: readonly string[];
}

export interface Offers {
  /** What this person may leave here now, what the group has asked for first. */
  offered: { reaction: Reaction; asked: boolean }[];
  /** The other reactions of their role, and why not. */
  notOffered: { reaction: Reaction; why: Why }[];
}

/** The rules of all reactions for one person and one section. `rows` are all rows of the meeting's feedback. */
export function offersFor(
  sender: Sender,
  chosen: Invite | null,
  subject: Subject,
  rows: readonly FeedbackRow[],
): Offers {
  const { role } = sender;
  const invite = chosen ?? 'read';
  const signed = oneLine(sender.name) !== '';
  const theirs = role && signed ? reactions.filter(({ from }) => from[role]) : [];
  const own = rows.flatMap((row) => leftBy(row, sender));
  const judged = theirs.map((reaction) => ({
    reaction,
    asked: reaction.answers.includes(invite),
    why: role && whyNot(reaction, role, invite, subject, own),
  }));
  const offered = judged.flatMap(({ reaction, asked, why }) => (why ? [] : [{ reaction, asked }]));
  return {
    offered: [...offered.filter(({ asked }) => asked), ...offered.filter(({ asked }) => !asked)],
    notOffered: judged.flatMap(({ reaction, why }) => (why ? [{ reaction, why }] : [])),
  };
}

/** The first reason against it, the widest first; null where it may be left. */
function whyNot(
  reaction: Reaction,
  role: Role,
  invite: Invite,
  subject: Subject,
  own: readonly Left[],
): Why | null {
  if (invite === 'none') return 'none';
  if (!reaction.from[role]?.includes(invite)) {
    if (invite === 'talk') return 'talk';
    return role === 'peer' ? 'notPeers' : 'notChallenged';
  }
  if (own.length >= mostFromOnePerson) return 'twoLeft';
  if (subject.people) return 'people';
  if (!subject.written) return 'empty';
  if (!suits(reaction, subject)) return 'elsewhere';
  const there = own.some((row) => row.reaction === reaction.key && isAbout(row, subject.heading));
  if (there) return 'alreadyThere';
  const { holds } = reaction;
  return holds && !holds.test(subject, invite) ? holds.otherwise : null;
}

function suits({ only, but }: Reaction, { key }: Subject): boolean {
  if (key === 'feedback') return false;
  if (key === null) return !only;
  return only ? only.includes(key) : !but?.includes(key);
}

type Left = Pick<FeedbackRow, 'reaction' | 'section'>;

/** What the person has left in a row. Where rows have been put together, so have their cells, line by line. */
function leftBy(row: FeedbackRow, sender: Sender): Left[] {
  if (!row.together) return isFrom(row, sender) ? [row] : [];
  const [names, sections] = [row.from.split('\n'), row.section.split('\n')];
  const line = (lines: readonly string[], at: number) => lines[at] ?? lines[lines.length - 1] ?? '';
  return row.together.flatMap((reaction, at) =>
    isFrom({ from: line(names, at) }, sender) ? [{ reaction, section: line(sections, at) }] : [],
  );
}

/** "Maria Stenkvist, rektor": what people add after a name. */
const title = /\s*[,(].*$/su;

/** Whether the row is signed with a name of this person's. Nobody is anybody as long as the name is empty. */
export function isFrom({ from }: Pick<FeedbackRow, 'from'>, sender: Omit<Sender, 'role'>): boolean {
  const { name, formerNames } = sender;
  return (
    oneLine(name) !== '' &&
    [name, ...formerNames].some((one) => sameWords(from, one) || sameWords(from.replace(title, ''), one))
  );
}

/** Whether the row names the section that has this heading. */
export function isAbout(row: Pick<FeedbackRow, 'section'>, heading: string): boolean {
  return sameWords(sectionName(row.section), sectionName(heading));
}
