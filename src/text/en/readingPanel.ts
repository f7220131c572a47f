import type { readingPanelSv } from '../sv/readingPanel';

export const readingPanelEn: typeof readingPanelSv = {
  checkIn: 'This is a talk between two people. No feedback is left here.',
  whyNot: 'Why not more?',
  day: 'Which day will they hear from you?',
  dayNeeded: 'Choose a day ahead, so that the group knows when they will hear from you.',
  addNote: 'Add a note',
  noNote: 'Remove the note',
  noteNeeded: 'Write a few words. The reaction says nothing without them.',
  begins: 'How the note begins',
  left: (letters: number) => `${letters} characters left`,
  over: (letters: number) => `${letters} characters too many`,
  loading: 'Fetching the language rules …',
  failed: 'The language rules could not be fetched. The reaction can be sent without a note.',
  sendWithout: 'Send without the note',
  staysHere: 'The note stays here. You may want to put it another way, or save it for the check-in.',
  questionSaved: 'It is now on your list for the check-in. Only you see it.',
};
