import type { DocumentView, MeetingView } from '../../actions/calls';

const byDate = (one: MeetingView, other: MeetingView) => (one.date ?? '').localeCompare(other.date ?? '');

const dated = ({ meetings }: DocumentView): MeetingView[] =>
  meetings.filter(({ date }) => date !== null).sort(byDate);

/** The minutes that one is most likely at: today's, else the latest, else the next to come. */
export function currentMeeting(view: DocumentView): MeetingView | null {
  const meetings = dated(view);
  const begun = meetings.filter(({ date }) => date !== null && date <= view.today);
  return begun[begun.length - 1] ?? meetings[0] ?? view.meetings[0] ?? null;
}

/** The minutes of the next meeting where they are there already, else the latest. */
export function nextOrLatest(view: DocumentView): MeetingView | null {
  const coming = dated(view).find(({ date }) => date !== null && date >= view.today);
  return coming ?? currentMeeting(view);
}
