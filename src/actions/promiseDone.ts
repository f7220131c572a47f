import { saysDone } from '../feedback/cell';
import { doneLine } from '../feedback/statement';
import { wordsFor } from '../text/words';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { findOwnEntry } from './feedbackEntry';
import { feedbackLanguages } from './meetingFeedback';
import { findMeeting } from './places';

/** Writes into one's own row that the promise is kept, or takes that away again. */
export function promiseDone({ meeting: wanted, entry, done }: Payload<'promiseDone'>): DocumentView {
  return changing(({ document, outline, meetings, person, today }, undo) => {
    const meeting = findMeeting(outline, meetings, wanted);
    const { row, table, cell } = findOwnEntry(meeting, entry, person);
    if (row.reaction !== 'mine') throw new Refusal('notOffered');
    const line = done ? doneLine(today, wordsFor(meeting.language).feedback) : null;
    const isMark = (text: string) => saysDone(text, feedbackLanguages);
    document.feedbackTable(table.place).setLine({ row: row.row, cell }, isMark, line, undo);
    return document.outline();
  });
}
