import type { cardsSv } from '../sv/cards';

export const cardsEn: typeof cardsSv = {
  home: 'What you can do here',
  driveHome: [
    "Select a group's folder to see its minutes and begin new ones.",
    'Select the folder where all groups lie to see the state of each group.',
    'Select a document to see how Lärträff reads it.',
    'Looking here changes nothing.',
  ],
  editorHome: {
    docs: [
      'In documents, Lärträff helps you write minutes and lead the meeting. Whoever reads can leave feedback that nobody needs to answer.',
      'Open the menu Extensions, choose Lärträff and then Open Lärträff. The panel opens beside the text.',
      'The menu is there for those who may edit the document.',
    ],
    sheets: [
      "In spreadsheets, Lärträff keeps an overview of the groups' minutes that refreshes itself.",
      'Open the menu Extensions, choose Lärträff and then Open Lärträff. The panel opens beside the sheet.',
      'The menu is there for those who may edit the spreadsheet.',
    ],
  },
  otherFile:
    "There is nothing to show about this file here. Select a group's folder or a document with minutes.",
  several: 'More than one thing is selected. Select the one that you want to see.',
  tooWide: 'There is more in this folder than can be read here in time. Select a folder further in.',

  notAuthorised: 'Lärträff needs your approval. Close Lärträff here, open it again and approve.',

  index: "The group's minutes",
  newMinutes: 'New minutes',
  noneYet:
    'There are no minutes here yet. New minutes opens an empty document in the folder, and there you choose a template in Lärträff.',
  minutes: 'Minutes',
  draft: 'Draft',
  noDate: 'Meeting without a date',
  last: (day) => `Last meeting ${day}`,
  next: (day) => `Next meeting ${day}`,
  paused: 'The group is taking a pause',
  wants: (invite) => `Feedback: ${invite}`,
  unread: 'Could not be read',
  troubles: {
    noAccess: 'The document is not shared with you.',
    tooLarge: 'The document is larger than Google hands out at once.',
    noAnswer: 'Google did not answer. Try again in a while.',
  },

  groups: 'The groups',
  notReadYet: 'Not read yet',
  howStates:
    'The state is worked out from six meetings a school year and the usual holidays. Where the coordinator has written something else in the overview, that is what holds.',
  asGroup: 'Show the whole folder as one group',
  asGroups: 'Show each subfolder as a group',

  readAs: 'How Lärträff reads the minutes',
  howRead: {
    certain: 'All of this could be read with certainty.',
    uncertain: 'Some of this is read with some uncertainty. What stands in the document holds.',
    unreadable: 'Some fields could not be read. What stands in the document holds.',
  },
  noMinutes: 'Lärträff finds no minutes in this document.',
  open: 'Open the document',
  toMeeting: 'Go to the meeting',

  some: (read, total) => `${read} of ${total} documents have been read.`,
  latestFirst: 'Those that were changed last have been read first.',
  latestOfEachFirst:
    'In each group, those that were changed last have been read first. A state may change when the rest has been read.',
  wait: (read, total) =>
    `${read} of ${total} documents have been read. Google takes a certain number of questions a minute, so wait a minute before you read on.`,
  readOn: 'Read on',
  page: (number, of) => `Page ${number} of ${of}`,
  pageBefore: 'Previous page',
  pageAfter: 'Next page',
};
