import type { feedbackSv } from '../sv/feedback';

export const feedbackEn: typeof feedbackSv = {
  columns: { section: 'Section', text: 'Feedback', from: 'From', date: 'Date' },
  noReply: 'No reply is needed.',
  reactions: {
    read: {
      label: 'Read',
      statement: (section: string) => `I have read “${section}”.`,
    },
    know: {
      label: 'You know',
      statement: (_section: string) =>
        'Here I see that you found out how things are, not only what you believed.',
    },
    followed: {
      label: 'Followed up',
      statement: (_section: string) => 'I see that you followed up the last task before moving on.',
    },
  },
};
