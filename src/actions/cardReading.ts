import { readDocuments } from '../google/documentsApi';
import { keepFacts, keptFacts } from '../google/factsCache';
import { type IndexEntry, readerVersion } from '../overview/indexRows';
import type { FoundDocument } from '../overview/listing';
import { entriesOf } from './readEntries';

/**
 * Documents that are read for one card: six seconds of the thirty that Google gives a card, as far as is known, and
 * half of what it hands out a minute.
 */
export const mostAtOnce = 150;

export interface CardReading {
  /** What is known of each document that has been read, now or a while ago. */
  entriesOf: Map<string, IndexEntry[]>;
  pending: number;
  later: boolean;
}

/**
 * Reads documents side by side, in the order given and no more than `mostAtOnce` that are not known: what has been
 * read comes from the person's cache as long as the document has not changed. The next time it goes on from there.
 */
export function readForCard(
  documents: readonly FoundDocument[],
  today: string,
  nameOf: (group: string) => string | null,
): CardReading {
  const kept = keptFacts(documents.map(keyOf));
  const found = new Map<string, IndexEntry[]>();
  for (const document of documents) {
    const entries = parsed(kept[keyOf(document)]);
    if (entries) found.set(document.id, entries);
  }
  const asked = documents.filter(({ id }) => !found.has(id)).slice(0, mostAtOnce);
  const answers = readDocuments(asked.map(({ id }) => id));
  const fresh: Record<string, string> = {};
  for (const [at, document] of asked.entries()) {
    const answer = answers[at];
    if (!answer || answer.kind === 'later') continue;
    const context = { today, title: document.name, folder: nameOf(document.group) };
    const entries = entriesOf(document, answer, context, []);
    found.set(document.id, entries);
    if (answer.kind === 'read') fresh[keyOf(document)] = JSON.stringify(entries);
  }
  keepFacts(fresh);
  return {
    entriesOf: found,
    pending: documents.length - found.size,
    later: answers.some(({ kind }) => kind === 'later'),
  };
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
