import type { Listing } from '../overview/listing';

/** Words of time: "Läsåret 25/26", "HT 2025", "vt26", "Spring term". */
const time =
  /^(?:läsår(?:et)?|lå|[hv]t\d*|(?:höst|vår)(?:en|termin(?:en)?)?|schoolyear|autumn|spring|term|\d{2,})$/;
/** Words for what a group has: "Mötesprotokoll", "Träff 3", "Old minutes". */
const matter: readonly RegExp[] = [
  /^(?:\p{L}*(?:protokoll|material)(?:en|et)?|(?:minnes|mötes)?anteckning(?:ar|arna)|dokument(?:en|ation)?)$/u,
  /^(?:(?:lär)?träff(?:ar|arna)?|möten?|underlag|mall(?:ar|arna)?|arkiv|bilagor|bilder|filmer|artiklar|böcker)$/u,
  /^(?:litteratur|resurser|elev(?:arbeten|exempel|texter)|gamla|gammalt|äldre|tidigare|övrigt|diverse)$/u,
  /^(?:minutes|notes|meetings?|documents?|materials|templates?|archived?|resources|articles|books|old|other)$/u,
];
const between = /^(?:\d|och|från|för|med|till|våra?|and|from|for|with|our|the|of)$/;

const wordsIn = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace('school year', 'schoolyear')
    .match(/[\p{L}\d]+/gu) ?? [];

/** Whether a subfolder holds some of what the group of the folder has: its minutes of a year, its material. */
function isPart(name: string, folder: string): boolean {
  const words = wordsIn(name);
  const whose = wordsIn(folder);
  const tells = (word: string) => time.test(word) || matter.some((words) => words.test(word));
  return (
    words.some(tells) && words.every((word) => tells(word) || between.test(word) || whose.includes(word))
  );
}

/** The ids of the subfolders that may be groups of their own. */
const ownIn = ({ folder, groups }: Listing): string[] =>
  groups.filter(({ name }) => !isPart(name, folder.name)).map(({ id }) => id);

/**
 * Whether a folder is that of one group or of all, by the names of its subfolders, by where its minutes lie (the ids
 * of those folders, as far as any have been looked for) and else by where most documents lie.
 */
export function folderKind(listing: Listing, minutesIn: ReadonlySet<string> = new Set()): 'group' | 'groups' {
  const { folder, documents } = listing;
  const own = ownIn(listing);
  const withMinutes = own.filter((id) => minutesIn.has(id));
  if (own.length === 0) return 'group';
  if (withMinutes.length > 1) return 'groups';
  if (minutesIn.size > 0) return minutesIn.size > withMinutes.length ? 'group' : 'groups';
  if (documents.length === 0) return own.length > 1 ? 'groups' : 'group';
  const direct = documents.filter(({ group }) => group === folder.id).length;
  return documents.length - direct > direct ? 'groups' : 'group';
}

/** Whether it takes a look into the documents to tell: they lie both where a group's would and where groups' would. */
export function isUnclear(listing: Listing): boolean {
  const own = ownIn(listing);
  const places = new Set(listing.documents.map(({ group }) => own.includes(group)));
  return places.size > 1;
}
