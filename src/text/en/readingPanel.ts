import type { readingPanelSv } from '../sv/readingPanel';

export const readingPanelEn: typeof readingPanelSv = {
  checkIn: 'This is a talk between two people. No feedback is left here.',
  whyNot: 'Why not more?',
  day: 'Which day will they hear from you?',
  dayNeeded: 'Choose a day ahead, so that the group knows when they will hear from you.',
  addNote: 'Add a sentence',
  noNote: 'Remove the sentence',
  noteNeeded: 'Write a few words. The reaction says nothing without them.',
  begins: 'How the sentence begins',
  left: (letters: number) => `${letters} characters left`,
  over: (letters: number) => `${letters} characters too many`,
  loading: 'Fetching the language rules …',
  failed: 'The language rules could not be fetched. The reaction can be sent without a sentence.',
  sendWithout: 'Send without the sentence',
  staysHere: 'The sentence stays here. You may want to put it another way, or save it for the check-in.',
  questionSaved: 'The question is on your list for the check-in. Only you see it.',
};
