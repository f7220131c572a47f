import type { FeedbackRow } from '../feedback/reaction';
import { isFrom, type Sender } from '../feedback/reactions';
import { columnsOf } from '../feedback/table';
import type { Minutes } from '../meeting/minutes';
import type { FeedbackEntry } from './documentViews';
import { Refusal } from './errors';
import { feedbackLanguages, feedbackOf, feedbackTableOf, type PlacedTable } from './meetingFeedback';

interface FoundEntry {
  row: FeedbackRow;
  /** All rows of the meeting's feedback. */
  rows: FeedbackRow[];
  table: PlacedTable;
  /** The cell of the row that its text stands in. */
  cell: number;
}

/** The entry that the panel showed, wherever it stands now. Throws the refusal `moved` when it is gone. */
export function findEntry(meeting: Minutes, entry: FeedbackEntry): FoundEntry {
  const rows = feedbackOf(meeting);
  const row = rows.find((one) => saysTheSame(one, entry));
  const table = feedbackTableOf(meeting);
  if (!row || !table) throw new Refusal('moved');
  return { row, rows, table, cell: columnsOf(table.rows, feedbackLanguages).at.text };
}

/** As `findEntry`, for an entry of the person's own. */
export function findOwnEntry(meeting: Minutes, entry: FeedbackEntry, person: Sender): FoundEntry {
  const found = findEntry(meeting, entry);
  if (!isFrom(found.row, person)) throw new Refusal('moved');
  return found;
}

/** The group's answer and the mark of a kept promise may have come and gone meanwhile. */
function saysTheSame(row: FeedbackRow, entry: FeedbackEntry): boolean {
  const keys = ['reaction', 'section', 'text', 'from', 'date'] as const;
  return keys.every((key) => row[key] === entry[key]);
}
