import type { meetingPanelSv } from '../sv/meetingPanel';

export const meetingPanelEn: typeof meetingPanelSv = {
  title: 'The meeting',
  begin: 'Begin with the first step',
  already: 'Have you already begun? Choose where you are.',
  steps: 'The steps of the meeting',
  wholeLength: (minutes) => `${minutes} minutes according to the headings.`,
  noLengths: 'The headings give no times, so the steps go without a clock.',
  noSteps:
    'There are no headings to follow here yet. When the minutes have headings, they become the steps of the meeting.',

  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  minutes: (minutes) => `${minutes} min`,
  minutesLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  lastMinute: 'less than a minute left',
  paused: 'Paused',
  half: 'Half of the time has gone.',
  over: 'The time for this step is up. Take the time you need.',
  noClock: 'This step has no time of its own. Go on when you are ready.',
  morePrompts: 'Show the whole text',
  lessPrompts: 'Show how the text begins',
  write: 'Write in the document',

  next: 'Next step',
  previous: 'Previous step',
  pause: 'Pause',
  resume: 'Go on',
  more: 'A few more minutes',
  moreGiven: 'You have three more minutes.',
  coming: 'Then:',
  skip: 'Skip',
  skipOf: (heading) => `Skip ${heading}`,
  finish: 'Read aloud and share',
  finishHint: 'This is the last step.',
  end: 'End the meeting',
  ended: 'The meeting has ended. The minutes stand in the document.',
  allSteps: 'All steps',
  stepNow: 'you are here',
  fields: 'Fill in the next meeting and task',

  round: 'Who has spoken?',
  roundHint: 'Press a name when that person has spoken. It is not saved.',
  roundAgain: 'Start over',
  roundNobody: 'Write the names beside Present in the document and read it again, and they appear here.',

  sound: 'Sound when the time is up',

  notShown: 'The document did not answer this time. The clock and the steps work all the same.',
  changed: 'The headings in the document have changed. The clock goes on, and the steps follow the document.',

  underWay: 'The meeting is under way',
  back: 'Continue the meeting',
};
