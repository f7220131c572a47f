import { OpenDocument } from '../google/document';
import { today } from '../google/person';
import { type Preferences, preferences } from '../google/preferences';
import { extraFields, fields } from '../meeting/fields';
import type { Minutes } from '../meeting/minutes';
import type { Outline, TableBlock } from '../meeting/outline';
import { readMinutes } from '../meeting/read';
import { isForFeedback } from './meetingFeedback';

/** The open document as it is understood, and who asks. */
export interface DocumentReading extends Preferences {
  document: OpenDocument;
  title: string;
  /** YYYY-MM-DD */
  today: string;
  hasCursor: boolean;
  outline: Outline;
  meetings: Minutes[];
}

export function readDocument(): DocumentReading {
  const document = new OpenDocument(speaksForItself);
  const about = {
    document,
    title: document.title,
    today: today(),
    ...preferences(),
    hasCursor: document.hasCursor(),
  };
  return understood(about, document.outline());
}

/** Whether the reader knows each row of a table by its words, and needs no mark to tell it. */
const speaksForItself = ({ rows }: TableBlock): boolean =>
  rows.every(([first]) =>
    [...fields, ...extraFields].some(({ label }) => Object.values(label).some((words) => words === first)),
  ) || isForFeedback(rows);

/** The same document with what it says now. The folder is asked for where a meeting names no group. */
export function understood(
  about: Omit<DocumentReading, 'outline' | 'meetings'>,
  outline: Outline,
): DocumentReading {
  const { document, title, today } = about;
  const read = (folder: string | null) => readMinutes(outline, { today, title, folder });
  const meetings = read(null);
  const named = meetings.every(({ group }) => group !== null);
  return { ...about, outline, meetings: named ? meetings : read(document.group()) };
}

/** How minutes would be read if the document said something else; a folder's name tells nothing of that. */
export const readerFor =
  ({ title, today }: DocumentReading) =>
  (outline: Outline): Minutes[] =>
    readMinutes(outline, { today, title, folder: null });
