import { inOrder, latestFirst } from '../overview/alphabet';
import type { IndexEntry } from '../overview/indexRows';
import { documentLink, newDocumentLink } from '../overview/links';
import type { FoundDocument } from '../overview/listing';
import { type CardSetting, isMeeting, type Meeting, meetingRow, troubleIn } from './meeting';
import { pageOf, pageTurner } from './pages';
import { type ReadSoFar, readOn } from './readSoFar';
import { filled } from './sections';
import type { CardLead, CardStep, CardView, CardWidget } from './view';

export type FolderStep = Extract<CardStep, { name: 'folder' }>;

/** What a card knows of a folder: what has been read of it, and whether it may be looked at in another way. */
export interface FolderReading extends ReadSoFar {
  entriesOf: ReadonlyMap<string, readonly IndexEntry[]>;
  documents: readonly FoundDocument[];
  hasFolders: boolean;
}

/** Unreadable documents are told of in few words: the rest is in the overview. */
const mostTroubles = 10;

/** The index of a group's minutes, the latest first, and the way to new ones. */
export function groupCard(step: FolderStep, reading: FolderReading, setting: CardSetting): CardView {
  const { words } = setting;
  const { cards } = words;
  const entries = [...reading.entriesOf.values()].flat();
  const meetings = inOrder(entries.filter(isMeeting), orderOf);
  const page = pageOf(meetings, step.page);
  const turn = (to: number): CardLead => ({ kind: 'action', ...step, page: to, on: 'instead' });
  const link = newDocumentLink(step.id);
  const isEmpty = meetings.length === 0 && reading.read === reading.total;
  const rows: CardWidget[] = page.items.map((meeting) => meetingRow(meeting, setting));
  return {
    title: step.title,
    subtitle: cards.index,
    sections: filled([
      {
        header: null,
        widgets: readOn(reading, { kind: 'action', ...step, on: 'instead' }, words, cards.latestFirst),
      },
      { header: null, widgets: isEmpty ? [{ kind: 'text', text: cards.noneYet }] : rows },
      { header: null, widgets: pageTurner(page, turn, words) },
      { header: cards.unread, widgets: page.number === 0 ? troubleRows(reading, setting) : [] },
      { header: null, widgets: reading.hasFolders ? [otherWay(step, setting)] : [] },
    ]),
    footer: link ? { words: cards.newMinutes, leads: { kind: 'link', link } } : null,
  };
}

/** The latest day first; of a day, and without one, by when the document was last changed. */
const orderOf = ({ facts, modified }: Meeting): string =>
  latestFirst(facts.date ?? '') + latestFirst(modified);

function troubleRows({ documents, entriesOf }: FolderReading, { words }: CardSetting): CardWidget[] {
  return documents
    .flatMap(({ id, name }): CardWidget[] => {
      const trouble = troubleIn(entriesOf.get(id));
      const link = documentLink(id);
      if (!trouble) return [];
      const leads = link === null ? null : { kind: 'link' as const, link };
      return [{ kind: 'row', label: null, text: name, below: words.cards.troubles[trouble], leads }];
    })
    .slice(0, mostTroubles);
}

/** A folder with subfolders may be a group's own or that of all groups: whoever knows can say. */
function otherWay(step: FolderStep, { words }: CardSetting): CardWidget {
  const leads: CardLead = { kind: 'action', ...step, as: 'groups', page: 0, on: 'instead' };
  return { kind: 'buttons', buttons: [{ words: words.cards.asGroups, leads }] };
}
