import type { Token } from './tokens';

/** First names that teachers in Swedish schools often have. Those that are also common words are left out. */
const firstNames = new Set(
  `anna maria eva karin kristina lena kerstin marie ingrid sara emma malin jenny linda annika susanne monica
  elin johanna carina helena ulrika sofia sofie julia hanna ida elisabet elisabeth birgitta margareta katarina
  camilla åsa anita cecilia josefin josefine sandra caroline louise matilda klara alice maja ella ebba alma
  agnes astrid stina lisa lotta pia eva-lena ann-marie annelie anneli gunilla ulla inger berit siv barbro
  marianne yvonne anette annette therese terese lina frida erika amanda emelie felicia nathalie petra jessica
  charlotte charlotta madeleine mikaela fatima aisha amina leila layla zahra maryam nadia samira yasmin hodan
  lars anders johan mikael michael erik karl peter per-erik jan thomas tomas daniel fredrik hans andreas stefan
  bengt mats ulf patrik magnus bo-göran göran gunnar jonas niklas henrik martin kjell leif oskar oscar emil
  viktor gustav filip simon alexander sebastian anton david robert roger rickard richard tobias joakim jakob
  marcus markus mattias mathias linus jesper johannes kent kenneth christer krister christian kristian ahmed
  ali mohamed mohammed muhammed hassan hussein ibrahim omar mustafa yusuf abdi amir samuel isak elias hugo
  mary susan sarah karen helen kate emily laura rachel rebecca jennifer elizabeth margaret john james paul
  andrew stephen steven matthew george william simon kevin brian olivia sophie hannah lucy`.split(/\s+/),
);

/** What makes a name the name of a school, a book, or a writer. */
const notAPerson =
  /^(?:skola|skolan|skolans|gymnasium|gymnasiet|friskola|school|church|kyrka|prize|priset|pippi)$/;
const titled = /^(?:boken|romanen|filmen|novellen|dikten|appen|sagan|serien|book|novel|film|poem|story)$/;
const by = /^(?:av|enligt|by|from|to)$/;
const writes =
  /^(?:skriver|skrev|menar|säger|beskriver|beskrev|bok|böcker|forskning|text|roman|writes|wrote|says|argues|describes|book|books|research|text|novel|modell|model|tankar|tanke|teori|theory)$/;
/** What members of a group do at a meeting. */
const acts =
  /^(?:höll|håller|ledde|leder|tog|tar|gjorde|gör|frågade|delade|delar|lyfte|föreslog|presenterade|antecknade|antecknar|bidrog|hjälpte|drev|driver|dominerade|pratade|pratar|förklarade|missade|glömde|led|leads|took|takes|did|does|asked|shared|shares|brought|kept|talked|helped|presented|explained|dominated|dominates|forgot|missed)$/;
const opens = /^(?:att|hur|när|som|där|och|that|how|when|and|tack|thanks|,)$/;
const organisation =
  /(?:verket|lyftet|skolan|skola|et|en|na|land|borg|stad|by|köping|förbundet|school|kommun)$/;

/** Where the note is about somebody by name: a note is about what a group has written, never about a person. */
export function personsIn(written: string, tokens: readonly Token[]): Token[] {
  const capital = (index: number) => /\p{Lu}/u.test(written.charAt(tokens[index]?.from ?? written.length));
  const word = (index: number) => tokens[index]?.word ?? '';
  const named = (index: number) =>
    firstNames.has(word(index)) || firstNames.has(word(index).replace(/s$/, ''));
  return tokens.filter((_, index) => {
    if (!capital(index) || notAPerson.test(word(index + 1)) || titled.test(word(index - 1))) return false;
    const whole = capital(index + 1);
    if (whole && by.test(word(index - 1))) return false;
    const after = index + (whole ? 2 : 1);
    if (named(index)) return !(whole && (writes.test(word(after)) || /s$/.test(word(index + 1))));
    const shouted = written.slice(tokens[index]?.from, tokens[index]?.to) === word(index).toUpperCase();
    return (
      !shouted && opens.test(word(index - 1)) && !organisation.test(word(index)) && acts.test(word(after))
    );
  });
}
