import { isDay } from '../feedback/days';
import { judged, mayBeAdded, mayBegin } from '../feedback/note';
import { offersFor, type Reaction, type Why } from '../feedback/reactions';
import { type Addition, labelOf, noteText } from '../feedback/statement';
import { cellsFor, columnsOf, inColumns } from '../feedback/table';
import type { Minutes } from '../meeting/minutes';
import { wordsFor } from '../text/words';
import type { ErrorCode, Payload } from './calls';
import { changing, type Undo } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { newFeedbackTable } from './feedbackPlace';
import { feedbackLanguages, feedbackOf, feedbackTableOf, type PlacedTable } from './meetingFeedback';
import { readyGrammars } from './noteGrammars';
import { type FoundSection, findSection } from './places';
import type { DocumentReading } from './reading';
import { everyone, isCheckIn, subjectOf } from './subject';

/** Writes a reaction into the meeting's table, which is made when it is the first. */
export function leaveReaction(payload: Payload<'leaveReaction'>): DocumentView {
  return changing((reading, undo) => {
    const { document, outline, person, today } = reading;
    const found = findSection(outline, reading.meetings, payload.section);
    const reaction = offered(reading, found, payload.reaction);
    const added = addition(reaction, payload, today, found.meeting);
    const words = wordsFor(found.meeting.language).feedback;
    const { place, rows } = tableFor(reading, found.meeting, undo);
    const columns = columnsOf(rows, feedbackLanguages);
    const width = Math.max(...rows.map((row) => row.length));
    const cells = cellsFor(reaction, found.section.heading, person.name, today, words, added);
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
  { outline, person }: DocumentReading,
  { meeting, section }: FoundSection,
  key: Payload<'leaveReaction'>['reaction'],
): Reaction {
  if (!person.name) throw new Refusal('nameNeeded');
  if (isCheckIn(meeting)) throw new Refusal('notOffered');
  const rows = feedbackOf(meeting);
  const subject = subjectOf(outline, meeting, section);
  const { offered, notOffered } = offersFor(person, meeting.invite, subject, rows);
  const offer = offered.find(({ reaction }) => reaction.key === key);
  const why = notOffered.find(({ reaction }) => reaction.key === key)?.why;
  if (!offer) throw new Refusal((why && said[why]) ?? 'notOffered');
  return offer.reaction;
}

const said: Partial<Record<Why, ErrorCode>> = { alreadyThere: 'alreadyThere' };

/** What the sender adds, once it is certain that it may stand there. */
function addition(
  { needs, stem }: Reaction,
  { date, note }: Payload<'leaveReaction'>,
  today: string,
  meeting: Minutes,
): Addition {
  if (needs === 'date' && (date === null || !isDay(date))) throw new Refusal('badDate');
  if (needs === 'date' && date !== null && date < today) throw new Refusal('dayPassed');
  const text = note ? noteText(note.text) : '';
  if (needs === 'note' && text === '') throw new Refusal('noteNeeded');
  if (!note || text === '') return { promised: needs === 'date' ? date : null, note: null };
  if (!mayBeAdded(meeting.invite)) throw new Refusal('notOffered');
  if (!mayBegin(note.stem, stem) || judged(note, readyGrammars(), everyone(meeting)).verdict === 'stopped')
    throw new Refusal('noteStopped');
  return { promised: needs === 'date' ? date : null, note: { stem: note.stem, text } };
}

/** Of meetings that are rows of one table, only the last one has what stands beneath it. */
function tableFor(
  { document, outline, meetings }: DocumentReading,
  meeting: Minutes,
  undo: Undo,
): PlacedTable {
  const there = feedbackTableOf(meeting);
  if (there) return there;
  const { tab, block } = meeting.place;
  const next = meetings[meetings.indexOf(meeting) + 1]?.place;
  if (next?.tab === tab && next.block === block) throw new Refusal('noPlace');
  const made = newFeedbackTable(outline, meeting, wordsFor(meeting.language).feedback);
  const writing = document.writeAt(made.at);
  undo.push(() => writing.takeOut());
  writing.write(made.pieces);
  return made;
}
