import { type Cell, cell, fingerprint } from './cells';
import type { IndexColumn } from './columns';
import type { Facts, Place } from './facts';
import { documentLink, isFileId } from './links';
import type { Trouble } from './listing';
import { schoolYearName, schoolYearOf } from './schoolYear';
import { keyOfWord, type SheetWords } from './words';

/**
 * A row of the index: one meeting, or a document without minutes, or one that could not be read.
 * The index is the checkpoint of every refresh, so each row says what it knows and when that was read.
 */
export interface IndexEntry {
  document: string;
  /** Which of the document's rows this is, from 1, and how many there are. */
  number: number;
  of: number;
  place: Place;
  /** The document's modifiedTime as Drive listed it when it was read. */
  modified: string;
  /** When it was read: YYYY-MM-DDTHH:MMZ. */
  read: string;
  /** Null for a document without minutes, and for one that has never been readable. */
  facts: Facts | null;
  trouble: Trouble | null;
}

/** Goes up when the reader of minutes reads something better: every document is then read again. */
export const readerVersion = '4';

/** Everything that comes from the document; the other columns come from the folder. */
const ofDocument = [
  'date',
  'year',
  'template',
  'schools',
  'leader',
  'focus',
  'next',
  'task',
  'invite',
  'awaiting',
  'shared',
  'status',
  'reading',
  'id',
  'place',
  'modified',
  'read',
] as const satisfies readonly IndexColumn[];

export interface RowNames {
  group: string;
  document: string;
  /** The id of the group's folder: two groups may be called the same. */
  folder: string;
}

export function indexCells(entry: IndexEntry, names: RowNames, words: SheetWords): Record<IndexColumn, Cell> {
  const { facts, place } = entry;
  const { overview, templates, invites } = words;
  const link = documentLink(entry.document, place.tab, place.heading);
  const shared = documentLink(entry.document, place.tab, place.shared ?? place.heading);
  const cells = {
    group: cell(names.group),
    date: cell(facts?.date),
    year: cell(facts?.date && schoolYearName(schoolYearOf(facts.date))),
    document: cell(names.document, link),
    template: cell(facts?.template && templates[facts.template]),
    schools: cell(facts?.schools),
    leader: cell(facts?.leader),
    focus: cell(facts?.focus),
    next: cell(facts?.paused ? overview.pause : facts?.nextDate),
    task: cell(taskWord(facts?.task, overview.task)),
    invite: cell(facts?.invite && invites[facts.invite]),
    awaiting: cell(awaitingWords(facts?.awaiting ?? [], overview)),
    shared: facts?.share ? cell(overview.shares[facts.share], shared) : cell(),
    status: cell(facts && overview.statuses[facts.final ? 'final' : 'draft']),
    reading: cell(readingWords(entry, overview)),
    folder: cell(names.folder),
    id: cell(entry.document),
    place: cell(placeText(entry)),
    modified: cell(entry.modified),
    read: cell(entry.read),
  };
  const texts = ofDocument.map((column) => cells[column].text);
  return { ...cells, check: cell(checkOf(texts, words)) };
}

type OverviewWords = SheetWords['overview'];

export const taskWord = (task: boolean | null | undefined, words: OverviewWords['task']): string | null =>
  typeof task === 'boolean' ? (task ? words.written : words.open) : null;

/** "2026-10-01, utan dag" */
export const awaitingWords = (days: readonly (string | null)[], { undated }: OverviewWords): string =>
  days.map((day) => day ?? undated).join(', ');

const readAwaiting = (text: string, { undated }: OverviewWords): (string | null)[] =>
  text === '' ? [] : text.split(', ').map((day) => (day === undated ? null : day));

export function readingWords({ facts, trouble }: IndexEntry, words: OverviewWords): string {
  if (trouble) return words.troubles[trouble];
  return facts ? words.readings[facts.reading] : words.noMinutes;
}

const checkOf = (texts: readonly string[], words: SheetWords): string =>
  `${readerVersion}-${fingerprint([words.vocabulary, ...texts])}`;

const placeText = ({ number, of, place }: IndexEntry): string =>
  [`${number}/${of}`, ...[place.tab, place.heading, place.shared].map(idText)].join(' ');

/** What Google's ids never look like would be read back as something else, and the document asked for again and again. */
const idText = (id: string | null): string => (id !== null && /^[\w.-]{1,102}$/.test(id) ? id : '-');

export interface ReadRow {
  entry: IndexEntry;
  /** Nobody has changed what came from the document, and the same reader wrote it. */
  sound: boolean;
}

/** The entry that a row of the index holds; null where it is no row of the index's own. */
export function readIndexRow(texts: Record<IndexColumn, string>, words: SheetWords): ReadRow | null {
  const place = /^(\d+)\/(\d+) (\S+) (\S+) (\S+)$/.exec(texts.place);
  if (!isFileId(texts.id)) return null;
  const [, number = '1', of = '1', ...places] = place ?? [];
  const [tab = null, heading = null, shared = null] = places.map((part) => (part === '-' ? null : part));
  const entry: IndexEntry = {
    document: texts.id,
    number: Number(number),
    of: Number(of),
    place: { tab, heading, shared },
    modified: texts.modified,
    read: texts.read,
    facts: readFacts(texts, words),
    trouble: keyOfWord(words.overview.troubles, texts.reading),
  };
  const written = ofDocument.map((column) => texts[column]);
  return { entry, sound: place !== null && texts.check === checkOf(written, words) };
}

function readFacts(
  texts: Record<IndexColumn, string>,
  { overview, templates, invites }: SheetWords,
): Facts | null {
  const status = keyOfWord(overview.statuses, texts.status);
  if (!status) return null;
  const task = keyOfWord(overview.task, texts.task);
  const paused = texts.next === overview.pause;
  const text = (column: IndexColumn): string | null => texts[column] || null;
  return {
    final: status === 'final',
    date: text('date'),
    nextDate: paused ? null : text('next'),
    paused,
    template: keyOfWord(templates, texts.template),
    schools: text('schools'),
    leader: text('leader'),
    focus: text('focus'),
    task: task && task === 'written',
    invite: keyOfWord(invites, texts.invite),
    awaiting: readAwaiting(texts.awaiting, overview),
    share: keyOfWord(overview.shares, texts.shared),
    // A row that says why it could not be read no longer says how surely it once was.
    reading: keyOfWord(overview.readings, texts.reading) ?? 'uncertain',
  };
}
