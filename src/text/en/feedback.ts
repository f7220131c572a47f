import { monthsEn } from '../dates';
import type { feedbackSv } from '../sv/feedback';
import { shownFeedbackEn } from './shownFeedback';

export const feedbackEn: typeof feedbackSv = {
  ...shownFeedbackEn,
  language: 'en',
  months: monthsEn,
  columns: { section: 'Section', text: 'Feedback', from: 'From', date: 'Date' },
  statements: {
    read: 'I have read “{section}”.',
    know: 'Here I see that you found out how things are, not only what you believed.',
    counter: 'I see that you wrote down something that speaks against your first idea.',
    followed: 'I see that you followed up the last task before moving on.',
    tried: 'I see that you have tried this in your own teaching.',
    clear: 'Your next task was clear to me even though I was not there.',
    learned: 'This I learned from you: {note}',
    share: 'This may be of use to more groups. You decide whether it is shared.',
    obstacle: 'I see the obstacle you describe, and I understand that it affected the meeting.',
    mine: 'This one is mine. You will hear from me on {date}.',
    thought: 'A thought to lay beside your own: {note} You decide if it is of use.',
    recognise: 'We recognise this from our own group.',
  },
  done: 'Done {date}.',
};
