import type { FeedbackRow } from '../feedback/reaction';
import { isFeedbackTable, parseFeedback } from '../feedback/table';
import { languages } from '../languages/languages';
import type { Minutes, Place } from '../meeting/minutes';
import { wordsFor } from '../text/words';

/** Feedback is read in every language, whatever language the minutes are in. */
export const feedbackLanguages = languages.map((language) => wordsFor(language).feedback);

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
