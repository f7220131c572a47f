import type { overviewPanelSv } from '../sv/overviewPanel';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the sidebar in Sheets. */
export const overviewPanelEn: typeof overviewPanelSv = {
  heading: 'Overview of the learning groups',
  loading: 'Reading the overview …',
  readAgain: 'Read again',

  startHeading: 'Begin with the folder of the groups',
  startWhy:
    'The overview is filled from the minutes in a Drive folder where each group has its own subfolder.',
  folderLabel: 'Link to the folder',
  folderHint: 'Open the folder in Drive, copy its address and paste it here.',
  look: 'Look in the folder',
  looking: 'Looking in the folder …',
  linkNeeded: 'First paste the link to the folder.',
  found: 'This is in the folder',
  counts: (groups, documents) =>
    `${groups === 0 ? '' : `${plural(groups, 'group', 'groups')}, `}${plural(documents, 'document', 'documents')}`,
  groupNames: 'The groups',
  andMore: (count) => `and ${count} more`,
  create: 'Create the overview',
  creating: 'Creating the overview …',
  move: 'Use this folder',
  otherFolder: 'Choose another folder',

  folder: 'Folder',
  holds: (groups, meetings) =>
    `${plural(groups, 'group', 'groups')} and ${plural(meetings, 'meeting', 'meetings')} in the sheet`,
  refresh: 'Refresh',
  lastRefreshed: (moment, by) => `Last refreshed ${moment}${by && ` by ${by}`}.`,
  notRefreshed: 'The overview has not been refreshed yet.',
  changeFolder: 'Change folder',

  refreshing: 'Refreshing the overview',
  searching: 'Looking for what has changed …',
  progress: (read, total) => `${read} of ${plural(total, 'document', 'documents')} read`,
  waiting: (seconds) =>
    `Going on in ${plural(seconds, 'second', 'seconds')}. Google takes a certain number of questions a minute, or someone else is refreshing the same sheet.`,
  waitingStarts: 'A pause. The refresh goes on by itself shortly.',
  stop: 'Cancel',
  stopping: 'Finishing what is under way …',
  stopped: 'The refresh is cancelled. What stands in the sheet is true, and the rest is read when you go on.',
  continue: 'Go on',
  done: (read) =>
    read === 0
      ? 'Done. Nothing had changed since last time.'
      : `Done. ${plural(read, 'document', 'documents')} read.`,

  unreadable: 'Documents that could not be read',
  unreadableWhy: 'They stay in the sheet. This is how it went:',

  hourly: 'Let the sheet refresh itself every hour',
  hourlyMine: 'It is done in your name, for as long as you keep the add-on.',
  hourlyOff: 'Then the sheet stays up to date without anyone opening it.',
  hourlyOther: (name) => `The sheet is refreshed every hour by ${name}.`,
  hourlyTakeOver: 'Let it be done in my name instead',
  hourlySwitchedOn: 'The sheet now refreshes by itself every hour.',
  hourlySwitchedOff: 'The sheet now refreshes when someone presses Refresh.',
  someone: 'someone else',
};
