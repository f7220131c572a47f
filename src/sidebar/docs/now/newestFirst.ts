import type { MeetingView } from '../../../actions/documentViews';

/** Newest first; those without a date last, in the order of the document. */
export const newestFirst = (meetings: readonly MeetingView[]): MeetingView[] =>
  [...meetings].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
