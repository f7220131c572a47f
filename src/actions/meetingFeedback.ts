import type { FeedbackRow } from '../feedback/reaction';
import { isFeedbackTable, parseFeedback } from '../feedback/table';
import type { Minutes, Place } from '../meeting/minutes';
import { en } from '../text/en';
import { sv } from '../text/sv';

/** Feedback is read in both languages, whatever language the minutes are in. */
export const feedbackLanguages = [sv.feedback, en.feedback];

export interface PlacedTable {
  place: Place;
  rows: readonly (readonly string[])[];
}

export const isForFeedback = (rows: PlacedTable['rows']): boolean => isFeedbackTable(rows, feedbackLanguages);

/** The table that the meeting's feedback stands in; null when there is none, or only one of the group's own. */
export function feedbackTableOf({ feedback }: Minutes): PlacedTable | null {
  return feedback && isForFeedback(feedback.rows) ? feedback : null;
}

export function feedbackOf(meeting: Minutes): FeedbackRow[] {
  return parseFeedback(feedbackTableOf(meeting)?.rows ?? [], feedbackLanguages, meeting.date?.iso);
}
