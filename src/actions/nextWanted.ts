import { isFrom } from '../feedback/reactions';
import { OpenDocument } from '../google/document';
import { readDocuments } from '../google/documentsApi';
import { documentsIn, type FolderDocument, foldersBeside, type GroupFolder } from '../google/groupFolder';
import { today as dayNow } from '../google/person';
import { type Introduction, preferences } from '../google/preferences';
import { type Held, heldMeetings } from '../meeting/held';
import type { NextWantedView, WantedView } from './documentViews';
import { understood } from './groupDocuments';
import { feedbackOf } from './meetingFeedback';

/** As many as one reads in a while. */
const mostWanted = 5;
const mostDocuments = 20;
const mostOwn = 8;
/** As many as one question to Drive is known to take. */
const mostFolders = 50;

/**
 * Minutes in the folders beside the open document that ask for feedback, and in which this person has left
 * none: those of the same group first, then the newest. Looked for when it is asked for, and kept nowhere.
 */
export function nextWanted(): NextWantedView {
  const document = new OpenDocument(() => true);
  const { person } = preferences();
  const today = dayNow();
  const found = filesBeside(document);
  if (!found) return { readable: false, wanted: [] };
  const { files, folders } = found;
  const answers = readDocuments(files.map(({ id }) => id));
  const documents = files.flatMap((file, index) => {
    const answer = answers[index];
    const group = folders.find(({ id }) => id === file.folder)?.name ?? null;
    return answer?.kind === 'read' ? [understood(file, answer.json, today, group, false)] : [];
  });
  const [own] = folders;
  const isSame = ({ document: { id } }: Held) => files.find((file) => file.id === id)?.folder === own?.id;
  const wanted = heldMeetings(documents, today).filter((held) => wants(held, person));
  const ordered = [...wanted.filter(isSame), ...wanted.filter((held) => !isSame(held))];
  return {
    readable: files.length === 0 || documents.length > 0,
    wanted: ordered.slice(0, mostWanted).map(wantedView),
  };
}

/** Null where the document lies in no folder of a group, or it may not be looked into. */
function filesBeside(document: OpenDocument): { files: FolderDocument[]; folders: GroupFolder[] } | null {
  const own = document.folder();
  if (!own) return null;
  try {
    const folders = foldersBeside(own, mostFolders);
    // The group's own are asked for by themselves: among all the others they might not be the newest.
    const others = folders.slice(1).map(({ id }) => id);
    const files = [
      ...documentsIn([own.id], mostOwn).documents,
      ...(others.length > 0 ? documentsIn(others, mostDocuments).documents : []),
    ];
    return { files: files.filter(({ id }) => id !== document.id).slice(0, mostDocuments), folders };
  } catch {
    return null;
  }
}

/** Another group is asked only by an invitation to other groups. */
function wants({ minutes }: Held, person: Introduction): boolean {
  const { invite } = minutes;
  const { role } = person;
  if (invite === null || invite === 'none' || (role === 'peer' && invite !== 'peers')) return false;
  return !feedbackOf(minutes).some((row) => isFrom(row, person));
}

const wantedView = ({ minutes, document, link }: Held): WantedView => ({
  link,
  date: minutes.date?.iso ?? null,
  title: minutes.title ?? document.name,
  group: minutes.group,
  invite: minutes.invite ?? 'read',
  language: minutes.language,
});
