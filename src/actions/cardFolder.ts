import { folderKind } from '../cards/folderKind';
import { type FolderReading, type FolderStep, groupCard } from '../cards/groupCard';
import { groupsCard, groupsPage } from '../cards/groupsCard';
import type { CardSetting } from '../cards/meeting';
import { wideFolder } from '../cards/plainCards';
import type { CardView } from '../cards/view';
import { listFolder, TooWide } from '../google/drive';
import { inOrder, latestFirst } from '../overview/alphabet';
import { type GroupNow, groupNow } from '../overview/groupNow';
import { planFor, typedFor } from '../overview/groupPlans';
import type { FoundDocument, FoundGroup, Listing } from '../overview/listing';
import { schoolYearOf } from '../overview/schoolYear';
import { readSettings } from '../overview/settings';
import { type CardReading, readForCard } from './cardReading';
import { outlookOf } from './overviewSheet';

/** Milliseconds for looking through the folder, of the thirty seconds that Google gives a card. */
const patience = 10_000;

/** A folder on a card: the index of a group's minutes, or the groups with their states. Writes nothing. */
export function folderCard(step: FolderStep, setting: CardSetting): CardView {
  try {
    const { known, listing } = found(step, Date.now() + patience);
    return known.as === 'group' ? groupOf(known, listing, setting) : groupsOf(known, listing, setting);
  } catch (thrown) {
    if (thrown instanceof TooWide) return wideFolder(step.title, setting.words);
    throw thrown;
  }
}

interface FoundFolder {
  known: FolderStep;
  listing: Listing;
}

/** What lies in the folder, and of which kind it is; above the folder of all groups, that one. */
function found(step: FolderStep, until: number): FoundFolder {
  const listing = { ...listFolder(step.id, { until }), folder: { id: step.id, name: step.title } };
  if (step.as !== 'guess') return { known: step, listing };
  const as = folderKind(listing);
  const [only, ...others] = listing.groups;
  if (as === 'groups' && only && others.length === 0) {
    const within = found({ ...step, id: only.id, title: only.name }, until);
    if (within.known.as === 'groups') return within;
  }
  return { known: { ...step, as }, listing };
}

function groupOf(step: FolderStep, { groups, documents }: Listing, setting: CardSetting): CardView {
  const latest = inOrder(documents, ({ modified }) => latestFirst(modified));
  const read = readForCard(latest, setting.today, () => step.title);
  const reading: FolderReading = {
    ...read,
    documents: latest,
    total: latest.length,
    hasFolders: groups.length > 0,
  };
  return groupCard(step, reading, setting);
}

/** Only what the page shows is read; nothing is told of a group before all its documents have been. */
function groupsOf(step: FolderStep, { folder, groups, documents }: Listing, setting: CardSetting): CardView {
  const ofGroup = byGroup(documents);
  const page = groupsPage(ofGroup.has(folder.id) ? [...groups, folder] : groups, step.page);
  const names = new Map(page.items.map(({ id, name }) => [id, name]));
  const wanted = page.items.flatMap(({ id }) => ofGroup.get(id) ?? []);
  const read = readForCard(wanted, setting.today, (group) => names.get(group) ?? null);
  const nows = new Map<string, GroupNow>();
  for (const group of page.items) {
    const now = nowOf(group, ofGroup.get(group.id) ?? [], read, setting.today);
    if (now) nows.set(group.id, now);
  }
  // What lies beside the groups is one of them only when there are minutes in it, as in the overview.
  const items = page.items.filter(({ id }) => id !== folder.id || nows.get(id)?.state !== 'starting');
  return groupsCard(step, { ...page, items }, nows, { ...read, total: wanted.length }, setting);
}

function byGroup(documents: readonly FoundDocument[]): Map<string, FoundDocument[]> {
  const ofGroup = new Map<string, FoundDocument[]>();
  for (const document of inOrder(documents, ({ modified }) => latestFirst(modified)))
    ofGroup.set(document.group, [...(ofGroup.get(document.group) ?? []), document]);
  return ofGroup;
}

const nothingTyped = { byFolder: new Map(), byName: new Map(), free: [] };

/** The group as an overview would tell of it in which nobody has typed anything; null while there is more to read. */
function nowOf(
  group: FoundGroup,
  documents: readonly FoundDocument[],
  { entriesOf }: CardReading,
  today: string,
): GroupNow | null {
  if (documents.some(({ id }) => !entriesOf.has(id))) return null;
  const entries = documents.flatMap(({ id }) => entriesOf.get(id) ?? []);
  const outlook = outlookOf(readSettings({}, schoolYearOf(today)), today);
  return groupNow(group, entries, planFor(group, typedFor(group, nothingTyped), outlook), outlook);
}
