import { keptPromises, type OwnPromise, ownPromise, promisesAsKept } from '../feedback/promises';
import { isFrom } from '../feedback/reactions';
import { keepPromises } from '../google/preferences';
import type { PromiseView } from './documentViews';
import { feedbackOf } from './meetingFeedback';
import type { DocumentReading } from './reading';

/**
 * A principal's promises: those that the open document says, and of other documents those that were kept
 * when it last was open. What is kept of this one is put right from what it says now.
 */
export function promisesOf(reading: DocumentReading): PromiseView[] {
  const { document, person, promises, today } = reading;
  if (person.role !== 'principal') return [];
  const here = promisesHere(reading);
  keepOpen(document.id, here, promises[document.id] ?? '');
  const elsewhere = Object.entries(promises)
    .filter(([id]) => id !== document.id)
    .flatMap(([id, kept]) => {
      const link = `https://docs.google.com/document/d/${encodeURIComponent(id)}/edit`;
      return keptPromises(kept).map((promise) => ({ ...promise, done: false, link }));
    });
  // A document that was copied says the same as the one that it was copied from.
  const known = new Set(here.map(nameOf));
  const others = elsewhere.filter((promise) => !known.has(nameOf(promise)) && !isLongAgo(promise, today));
  return [...here.map((promise) => ({ ...promise, link: null })), ...others].sort(openFirst);
}

type Promised = OwnPromise & { done: boolean };

function promisesHere({ meetings, person }: DocumentReading): Promised[] {
  return meetings.flatMap((meeting) =>
    feedbackOf(meeting)
      .filter((row) => row.reaction === 'mine' && isFrom(row, person))
      .map((row) => ({ ...ownPromise(meeting.date?.iso ?? null, row), done: row.done })),
  );
}

function keepOpen(document: string, here: readonly Promised[], kept: string): void {
  const open = promisesAsKept(here.filter(({ done }) => !done));
  if (open === kept) return;
  try {
    keepPromises(document, open);
  } catch {
    // The document says it, and the list is put right the next time it is opened.
  }
}

const nameOf = ({ meeting, section, promised }: OwnPromise): string => `${meeting} ${promised} ${section}`;

/** A document that is gone cannot put the list right; after a year what it said leaves by itself. */
function isLongAgo({ promised }: OwnPromise, today: string): boolean {
  const lastYear = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return promised !== null && promised < lastYear;
}

function openFirst(one: PromiseView, other: PromiseView): number {
  if (one.done !== other.done) return one.done ? 1 : -1;
  return (one.promised ?? '').localeCompare(other.promised ?? '');
}
