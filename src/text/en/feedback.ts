import { monthsEn } from '../dates';
import type { feedbackSv } from '../sv/feedback';

export const noReplyEn = 'No reply is needed.';

export const feedbackEn: typeof feedbackSv = {
  language: 'en',
  months: monthsEn,
  columns: { section: 'Section', text: 'Feedback', from: 'From', date: 'Date' },
  noReply: noReplyEn,
  reactions: {
    read: { label: 'Read', statement: 'I have read “{section}”.' },
    know: {
      label: 'You know',
      statement: 'Here I see that you found out how things are, not only what you believed.',
    },
    counter: {
      label: 'Speaks against',
      statement: 'I see that you wrote down something that speaks against your first idea.',
    },
    followed: {
      label: 'Followed up',
      statement: 'I see that you followed up the last task before moving on.',
    },
    tried: { label: 'Tried', statement: 'I see that you have tried this in your own teaching.' },
    clear: {
      label: 'Clear task',
      statement: 'Your next task was clear to me even though I was not there.',
    },
    learned: { label: 'I learned', statement: 'This I learned from you: {note}' },
    share: {
      label: 'Of use to more',
      statement: 'This may be of use to more groups. You decide whether it is shared.',
    },
    obstacle: {
      label: 'I see the obstacle',
      statement: 'I see the obstacle you describe, and I understand that it affected the meeting.',
    },
    mine: { label: 'This one is mine', statement: 'This one is mine. You will hear from me on {date}.' },
    thought: {
      label: 'A thought beside',
      statement: 'A thought to lay beside your own: {note} You decide if it is of use.',
    },
    recognise: { label: 'We recognise this', statement: 'We recognise this from our own group.' },
  },
  group: 'The group',
  responses: {
    thanks: '🙏 Thanks, we take it with us',
    helped: '✔ This helped',
    more: '➕ More of this',
    less: '➖ Less of this',
    checked: 'This felt like a check',
    misread: 'Not quite what we meant',
    talk: 'We would rather talk',
  },
  done: 'Done {date}.',
};
