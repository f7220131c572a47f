import { edited } from '../meeting/edits';
import { type LineSection, planLine } from '../meeting/linePlan';
import { wordsFor } from '../text/words';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView, LineKind } from './documentViews';
import { Refusal } from './errors';
import { checkLine } from './oneLine';
import { findMeeting } from './places';
import { readerFor } from './reading';

/** Letters that a line takes at most. */
const longest = 300;

const sections: Record<LineKind, LineSection> = { parking: 'parking', tried: 'previous' };

/** Writes one line into the section that it is for, which is made when the meeting has none. */
export function addLine({ meeting: wanted, kind, text }: Payload<'addLine'>): DocumentView {
  checkLine(text, longest);
  const line = text.trim();
  if (line === '') throw new Refusal('badLine');
  return changing((reading, undo) => {
    const { document, outline, meetings } = reading;
    const meeting = findMeeting(outline, meetings, wanted);
    const words = kind === 'tried' ? `${wordsFor(meeting.language).tried}: ${line}` : line;
    const at = meetings.indexOf(meeting);
    const edits = planLine(outline, at, sections[kind], words, readerFor(reading));
    if (!edits) throw new Refusal('noPlace');
    const editing = document.editing();
    undo.push(() => editing.takeOut());
    editing.write(edits);
    // As in setFields: the plan knows what the document says now.
    return edits.reduce(edited, outline);
  });
}
