import { withDocumentLock } from '../google/lock';
import type { Outline } from '../meeting/outline';
import { documentView } from './documentView';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { type DocumentReading, readDocument, understood } from './reading';

/** What takes a change out again, in the order it shall be done. */
export type Undo = (() => void)[];

/**
 * Changes the open document as one: under its lock, from what it says at that moment, and taken out
 * again when anything fails before the end. `change` answers with the outline as it is afterwards.
 */
export function changing(change: (reading: DocumentReading, undo: Undo) => Outline): DocumentView {
  return withDocumentLock(() => {
    const reading = readDocument();
    const undo: Undo = [];
    const view = orUndone(undo, () => documentView(understood(reading, change(reading, undo))));
    save(reading);
    return view;
  });
}

function orUndone<Result>(undo: Undo, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    try {
      for (const step of undo) step();
    } catch {
      throw new Refusal('unfinished');
    }
    throw thrown;
  }
}

/** When Google does not answer here, nobody can know whether the change was kept. */
function save({ document }: DocumentReading): void {
  try {
    document.save();
  } catch {
    throw new Refusal('unfinished');
  }
}
