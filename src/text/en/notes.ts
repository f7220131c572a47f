import type { notesSv } from '../sv/notes';

export const notesEn: typeof notesSv = {
  stopped:
    'The note may read as a question or demand, so it is left out. Edit it, or send the reaction without it.',
  limited: 'The note is left out as it stands. Edit it, or send the reaction without it.',
  hint: 'The note can be sent. You may want to read it once more first.',
  fine: 'The note reads as a statement.',
  useSuggestion: 'Use this wording',
  saveForCheckIn: 'Save for the check-in',
  findings: {
    empty: 'Nothing here yet. The reaction can be sent without a note.',
    long: 'A note is at most 160 characters, so that it can be read at a glance.',
    lines: 'A note stands on one line.',
    sentences: 'A note is a single sentence.',
    mark: 'A question mark asks for an answer. A real question can be saved for the check-in.',
    link: 'There is no room for links and addresses in a note.',
    person: 'The note is about the text, never about a person. Say what the group did instead.',
    question: 'This reads as a question, and whoever reads it will not want to leave it unanswered.',
    indirect: 'To wonder is to ask as well. Say what you saw or learned instead.',
    imperative: 'This reads as an instruction.',
    modal: 'This may read as something the group is asked to do.',
    passive: 'This may read as a demand on the text, and so on those who wrote it.',
    nominal: 'This may read as an order for something.',
    veiled: 'This is kindly put, and may still read as something that you want done.',
    expectation: 'An expectation is easily read as a demand.',
    importance: 'When the one who leads says what matters, it easily sounds like a task.',
    deadline:
      'A time limit reads as a demand. To promise something yourself, say when they will hear from you.',
    lack: 'This points at what is not there. Write about something that is.',
    comparison: 'This may read as a comparison with others.',
    counting: 'This may read as if someone were counting. Write about the content instead.',
    irony: 'This may read as a grade, or as if it had not been good enough before.',
    tone: 'This may read as a question, a demand or a grade, however kindly it is meant. Better to say what you saw or learned.',
    praise: 'Praise says little about what was good. Do name what you saw.',
    offer: 'An invitation from the one who leads may still read as a task.',
  },
};
