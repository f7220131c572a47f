import { responseIn } from '../feedback/cell';
import { responseLine } from '../feedback/statement';
import { wordsFor } from '../text/words';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { findEntry } from './feedbackEntry';
import { feedbackLanguages } from './meetingFeedback';
import { findMeeting } from './places';

/** Writes the group's answer into the entry's own row, in place of the one that stood there. */
export function respond({ meeting: wanted, entry, response }: Payload<'respond'>): DocumentView {
  return changing(({ document, outline, meetings, person }, undo) => {
    if (person.role !== 'member') throw new Refusal('notOffered');
    const meeting = findMeeting(outline, meetings, wanted);
    const { row, table, cell } = findEntry(meeting, entry);
    if (row.reaction === null) throw new Refusal('notOffered');
    const line = response && responseLine(response, wordsFor(meeting.language).feedback);
    const isAnswer = (text: string) => responseIn(text, feedbackLanguages) !== null;
    document.feedbackTable(table.place).setLine({ row: row.row, cell }, isAnswer, line, undo);
    return document.outline();
  });
}
