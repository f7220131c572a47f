import { OpenDocument } from '../google/document';
import { groupFolderName } from '../google/groupFolder';
import { today } from '../google/person';
import { type Introduction, introduction } from '../google/preferences';
import type { Minutes } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import { readMinutes } from '../meeting/read';

/** The open document as it is understood, and who asks. */
export interface DocumentReading {
  document: OpenDocument;
  title: string;
  /** The folder's name, or null. */
  group: string | null;
  /** YYYY-MM-DD */
  today: string;
  person: Introduction;
  hasCursor: boolean;
  outline: Outline;
  meetings: Minutes[];
}

export function readDocument(): DocumentReading {
  const document = new OpenDocument();
  const about = {
    document,
    title: document.title,
    group: groupFolderName(document.id),
    today: today(),
    person: introduction(),
    hasCursor: document.hasCursor(),
  };
  return understood(about, document.outline());
}

/** The same document with what it says now. */
export function understood(
  about: Omit<DocumentReading, 'outline' | 'meetings'>,
  outline: Outline,
): DocumentReading {
  const { title, group: folder, today } = about;
  return { ...about, outline, meetings: readMinutes(outline, { today, title, folder }) };
}
