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
  lostHeading: 'Which is the folder of the groups?',
  lostWhy:
    'At “Folder of the groups” in the tab Settings there is no link that can be read. Paste the link to the folder here. Everything in the sheet is still there.',
  folderLabel: 'Link to the folder',
  folderHint: 'Open the folder in Drive, copy its address and paste it here.',
  look: 'Look in the folder',
  looking: 'Looking in the folder …',
  linkNeeded: 'First paste the link to the folder.',
  instead: {
    nothing: 'That is no link to Drive. Open the folder in Drive, copy its address and paste it here.',
    file: 'The link leads to a document or another file. Open the folder that the groups’ folders lie in and copy its address.',
    page: 'The link leads to one of Drive’s own pages. Open the folder itself and copy the address.',
    hidden:
      'The folder cannot be opened with your account. Try the link in Drive. If it does not work there either, ask its owner to share it with you.',
    bin: 'The folder is in the bin. Restore it in Drive and look again, or choose another folder.',
    empty: 'The folder is empty. Put a subfolder for each group in it and look again.',
  },
  found: 'This is in the folder',
  counts: (groups, documents) =>
    `${groups === 0 ? '' : `${plural(groups, 'group', 'groups')}, `}${plural(documents, 'document', 'documents')}`,
  noSubfolders:
    'There are no subfolders here, so the whole folder counts as one group. For each group to get a row of its own, choose the folder that the groups’ folders lie in.',
  inner: (name, folders) =>
    `The folder ${name} in this folder has ${folders} subfolders. Is that the one you mean?`,
  lookInner: (name) => `Look in ${name}`,
  willMake:
    'The spreadsheet gets four new tabs: Overview, Schools, Minutes and Settings. What already stands in it is left alone.',
  willMove: 'The tabs are filled from this folder instead. What you have written in Settings stays.',
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
  longAgo: (days) =>
    `That is ${plural(days, 'day', 'days')} ago. What has been written since then shows when you refresh.`,
  lastRefreshed: (moment, by) => `Last refreshed ${moment}${by && ` by ${by}`}.`,
  notRefreshed: 'The overview has not been refreshed yet.',
  changeFolder: 'Change folder',

  refreshing: 'Refreshing the overview',
  searching: 'Looking for what has changed …',
  progress: (read, total) => `${read} of ${plural(total, 'document', 'documents')} read`,
  lessThanAMinute: 'Less than a minute left.',
  minutesLeft: (minutes) => `About ${plural(minutes, 'minute', 'minutes')} left.`,
  waits: {
    quota: (seconds) =>
      `Google hands out a certain number of documents a minute. Going on in ${plural(seconds, 'second', 'seconds')}.`,
    others: (seconds) =>
      `Another refresh of the same sheet is under way or was just cut off. Going on in ${plural(seconds, 'second', 'seconds')}.`,
  },
  waitingStarts: 'A pause. The refresh goes on by itself shortly.',
  stop: 'Cancel',
  stopping: 'Finishing what is under way …',
  stopped: 'The refresh is cancelled. What stands in the sheet is true.',
  leftOff: 'A refresh is under way or was cut off. What stands in the sheet is true.',
  left: (left, total) => `${left} of ${plural(total, 'document', 'documents')} left to read.`,
  continue: 'Go on',
  done: (read, isWritten) =>
    read === 0
      ? isWritten
        ? 'Done. No documents had changed. What is written in the sheet is included.'
        : 'Done. Nothing had changed since last time.'
      : `Done. ${plural(read, 'document', 'documents')} read.`,

  unreadable: 'Documents that could not be read',
  unreadableWhy: 'They stay in the sheet. This is how it went:',

  ways: {
    reading: 'To read',
    picture: 'The school year as a picture',
    new: 'New minutes',
    settings: 'Settings',
  },
  waysMean: {
    reading: 'Minutes that you have not looked at yet',
    mine: 'The sheet refreshes itself, in your name',
    other: (name) => `The sheet refreshes itself, in the name of ${name}`,
    off: 'The sheet is refreshed when someone presses Refresh',
  },

  newWhy:
    'Google’s own page opens with an empty document in the group’s folder. Open Lärträff there and choose a template.',
  newGroup: 'Group',
  newChoose: 'Choose a group',
  newOpen: 'Open a new document',
  newNone: 'There are no groups here yet. They come when the overview has been refreshed.',

  itself: 'Refresh by itself',
  hourly: 'Let the sheet refresh itself',
  hourlyMine:
    'Every hour, and when someone who may edit opens it. It is done in your name, for as long as you keep the add-on.',
  hourlyOff: 'Every hour, and when someone who may edit opens it.',
  hourlyOther: (name) =>
    `The sheet refreshes itself every hour, and when someone who may edit opens it. It is done in the name of ${name}.`,
  hourlyTakeOver: 'Let it be done in my name instead',
  hourlySwitchedOn: 'The sheet now refreshes itself.',
  hourlySwitchedOff: 'The sheet now refreshes when someone presses Refresh.',
  someone: 'someone else',
  inTheTab: 'School year, breaks, schools and the groups’ plans are changed in the tab Settings.',
};
