import type { shownFeedbackSv } from '../sv/shownFeedback';

export const noReplyEn = 'No reply is needed.';

export const shownFeedbackEn: typeof shownFeedbackSv = {
  noReply: noReplyEn,
  labels: {
    read: 'Read',
    know: 'You know',
    counter: 'Speaks against',
    followed: 'Followed up',
    tried: 'Tried',
    clear: 'Clear task',
    learned: 'I learned',
    share: 'Of use to more',
    obstacle: 'I see the obstacle',
    mine: 'This one is mine',
    thought: 'A thought beside',
    recognise: 'We recognise this',
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
};
