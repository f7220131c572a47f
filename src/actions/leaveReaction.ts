import type { ReactionKey } from '../feedback/reaction';
import { isAbout, isFrom, offersFor, type Reaction } from '../feedback/reactions';
import { cellsFor, columnsOf, inColumns, labelOf } from '../feedback/table';
import type { OpenDocument } from '../google/document';
import type { Minutes } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import { wordsFor } from '../text/words';
import type { DocumentView, Payload } from './calls';
import { changing, type Undo } from './changing';
import { Refusal } from './errors';
import { newFeedbackTable } from './feedbackPlace';
import { feedbackLanguages, feedbackOf, feedbackTableOf, type PlacedTable } from './meetingFeedback';
import { type FoundSection, findSection } from './places';
import type { DocumentReading } from './reading';

/** Writes a reaction into the meeting's table, which is made when it is the first. */
export function leaveReaction({ section: wanted, reaction: key }: Payload<'leaveReaction'>): DocumentView {
  return changing((reading, undo) => {
    const { document, outline, person, today } = reading;
    const found = findSection(outline, reading.meetings, wanted);
    const reaction = offered(reading, found, key);
    const words = wordsFor(found.meeting.language).feedback;
    const { place, rows } = tableFor(document, outline, found.meeting, undo);
    const columns = columnsOf(rows, feedbackLanguages);
    const width = Math.max(...rows.map((row) => row.length));
    const cells = cellsFor(reaction, found.section.heading, person.name, today, words);
    const table = document.feedbackTable(place);
    undo.unshift(() => table.takeOut());
    table.add(inColumns(cells, columns, width), {
      cell: columns.at.text,
      letters: labelOf(reaction, words).length,
    });
    return document.outline();
  });
}

/** The reaction, when the rules offer it to this person here; otherwise a refusal that says why. */
function offered(
  { person }: DocumentReading,
  { meeting, section }: FoundSection,
  key: ReactionKey,
): Reaction {
  if (!person.name) throw new Refusal('nameNeeded');
  const rows = feedbackOf(meeting);
  const same = rows.some(
    (row) => row.reaction === key && isFrom(row, person.name) && isAbout(row, section.heading),
  );
  if (same) throw new Refusal('alreadyThere');
  const reaction = offersFor(person, meeting.invite, section, rows).find((offer) => offer.key === key);
  if (!reaction) throw new Refusal('notOffered');
  return reaction;
}

function tableFor(document: OpenDocument, outline: Outline, meeting: Minutes, undo: Undo): PlacedTable {
  const there = feedbackTableOf(meeting);
  if (there) return there;
  const made = newFeedbackTable(outline, meeting, wordsFor(meeting.language).feedback);
  const writing = document.writeAt(made.at);
  undo.push(() => writing.takeOut());
  writing.write(made.pieces);
  return made;
}
