import { troubleIn } from '../cards/meeting';
import type { ReadSoFar } from '../cards/readSoFar';
import { type DocumentAnswer, type Reach, readDocuments } from '../google/documentsApi';
import { keepFacts, keptFacts } from '../google/factsCache';
import { type IndexEntry, readerVersion } from '../overview/indexRows';
import type { FoundDocument } from '../overview/listing';
import { codeOf } from './errors';
import { entriesOf } from './readEntries';

/**
 * Questions that one card may ask: half of what Google hands out a minute, and six seconds of the thirty that it
 * gives a card, as far as is known.
 */
const mostQuestions = 150;
/** Documents that are asked for at a time: what they said is kept, should Google end the card before the next. */
const atOnce = 30;
/** Milliseconds of the thirty seconds that may have gone when the last answer comes. */
const patience = 25_000;
/** Seconds for which it is known that a document could not be read. */
const troubleKept = 600;

export interface CardReading extends ReadSoFar {
  /** What is known of each document that has been asked for, now or a while ago. */
  entriesOf: Map<string, IndexEntry[]>;
}

/** Reads for one card, which began at `begun`, in milliseconds since 1970. */
export interface CardReader {
  today: string;
  reach: Reach;
}

export const cardReader = (today: string, begun: number): CardReader => ({
  today,
  reach: { questions: mostQuestions, attempts: 1, until: begun + patience, slowest: 0 },
});

/**
 * Reads documents in the order given, as far as one card may. What has been read comes from the person's cache as
 * long as the document has not changed; what could not be read is asked for after all that has not been asked for
 * yet. So the next card goes on from here, whatever lies in the way.
 */
export function readForCard(
  documents: readonly FoundDocument[],
  reader: CardReader,
  nameOf: (group: string) => string | null,
): CardReading {
  const kept = keptFacts(documents.map(keyOf));
  const found = new Map<string, IndexEntry[]>();
  for (const document of documents) {
    const entries = parsed(kept[keyOf(document)]);
    if (entries) found.set(document.id, entries);
  }
  const again = documents.filter(({ id }) => troubleIn(found.get(id)));
  const queue = [...documents.filter(({ id }) => !found.has(id)), ...again];
  let later = false;
  for (let at = 0; at < queue.length && reader.reach.questions > 0 && !later; at += atOnce) {
    const some = queue.slice(at, at + atOnce);
    const answers = answersFor(some, reader.reach);
    later = answers.some(({ kind }) => kind === 'later');
    for (const [id, entries] of entriesIn(some, answers, reader.today, nameOf)) found.set(id, entries);
  }
  const pending = documents.filter(({ id }) => isUnread(found.get(id))).length;
  const read = documents.filter(({ id }) => found.has(id) && !troubleIn(found.get(id))).length;
  return { entriesOf: found, total: documents.length, read, pending, later };
}

/** Whether there is still something to read in the document that so much is known of. */
export const isUnread = (entries: readonly IndexEntry[] | undefined): boolean =>
  !entries || troubleIn(entries) === 'noAnswer';

/** Where Google itself is away, it has answered for none of them. */
function answersFor(documents: readonly FoundDocument[], reach: Reach): DocumentAnswer[] {
  try {
    return readDocuments(
      documents.map(({ id }) => id),
      reach,
    );
  } catch (thrown) {
    if (codeOf(thrown) !== 'failed') throw thrown;
    return documents.map(() => ({ kind: 'trouble', trouble: 'noAnswer' }));
  }
}

/** What the answers say of each document that there is one for, kept for the next card. */
function entriesIn(
  documents: readonly FoundDocument[],
  answers: readonly DocumentAnswer[],
  today: string,
  nameOf: (group: string) => string | null,
): Map<string, IndexEntry[]> {
  const entries = new Map<string, IndexEntry[]>();
  const kept: Record<'read' | 'trouble', Record<string, string>> = { read: {}, trouble: {} };
  for (const [at, document] of documents.entries()) {
    const answer = answers[at];
    if (!answer || answer.kind === 'later') continue;
    const context = { today, title: document.name, folder: nameOf(document.group) };
    const said = entriesOf(document, answer, context, []);
    entries.set(document.id, said);
    kept[answer.kind][keyOf(document)] = JSON.stringify(said);
  }
  keepFacts(kept.read);
  keepFacts(kept.trouble, troubleKept);
  return entries;
}

/** What a document says holds until it changes, or the reader of minutes does. */
const keyOf = ({ id, modified }: FoundDocument): string => `facts:${readerVersion}:${modified}:${id}`;

function parsed(text: string | undefined): IndexEntry[] | null {
  try {
    return text ? (JSON.parse(text) as IndexEntry[]) : null;
  } catch {
    return null;
  }
}
