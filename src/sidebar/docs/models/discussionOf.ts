import type { MeetingView, SectionView } from '../../../actions/documentViews';

/** The section that a conversation model goes into; undefined in a meeting without a discussion. */
export const discussionOf = ({ sections }: MeetingView): SectionView | undefined =>
  sections.find(({ key }) => key === 'discussion');
