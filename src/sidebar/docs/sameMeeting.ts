import type { MeetingView } from '../../actions/documentViews';

/** What a meeting is told from others by. */
export const meetingName = ({ date, title, tabTitle }: MeetingView) => `${date} ${title} ${tabTitle}`;
const distance = (one: MeetingView, other: MeetingView) =>
  Math.abs(one.place.block - other.place.block) + (one.place.tab === other.place.tab ? 0 : 1_000_000);

/**
 * A meeting that the panel knew, found again among those of a newer view: what is called the same, nearest
 * to where it stood; else what stands in the same place, since its date or title may be what was changed.
 * Null when it is gone.
 */
export function sameMeeting(meetings: readonly MeetingView[], known: MeetingView): MeetingView | null {
  const [nearest] = meetings
    .filter((meeting) => meetingName(meeting) === meetingName(known))
    .sort((one, other) => distance(one, known) - distance(other, known));
  return nearest ?? meetings.find((meeting) => distance(meeting, known) === 0) ?? null;
}
