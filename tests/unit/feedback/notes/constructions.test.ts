import { checkNote, noteGrammar } from '../../../../src/feedback/language/checkNote';
import { grammars } from '../../../../src/feedback/language/grammars';
import type { StemKey } from '../../../../src/feedback/stems';
import type { Language } from '../../../../src/meeting/minutes';

const by = { sv: noteGrammar('sv', grammars.sv), en: noteGrammar('en', grammars.en) };
const stopped = (language: Language, stem: StemKey | null, text: string) =>
  checkNote({ stem, text }, by[language]).verdict === 'stopped';

test.each<[string, Language, StemKey | null, string]>([
  ['a command after ", så"', 'sv', 'beside', 'i 4B kom man längre med diagnosen först, så gör som de.'],
  ['a command after ", så"', 'sv', 'beside', 'diagnosen gav mest, så byt metod'],
  ['a wish after "och"', 'sv', 'take', 'er tidsplan och vill att ni stämmer av den med mig varje månad.'],
  ['a wish after "och"', 'sv', null, 'Jag läste protokollet och vill ha ett tydligare syfte.'],
  ['a wish for a report', 'sv', 'ofYou', 'det tar tid, och jag vill ha er rapport om den senast i maj.'],
  ['a wish for a report', 'sv', null, 'Jag vill ha era siffror.'],
  ['slower than others', 'sv', 'learned', 'er grupp arbetar långsammare än matematiklärarnas.'],
  ['a command after "och"', 'sv', 'beside', 'tiden är kort och sluta med småpratet'],
  ['allowed until a day', 'sv', 'beside', 'ni måste inte vara klara i år men senast i maj.'],
  ['not only', 'sv', null, 'Ni måste inte bara prata utan också pröva.'],
  ['a question', 'en', null, 'What looks different this time, and is it better'],
])('stops %s: %s, %s, %j', (_, language, stem, text) => expect(stopped(language, stem, text)).toBe(true));

test.each<[string, Language, StemKey | null, string]>([
  ['a kindness after ", så"', 'sv', 'beside', 'rummet är ledigt, så använd det så länge ni vill.'],
  ['what children do', 'sv', 'beside', 'barn härmar varandra, så gör de som de ser.'],
  ['what is wished them', 'sv', 'take', 'er fråga och vill att ni får mer tid till den'],
  ['what pupils wish', 'sv', 'noticed', 'eleverna är trötta och vill att ni läser högt'],
  ['what I bring along', 'sv', null, 'Jag såg er plan och vill ha ett exemplar med mig hem.'],
  ['their company', 'sv', null, 'Jag vill ha er med när vi ritar om schemat.'],
  ['pupils and others', 'sv', 'learned', 'flickornas texter var längre än pojkarnas'],
  ['an infinitive after "och"', 'sv', 'learned', 'en lektion kan börja med svaret och sluta med uppgiften.'],
  [
    'what may be left',
    'sv',
    'beside',
    'ni måste inte hinna klart i år, för perioden är förlängd till hösten.',
  ],
  ['what may be left', 'sv', null, 'Ni behöver inte lämna in något före jul.'],
  ['a subject with "what"', 'en', 'learned', 'what looks like laziness can be a matter of vocabulary.'],
  ['a subject with "what"', 'en', null, 'What looked like noise was pupils counting.'],
])('lets %s be: %s, %s, %j', (_, language, stem, text) => expect(stopped(language, stem, text)).toBe(false));
