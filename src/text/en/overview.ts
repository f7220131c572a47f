import type { overviewSv } from '../sv/overview';

const shared = {
  schools: { header: 'Schools', about: 'As the group wrote in its latest final minutes.' },
  leader: { header: 'Leader (contact)', about: 'Whom to get in touch with, from the latest final minutes.' },
  focus: { header: 'Focus', about: "The group's focus in its own words. Long texts are shortened here." },
  task: {
    header: 'Task for next meeting',
    about: 'Whether the group has written a task. The task itself stands in the minutes only.',
  },
  invite: {
    header: 'Feedback wanted',
    about: 'What the group itself has chosen in the minutes. It can change its mind at any time.',
  },
  shared: {
    header: 'Shared example',
    about: 'A link to what the group has chosen to share with other groups.',
  },
  check: {
    header: 'Check',
    about: 'Here Lärträff sees whether the row was changed by hand, and then reads the minutes again.',
  },
};

const proposed = 'A proposal that can be changed. Write week numbers, for example 44 or 52–1.';

export const overviewEn: typeof overviewSv = {
  tabs: { overview: 'Overview', index: 'Minutes', settings: 'Settings' },
  tabTaken: (title) => `${title} (Lärträff)`,
  groupHeaders: {
    ...shared,
    group: { header: 'Group', about: "The group's folder in Drive. The link opens the folder." },
    state: {
      header: 'State',
      about: 'Worked out from the dates in the minutes. School holidays are not counted.',
    },
    last: { header: 'Last meeting', about: 'The link opens the minutes, for those who have access to them.' },
    weeks: {
      header: 'School weeks since',
      about: 'Holidays are not counted. Which weeks they are stands in Settings.',
    },
    next: { header: 'Next meeting', about: 'As it stands in the latest minutes.' },
    meetings: {
      header: 'Meetings this year',
      about: 'Meetings with minutes here, in the school year July to June.',
    },
    template: { header: 'Latest template', about: 'The template of the latest final minutes.' },
    reading: {
      header: 'How it was read',
      about: 'How surely Lärträff could read the latest minutes. It says nothing about the group.',
    },
    folder: { header: 'Folder', about: "The folder's id in Drive, by which the row is found." },
  },
  indexHeaders: {
    ...shared,
    group: { header: 'Group', about: 'The folder that the minutes lie in.' },
    date: { header: 'Date', about: 'The date of the meeting as it stands in the minutes.' },
    document: {
      header: 'Minutes',
      about: 'The link opens the meeting in its document, for those who have access.',
    },
    template: { header: 'Template', about: 'The template that the minutes follow, where it is recognised.' },
    next: { header: 'Next meeting', about: 'As it stands in the minutes.' },
    status: { header: 'Status', about: 'Of a draft only dates are shown.' },
    reading: {
      header: 'How it was read',
      about: 'How surely Lärträff could read. It says nothing about the group.',
    },
    id: { header: 'Document', about: "The document's id in Drive, by which the row is found." },
    place: { header: 'Place', about: 'Where in the document the meeting stands.' },
    modified: {
      header: 'Changed',
      about: 'When the document was last changed in Drive at the time it was read.',
    },
    read: { header: 'Read', about: 'When Lärträff read the document (UTC).' },
  },
  settingHeaders: {
    setting: { header: 'Setting', about: '' },
    value: { header: 'Value', about: '' },
    about: { header: 'What it is', about: '' },
  },
  settings: {
    folder: {
      header: 'Folder of the groups',
      about: 'Each subfolder is a group. Choose another folder in the panel.',
    },
    year: { header: 'School year', about: 'July to June. Moves on by itself on 1 July.' },
    planned: {
      header: 'Planned meetings a school year',
      about: 'Counted for each group. It can be changed.',
    },
    autumn: { header: 'Autumn holiday (weeks)', about: proposed },
    christmas: { header: 'Christmas holiday (weeks)', about: proposed },
    winter: { header: 'Winter holiday (weeks)', about: proposed },
    easter: { header: 'Easter holiday (weeks)', about: proposed },
    summer: { header: 'Summer holiday (weeks)', about: proposed },
    paused: {
      header: 'Groups that have announced a pause',
      about: "The groups' names, with semicolons between. Not needed where the minutes say so.",
    },
    refreshedAt: {
      header: 'Last refreshed',
      about: 'When the whole overview was last checked against the documents.',
    },
    refreshedBy: { header: 'Refreshed by', about: 'Who refreshed it, or whose hourly refresh did.' },
    hourlyBy: {
      header: 'Refreshed every hour by',
      about: 'Switched on and off in the panel. The refresh sees what that person may see.',
    },
    notice: {
      header: 'Good to know',
      about: 'Says when something needs doing for the overview to stay up to date.',
    },
  },
  states: {
    booked: 'Next meeting booked',
    recent: 'Met recently, next not booked',
    longer: 'Longer than planned',
    starting: 'Starting up',
    paused: 'Pause, announced by the group',
    unreadable: 'Minutes exist, fields unreadable',
  },
  readings: { certain: 'Certain', uncertain: 'Uncertain', unreadable: 'The fields could not be read' },
  troubles: {
    noAccess: 'Could not be read: the document is not shared with whoever refreshes.',
    tooLarge: 'Could not be read: the document is larger than Google hands out at once.',
    noAnswer: 'Could not be read: Google did not answer. It is tried again at the next refresh.',
  },
  statuses: { draft: 'Draft', final: 'Final' },
  task: { written: 'Filled in', open: 'Not filled in' },
  shares: { yes: 'All of the minutes', partial: 'A part' },
  sharedFrom: (date) => `The meeting ${date}`,
  pause: 'Pause',
  noMinutes: 'No minutes in the document',
  meetingsOfPlan: (held, planned) => `${held} of ${planned} planned`,
  sinceNote: (day, weeks) =>
    `The latest minutes here are from ${day}, ${weeks} school ${weeks === 1 ? 'week' : 'weeks'} ago. The group may have met without sharing minutes.\n\nTime, room or cover may be an obstacle. The leader knows.`,
  needsApproval:
    'The hourly refresh needs to be approved again. Open the menu Extensions, choose Lärträff and approve.',
};
