/** Words of what is the person's own: promises, questions for a check-in, and the next minutes. */
export const minePanelEn = {
  /** What each role means, and no more than that. */
  roles: {
    member: 'You write minutes, and choose together what feedback you would like.',
    principal: 'You read, and can leave feedback that asks for no answer.',
    peer: 'You read, and can answer when the group wants to hear another group.',
    coordinator: 'You read. The overview is in Google Sheets.',
  },
  promises: 'Mine to see to',
  promisesHint: 'What you have said that you will see to, and the day when the group will hear from you.',
  noPromises: 'Nothing is yours to see to just now.',
  noDay: 'The panel reads no day here.',
  open: 'Open the minutes',
  questionsHint:
    'Only you see these lines. They come along when you choose the template for a check-in, and stay here until you remove them.',
  noQuestions: 'Nothing is saved. When you write a note to a reaction, you can save a question here.',
  removed: 'The line is removed.',
  bring: 'Bring into the check-in',
  next: 'Next minutes',
  nextShow: 'Show the next minutes',
  nextHint:
    'Minutes in the folders beside this one that ask for feedback. Nothing is kept about what you read.',
  looking: 'Looking in the folders beside this one …',
  failed: 'The next minutes could not be looked for.',
  none: 'In the folders beside this one, no other minutes ask for feedback just now.',
  unreadable: 'The panel cannot read the folders beside this one. Open the next minutes from Drive.',
};
