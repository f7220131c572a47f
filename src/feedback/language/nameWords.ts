import type { NameWords } from './persons';

/** Words around names, of all languages at once: a note in one language holds names from any. */
export const nameWords: NameWords = {
  /** First names that teachers in Swedish schools often have. Those that are also common words are left out. */
  first: `anna maria eva karin kristina lena kerstin marie ingrid sara emma malin jenny linda annika susanne monica
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
  andrew stephen steven matthew george william simon kevin brian olivia sophie hannah lucy`,
  /** What makes a name the name of a school, a book, or a writer. */
  notAPerson: 'skola|skolan|skolans|gymnasium|gymnasiet|friskola|school|church|kyrka|prize|priset|pippi',
  titled: 'boken|romanen|filmen|novellen|dikten|appen|sagan|serien|book|novel|film|poem|story',
  by: 'av|enligt|by|from|to',
  writes:
    'skriver|skrev|menar|säger|beskriver|beskrev|bok|böcker|forskning|text|roman|writes|wrote|says|argues|describes|book|books|research|text|novel|modell|model|tankar|tanke|teori|theory',
  /** What members of a group do at a meeting. */
  acts: 'höll|håller|ledde|leder|tog|tar|gjorde|gör|frågade|delade|delar|lyfte|föreslog|presenterade|antecknade|antecknar|bidrog|hjälpte|drev|driver|dominerade|pratade|pratar|förklarade|missade|glömde|led|leads|took|takes|did|does|asked|shared|shares|brought|kept|talked|helped|presented|explained|dominated|dominates|forgot|missed',
  opens: 'att|hur|när|som|där|och|that|how|when|and|tack|thanks|,',
  organisation: '.*(?:verket|lyftet|skolan|skola|et|en|na|land|borg|stad|by|köping|förbundet|school|kommun)',
};
