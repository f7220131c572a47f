import { type Language, languages } from '../languages/languages';

const words: Record<Language, ReadonlySet<string>> = {
  sv: new Set(
    'och att det som av inte har kan ska vi är på för till med en datum tid grupp fokus plats närvarande nästa träff'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of we is with for that this was were to date time group present school schools next meeting secretary leader'.split(
      ' ',
    ),
  ),
};

/** Whose a word is; the first language's where it is several's. */
const whose = new Map(
  [...languages]
    .reverse()
    .flatMap((language) => [...words[language]].map((word) => [word, language] as const)),
);

/** Characters that are enough to tell. */
const enough = 600;

/** The language of a text by its commonest words; Swedish when it says nothing. */
export function languageOf(text: string): Language {
  const found = new Map<Language, number>();
  for (const word of text
    .slice(0, enough)
    .toLowerCase()
    .split(/[^a-zåäö]+/)) {
    const language = whose.get(word) ?? (/[åäö]/.test(word) ? 'sv' : null);
    if (language) found.set(language, (found.get(language) ?? 0) + 1);
  }
  const most = Math.max(...found.values());
  return languages.find((each) => found.get(each) === most) ?? languages[0];
}
