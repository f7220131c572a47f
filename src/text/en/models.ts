import type { modelsSv } from '../sv/models';

/** Words about the conversation models. */
export const modelsEn: typeof modelsSv = {
  title: 'Conversation model',
  goesInto: 'The steps go under',
  nowhere: 'These minutes have no discussion to put a conversation model into.',
  peersOnly: 'Among colleagues only. From a boss, “wish” and “wonder” can sound like demands and questions.',
  inserted: (model) => `${model} now stands under the discussion.`,
};
