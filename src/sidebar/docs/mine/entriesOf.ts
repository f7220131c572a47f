import type { FeedbackEntry, MeetingView } from '../../../actions/documentViews';

/** All feedback of a meeting, in the order of its sections. */
export const entriesOf = ({ sections, otherFeedback }: MeetingView): FeedbackEntry[] => [
  ...sections.flatMap(({ feedback }) => feedback),
  ...otherFeedback,
];
