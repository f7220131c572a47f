import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { discussionOf } from '../models/discussionOf';
import type { Room } from '../room';

/**
 * Where a group is with its minutes: what the panel answers "what now?" from.
 * `gathered`: no minutes, but a school year of them. `planned`: nothing is written yet, or the meeting is ahead. `today`: it has begun, or is about to.
 * `draft`: held a short while ago and not read aloud yet. `before`: final, or from longer ago.
 */
export type Situation = 'empty' | 'notMinutes' | 'gathered' | 'planned' | 'today' | 'draft' | 'before';

/** What can be done from there, each leading to a room. The first that there is a room for is the main one. */
export type Way =
  | 'newMinutes'
  | 'fillIn'
  | 'begin'
  | 'goOn'
  | 'finish'
  | 'fields'
  | 'year'
  | 'model'
  | 'mine';

export const roomOf: Record<Way, Exclude<Room, 'now'>> = {
  newMinutes: 'start',
  fillIn: 'fields',
  begin: 'meeting',
  goOn: 'meeting',
  finish: 'finish',
  fields: 'fields',
  year: 'year',
  model: 'models',
  mine: 'mine',
};

const waysOf: Record<Situation, Way[]> = {
  empty: ['newMinutes', 'year'],
  notMinutes: ['newMinutes', 'year'],
  gathered: ['newMinutes', 'year'],
  planned: ['fillIn', 'begin', 'model', 'newMinutes'],
  today: ['begin', 'fields', 'model', 'finish'],
  draft: ['finish', 'fields', 'newMinutes'],
  before: ['newMinutes', 'fields', 'finish', 'year'],
};

/** Days after a meeting during which its minutes are expected to be read aloud rather than followed by new ones. */
const fresh = 14;

const days = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Notes without headings count as written: there is nothing in them that could be empty. */
const written = ({ sections }: MeetingView): boolean =>
  sections.length === 0 || sections.some((section) => section.written);

/** Who is here and who writes are filled in when a group sits down together. */
const gathered = ({ secretary, present }: MeetingView): boolean => secretary !== null || present.length > 0;

type Seen = Pick<DocumentView, 'today' | 'document' | 'meetings' | 'underWay'>;

/** The meeting that matters now: today's, else the next one ahead, else the latest; undated ones last. */
export function meetingNow({ meetings, today }: Seen): MeetingView | null {
  const dated = meetings.filter(({ date }) => date !== null);
  const day = (meeting: MeetingView) => meeting.date ?? '';
  const [next] = dated
    .filter((meeting) => day(meeting) >= today)
    .sort((one, other) => day(one).localeCompare(day(other)));
  const [latest] = [...dated].sort((one, other) => day(other).localeCompare(day(one)));
  return next ?? latest ?? meetings[0] ?? null;
}

export function situationOf({ today, document, underWay }: Seen, meeting: MeetingView | null): Situation {
  if (!meeting) return document.empty ? 'empty' : document.gathered ? 'gathered' : 'notMinutes';
  const { date, status } = meeting;
  if (status === 'final') return 'before';
  if (date === today) return underWay || written(meeting) || gathered(meeting) ? 'today' : 'planned';
  if (!written(meeting) || (date !== null && date > today)) return 'planned';
  const { nextDate } = meeting;
  const isOver =
    date === null || days(today) - days(date) > fresh || (nextDate !== null && nextDate <= today);
  return isOver ? 'before' : 'draft';
}

/** The ways from a situation, main one first: those whose room is there, and that the meeting gives reason for. */
export function waysFrom(
  { underWay }: Pick<Seen, 'underWay'>,
  situation: Situation,
  meeting: MeetingView | null,
  hasRoom: (room: Exclude<Room, 'now'>) => boolean,
): Way[] {
  const goesOn = meeting !== null && (underWay !== null || written(meeting));
  return waysOf[situation]
    .filter((way) => way !== 'finish' || meeting?.status !== 'final')
    .filter((way) => way !== 'model' || (meeting && discussionOf(meeting)))
    .map((way) => (way === 'begin' && situation === 'today' && goesOn ? 'goOn' : way))
    .filter((way) => hasRoom(roomOf[way]));
}

/** What can be done from anywhere and is not among the ways already: it stands at the foot. */
export const otherWays = (ways: readonly Way[]): Way[] =>
  (['newMinutes', 'year'] as const).filter((way) => !ways.includes(way));
