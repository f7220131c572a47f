import type { DocumentView, MeetingState, MeetingView, SectionView } from '../../../actions/documentViews';

/** What a meeting goes through: its sections in turn, as they stand. Feedback comes when it has ended. */
export const stepsOf = (meeting: MeetingView): SectionView[] =>
  meeting.sections.filter(({ key }) => key !== 'feedback');

/** As much of a heading or a title as is enough to know it again. */
const enough = (text: string): string => text.slice(0, 300);

/** What a meeting under way is known by. */
export const nameOf = ({ date, title }: MeetingView): string => enough(`${date ?? ''} ${title}`);

/** What a step is known by. */
export const headingOf = ({ heading }: SectionView): string => enough(heading);

/** The meeting that was kept as under way; null when its date or title is another one now. */
export function meetingOf(state: MeetingState | null, { meetings }: DocumentView): MeetingView | null {
  return (state && meetings.find((meeting) => nameOf(meeting) === state.name)) ?? null;
}

/** Where a step stands now: by its heading when others came before it, else where it stood. */
export function stepAgain(steps: readonly SectionView[], step: number, heading: string): number {
  const now = steps[step];
  if (now && headingOf(now) === heading) return step;
  const [only, ...others] = steps.flatMap((each, index) => (headingOf(each) === heading ? [index] : []));
  return only !== undefined && others.length === 0 ? only : Math.min(step, steps.length - 1);
}

/** A heading as it is shown beside its time: without a time in brackets at the end. */
export const withoutTime = (heading: string): string =>
  heading.replace(/\s*[([][^)\]]*\d\s?(?:min\p{L}*|[´’′']|tim\p{L}*|h|hours?)[^)\]]*[)\]]\s*$/iu, '') ||
  heading;

const round = /laget runt|bordet runt|runt bordet|varvet runt|\brunda|(?:round|around) the table|go-round/i;

/** Whether everyone is to speak in turn. */
export const goesRound = ({ key, heading }: SectionView): boolean =>
  key === 'previous' || round.test(heading);
