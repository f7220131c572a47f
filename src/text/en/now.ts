import type { nowSv } from '../sv/now';

/** Words of the panel's first screen: what now? */
export const nowEn: typeof nowSv = {
  headings: {
    empty: 'Begin here',
    notMinutes: 'This document',
    gathered: (years) =>
      years.length > 0 ? `School year ${years.join(' and ')}` : 'A school year, gathered',
  },
  leads: {
    empty: 'The document is empty. With a template, headings and fields are in place.',
    notMinutes:
      'There is text here, but no minutes that the panel recognises. It may all stay as it is, and new minutes go above it.',
    gathered: 'Here stands the school year, gathered from the group’s own minutes.',
    planned: 'Nothing is written yet. What you already know can be in place when the meeting begins.',
    plannedToday: 'The meeting is today. Nothing is written yet.',
    today: 'The meeting is today.',
    draft: 'The minutes are a draft. Read them aloud together, and they can be final.',
    before: 'This is from an earlier meeting.',
    final: 'The minutes are final.',
  },
  suggestion: (template) => `Suggestion: ${template}.`,
  feedbackCame: (section: string) => (section ? `Feedback has come on “${section}”.` : 'Feedback has come.'),
  readFeedback: 'Read it',
  withTask: 'The task from last time comes along.',
  ways: {
    newMinutes: 'New minutes',
    fillIn: 'Fill in what you know',
    begin: 'Start the meeting',
    goOn: 'Go on with the meeting',
    finish: 'Read aloud and share',
    fields: 'The fields of the minutes',
    model: 'Conversation model for the discussion',
    mine: 'Promises and questions',
    year: 'Gather the school year',
  },
  more: 'More to do',
  others: 'More minutes in the document',
  about: 'About the meeting',
  help: {
    heading: 'How it works',
    away: 'Put away',
    back: 'Show the help',
    awayLabel: 'Put away the help',
    isAway: 'The help is put away. The line “Show the help” brings it back.',
    isBack: 'The help is here again.',
    lines: {
      empty: [
        'Choose “New minutes”. The panel suggests a template and fetches the task from last time, if there is one.',
        'Nothing is written in the document until you choose “Insert”.',
        'Everything that the template writes is yours to change, move and remove.',
      ],
      notMinutes: [
        'The panel recognises minutes by their date, fields and headings.',
        'Notes that stand here may stay. New minutes are inserted above them.',
        'Nothing is written in the document until you choose “Insert”.',
      ],
      gathered: [
        'The dates in the text lead to the minutes. The text is yours to change.',
        'Writing the final report? Choose “New minutes”. It goes above, with the school year at hand.',
        'Nothing is written in the document until you choose “Insert”.',
      ],
      planned: [
        'Fill in what you already know, such as the focus and who is coming. The rest may stay empty.',
        'At the meeting the panel shows one step at a time, with prompts and time.',
        'Writing straight in the document works just as well.',
      ],
      today: [
        'The panel shows one step at a time and how much time is left. Nothing about the time is written in the minutes.',
        'One of you writes in the document, the others can talk.',
        'Practical matters get a line under Parking.',
      ],
      draft: [
        'Read the minutes aloud and change what is not right.',
        'The panel shows how it has read them, and places that may point out a pupil.',
        'When you are content, set the status to Final.',
      ],
      before: [
        'The next meeting begins with “New minutes”. The task from here comes along.',
        'Choose a heading to read what you wrote.',
        'What you try between meetings can have a line.',
      ],
    },
  },
};
