import type { Language } from './minutes';

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

/** Characters that are enough to tell. */
const enough = 600;

/** The language of a text by its commonest words; Swedish when it says nothing. */
export function languageOf(text: string): Language {
  let lead = 0;
  for (const word of text
    .slice(0, enough)
    .toLowerCase()
    .split(/[^a-zåäö]+/)) {
    if (words.en.has(word)) lead += 1;
    else if (words.sv.has(word) || /[åäö]/.test(word)) lead -= 1;
  }
  return lead > 0 ? 'en' : 'sv';
}
