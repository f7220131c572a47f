import { outlineFromJson } from '../google/documentJson';
import { type DocumentAnswer, readDocuments } from '../google/documentsApi';
import { documentsOf, type FolderDocument, type FolderListing } from '../google/groupFolder';
import type { GroupDocument } from '../meeting/held';
import { readMinutes } from '../meeting/read';
import type { DocumentReading } from './reading';

/** What the group has written so far, as far as this person may see it. */
export interface GroupReading {
  /** `documentOnly`: there is no folder of the group, or it may not be looked into. */
  access: 'folder' | 'documentOnly';
  documents: GroupDocument[];
  /** Names of documents that could not be read. */
  unread: string[];
  /** Why documents went unread that may well be read in a while: what Google threw, or null. */
  failure: unknown;
  /** Google had been asked too much for some of them. */
  later: boolean;
  /** Whether the folder holds more documents than were read. */
  more: boolean;
}

/**
 * Reads the open document and those beside it in its folder, at most `most`, the last changed first: two
 * or three questions to Drive, one more for each shortcut, and all documents in one. Never throws: what Google refuses is not read.
 *
 * The open document is read in the same way, since only the Docs API knows the ids that links need; where
 * it does not answer, the document speaks for itself.
 */
export function groupDocuments(reading: DocumentReading, most: number): GroupReading {
  const { document, today, meetings } = reading;
  const listing = listed(reading, most);
  const own: FolderDocument = { id: document.id, name: reading.title, modified: today, folder: '' };
  const others = (listing?.documents ?? []).filter(({ id }) => id !== own.id);
  const asked = [...(meetings.length > 0 ? [own] : []), ...others.slice(0, most)];
  const { answers, failure } = answersFor(asked);
  const found: GroupDocument[] = [];
  const unread: string[] = [];
  asked.forEach((file, index) => {
    const answer = answers[index];
    if (answer?.kind === 'read')
      found.push(understood(file, answer.json, reading.today, document.group(), file === own));
    else if (file === own) found.push({ ...file, open: true, outline: reading.outline, meetings });
    else unread.push(file.name);
  });
  return {
    access: listing ? 'folder' : 'documentOnly',
    documents: found,
    unread,
    failure,
    later: answers.some(({ kind }) => kind === 'later'),
    more: listing?.more ?? false,
  };
}

function listed({ document }: DocumentReading, most: number): FolderListing | null {
  try {
    const folder = document.folder();
    return folder && documentsOf(folder.id, most);
  } catch {
    return null;
  }
}

function answersFor(files: readonly FolderDocument[]): { answers: DocumentAnswer[]; failure: unknown } {
  try {
    return { answers: readDocuments(files.map(({ id }) => id)), failure: null };
  } catch (thrown) {
    return { answers: [], failure: thrown };
  }
}

/** A year that is not written is looked for around the day that the document was last changed. */
export function understood(
  file: FolderDocument,
  json: unknown,
  today: string,
  group: string | null,
  open: boolean,
): GroupDocument {
  const outline = outlineFromJson(json);
  const day = file.modified && file.modified < today ? file.modified : today;
  const meetings = readMinutes(outline, { today: day, title: file.name, folder: group });
  return { ...file, open, outline, meetings };
}
