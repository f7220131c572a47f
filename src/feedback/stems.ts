import type { Language } from '../meeting/minutes';

/**
 * The fixed beginnings of a note (domain: 4.2). The last two belong to one reaction each, whose statement they
 * are: `beside` to the thought that only a group that asked to be challenged gets, `ofYou` to what was learned.
 */
export type StemKey = 'noticed' | 'learned' | 'reminds' | 'take' | 'beside' | 'ofYou';

/** What stands in front of the words of the sender, who cannot change it. */
export const stems: Record<Language, Record<StemKey, string>> = {
  sv: {
    noticed: 'Jag lade märke till att',
    learned: 'Jag lärde mig att',
    reminds: 'Det här påminner mig om',
    take: 'Jag tar med mig',
    beside: 'En tanke att lägga bredvid er egen:',
    ofYou: 'Det här lärde jag mig av er:',
  },
  en: {
    noticed: 'I noticed that',
    learned: 'I learned that',
    reminds: 'This reminds me of',
    take: 'I take with me',
    beside: 'A thought to lay beside your own:',
    ofYou: 'This I learned from you:',
  },
};
