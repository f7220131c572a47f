import type { readingListPanelSv } from '../sv/readingListPanel';

/** Words of what one has not looked at yet, in the sidebar in Sheets. */
export const readingListPanelEn: typeof readingListPanelSv = {
  loading: 'Looking for what is new …',
  school: 'Show',
  allSchools: 'All schools',
  privately: 'Only you see this list. Nobody sees what you have read.',
  first:
    'Minutes that the groups have set to Final this school year. Those that would like feedback come first.',
  since: (moment) => `New since you looked ${moment}. Those that would like feedback come first.`,
  unseen: 'What you have not looked at yet. Those that would like feedback come first.',
  noDate: 'without a date',
  wanted: (feedback) => `Feedback: ${feedback}`,
  showMore: 'Show more',
  inTheTab: 'The oldest stand in the tab Minutes.',
  looked: 'I have looked',
  lookedHint: 'The list then begins again with what comes next.',
  lookedDone: 'The list is empty. New minutes come here when the groups have set them to Final.',
  nothingNew: (moment) =>
    `Nothing new since you looked ${moment}. New minutes come here when the groups have set them to Final.`,
  nothing: 'All is quiet here. Minutes come here when the groups have set them to Final.',
};
