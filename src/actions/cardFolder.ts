import { folderKind, isUnclear } from '../cards/folderKind';
import { type FolderStep, groupCard } from '../cards/groupCard';
import { groupsCard, groupsPage } from '../cards/groupsCard';
import { inTurns } from '../cards/inTurns';
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
import { type CardReader, type CardReading, cardReader, isUnread, readForCard } from './cardReading';
import { outlookOf } from './overviewSheet';

/** Milliseconds for looking through the folder, of the thirty seconds that Google gives a card. */
const patience = 10_000;
/** Documents that are read to see of which kind a folder is. */
const sample = 30;

/** A folder on a card: the index of a group's minutes, or the groups with their states. Writes nothing. */
export function folderCard(step: FolderStep, setting: CardSetting): CardView {
  const begun = Date.now();
  const looking: Looking = { until: begun + patience, reader: cardReader(setting.today, begun) };
  try {
    const { known, listing } = found(step, looking);
    const cardOf = known.as === 'group' ? groupOf : groupsOf;
    return cardOf(known, listing, looking.reader, setting);
  } catch (thrown) {
    if (thrown instanceof TooWide) return wideFolder(step.title, setting.words);
    throw thrown;
  }
}

interface Looking {
  /** When listing ends, in milliseconds since 1970. */
  until: number;
  reader: CardReader;
}

interface FoundFolder {
  known: FolderStep;
  listing: Listing;
}

/** What lies in the folder, and of which kind it is; above the folder of all groups, that one. */
function found(step: FolderStep, looking: Looking): FoundFolder {
  const { until } = looking;
  const listing = { ...listFolder(step.id, { until }), folder: { id: step.id, name: step.title } };
  if (step.as !== 'guess') return { known: step, listing };
  const as = kindOf(listing, looking.reader);
  const [only, ...others] = listing.groups;
  if (as === 'groups' && only && others.length === 0) {
    const within = found({ ...step, id: only.id, title: only.name }, looking);
    if (within.known.as === 'groups') return within;
  }
  return { known: { ...step, as }, listing };
}

/** Where names and numbers do not settle it, some documents are looked into. */
function kindOf(listing: Listing, reader: CardReader): 'group' | 'groups' {
  if (!isUnclear(listing)) return folderKind(listing);
  const some = inTurns(listing.documents).slice(0, sample);
  const { entriesOf } = readForCard(some, reader, nameIn(listing.groups));
  const isMinutes = ({ id }: FoundDocument) => entriesOf.get(id)?.some(({ facts }) => facts?.date) ?? false;
  return folderKind(listing, new Set(some.filter(isMinutes).map(({ group }) => group)));
}

const nameIn =
  (groups: readonly FoundGroup[]) =>
  (wanted: string): string | null =>
    groups.find(({ id }) => id === wanted)?.name ?? null;

function groupOf(
  step: FolderStep,
  { groups, documents }: Listing,
  reader: CardReader,
  setting: CardSetting,
): CardView {
  const latest = inOrder(documents, ({ modified }) => latestFirst(modified));
  const read = readForCard(latest, reader, () => step.title);
  return groupCard(step, { ...read, documents: latest, hasFolders: groups.length > 0 }, setting);
}

/** Only what the page shows is read, the latest of each group first. */
function groupsOf(step: FolderStep, listing: Listing, reader: CardReader, setting: CardSetting): CardView {
  const { documents } = listing;
  const page = groupsPage(groupsIn(listing, reader), step.page);
  const shown = new Set(page.items.map(({ id }) => id));
  const wanted = inTurns(documents.filter(({ group }) => shown.has(group)));
  const read = readForCard(wanted, reader, nameIn(page.items));
  const nows = new Map<string, GroupNow>();
  for (const group of page.items) {
    const own = wanted.filter((document) => document.group === group.id);
    const now = nowOf(group, own, read, setting.today);
    if (now) nows.set(group.id, now);
  }
  return groupsCard(step, page, nows, read, setting);
}

/** What lies beside the groups is one of them when there are, or may be, minutes in it, as in the overview. */
function groupsIn({ folder, groups, documents }: Listing, reader: CardReader): FoundGroup[] {
  const beside = documents.filter(({ group }) => group === folder.id);
  const { entriesOf } = readForCard(beside, reader, () => folder.name);
  const mayBeMinutes = ({ id }: FoundDocument) =>
    entriesOf.get(id)?.some(({ facts, trouble }) => facts ?? trouble) ?? true;
  return beside.some(mayBeMinutes) ? [...groups, folder] : groups;
}

const nothingTyped = { byFolder: new Map(), byName: new Map(), free: [] };

/**
 * The group as an overview would tell of it in which nobody has typed anything. Null while nothing is known of when it
 * met; and that it is longer ago than planned is not said while a document that has not been read may hold a later
 * meeting, as one does not that was last changed before that day.
 */
function nowOf(
  group: FoundGroup,
  documents: readonly FoundDocument[],
  { entriesOf }: CardReading,
  today: string,
): GroupNow | null {
  const entries = documents.flatMap(({ id }) => entriesOf.get(id) ?? []);
  const outlook = outlookOf(readSettings({}, schoolYearOf(today)), today);
  const now = groupNow(group, entries, planFor(group, typedFor(group, nothingTyped), outlook), outlook);
  const unread = documents.filter(({ id }) => isUnread(entriesOf.get(id)));
  const latest = now.latest?.facts.date ?? '';
  const isEarlier = ({ modified }: FoundDocument) => modified.slice(0, 10) <= latest;
  const isKnown = now.state === 'longer' ? unread.every(isEarlier) : latest !== '' || unread.length === 0;
  return isKnown ? now : null;
}
