import type { Language } from './minutes';

const swedish =
  /[åäö]|(?<!\p{L})(?:och|att|det|som|av|inte|har|kan|ska|datum|tid|grupp|fokus|plats)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|and|of|we|is|with|date|time|group|present|schools?|next|meeting|secretary|leader|for|that|this|was|were)(?!\p{L})/giu;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** The language of a text by its commonest words; Swedish when it says nothing. */
export const languageOf = (text: string): Language =>
  count(text, english) > count(text, swedish) ? 'en' : 'sv';
