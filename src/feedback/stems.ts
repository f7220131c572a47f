import type { Language } from '../meeting/minutes';

/** The fixed beginnings of a note (domain: 4.2). `beside` is open only where the group asked to be challenged. */
export type StemKey = 'noticed' | 'learned' | 'reminds' | 'take' | 'beside';

/** What stands in front of the words of the sender, who cannot change it. */
export const stems: Record<Language, Record<StemKey, string>> = {
  sv: {
    noticed: 'Jag lade märke till att',
    learned: 'Jag lärde mig att',
    reminds: 'Det här påminner mig om',
    take: 'Jag tar med mig',
    beside: 'En tanke att lägga bredvid er egen:',
  },
  en: {
    noticed: 'I noticed that',
    learned: 'I learned that',
    reminds: 'This reminds me of',
    take: 'I take with me',
    beside: 'A thought to lay beside your own:',
  },
};
