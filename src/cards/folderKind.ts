import type { Listing } from '../overview/listing';

/** "2025–2026", "Läsåret 25/26", "HT 2025", "vt26": a subfolder that parts a group's own minutes by time. */
const time =
  /^(?:läsår(?:et)?|lå|school year|(?:ht|vt|(?:höst|vår)(?:en|termin(?:en)?)?|(?:autumn|spring)(?: term)?)[\s-]?)?\s*(?:20)?\d\d(?:\s*[-–—/]\s*(?:20)?\d\d)?$/i;

/**
 * Whether a folder is that of one group or of all: that of all has more documents in its subfolders than
 * beside them, and its subfolders are not named by school year or term.
 */
export function folderKind({ folder, groups, documents }: Listing): 'group' | 'groups' {
  const own = groups.filter(({ name }) => !time.test(name.trim()));
  const direct = documents.filter(({ group }) => group === folder.id).length;
  if (own.length === 0) return 'group';
  if (documents.length === 0) return own.length > 1 ? 'groups' : 'group';
  return documents.length - direct > direct ? 'groups' : 'group';
}
