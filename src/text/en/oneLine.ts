import type { oneLineSv } from '../sv/oneLine';

/** Words of the two boxes of one line: for the parking and for what has been tried between meetings. */
export const oneLineEn: typeof oneLineSv = {
  parking: {
    open: 'Park something practical',
    label: 'A line for the Parking, and where it goes',
    saved: 'The line now stands under Parking.',
  },
  tried: {
    open: 'Write a line about something you tried',
    label: 'Tried since last time',
    saved: 'The line now stands in the minutes.',
  },
  goesTo: (meeting) => `Goes to the minutes of ${meeting}.`,
  goesToTitled: (title) => `Goes to ${title}.`,
  save: 'Add',
};
