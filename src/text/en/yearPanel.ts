import type { yearPanelSv } from '../sv/yearPanel';

export const yearPanelEn: typeof yearPanelSv = {
  title: 'Gather the school year',
  what: "The panel takes from the group's own minutes and writes it in order into this document: focus, what you decided, know and believe, and what happened. Each meeting gets a link to its minutes.",
  use: 'Good for someone who is new in the group, and as a basis for the final report.',
  where: {
    top: 'The text goes on top. What already stands here stays below.',
    cursor: 'The text goes where the cursor is.',
  },
  which: 'Which school year?',
  thisYear: (years: string) => `${years}, this one`,
  lastYear: (years: string) => `${years}, the one before`,
  gather: 'Gather',
  done: 'The school year is gathered.',
  after: {
    heading: (years: string) => `The school year ${years} now stands in the document`,
    edit: 'Change and remove what you like. The minutes that it comes from are untouched.',
    notMinutes: 'The text does not count as minutes, so the overview gets no meeting too many.',
    another: 'Take another school year',
  },
};
