/**
 * Every language that the product speaks, the first one where nothing else is said. A new one is a word here:
 * types then ask for each of its sentences (CONTRIBUTING.md, "A language").
 */
export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language of a locale as Google has it ("en", "en-GB", "sv_SE"). */
export const languageOfLocale = (locale: string): Language =>
  languages.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(locale)) ?? languages[0];

/** A page holds the words of one language: its file is named for any but the first. */
export const pageIn = (language: Language, page: string): string =>
  language === languages[0] ? page : `${page}-${language}`;
