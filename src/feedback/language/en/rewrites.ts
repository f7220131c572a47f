import { after, type Rewrites } from '../rewrites';

/** What a question took for granted, and what a wonder is about, can as a rule be said as it was seen. */
export const rewritesEn: Rewrites = {
  whole: [
    {
      from: String.raw`^(?:i (?:wonder|am curious about|would like to know|don't understand)|i'd (?:love|like) to (?:know|hear)|it would be interesting to (?:hear|know)) (?:more about )?how (you|the group) (.+?)[?.\s]*$`,
      to: after('I noticed how $1 $2.', '$1 $2', 'how $1 $2'),
    },
    {
      from: String.raw`^(?:i (?:wonder|don't understand)|it isn't clear) why (you|the group) (.+?)[?.\s]*$`,
      to: after('I noticed that $1 $2.', '$1 $2', 'that $1 $2'),
    },
    {
      from: String.raw`^(?:that )?(you|the group) (?:shall|are to) (.+?)[.\s]*$`,
      to: after('I noticed that $1 plan to $2.', '$1 plan to $2', 'that $1 plan to $2'),
    },
  ],
  offer: 'Let me know if I can be of help.',
  share: 'This may be of use to more groups.',
  group: 'the group',
};
