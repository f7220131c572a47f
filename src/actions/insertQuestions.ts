import { endOf } from '../meeting/foot';
import type { Minutes } from '../meeting/minutes';
import { questionPieces } from '../meeting/templates/questions';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';

/** Writes the questions at the end of the latest meeting, before the feedback that stands there. */
export function insertQuestions(): DocumentView {
  return changing(({ document, outline, meetings }, undo) => {
    const newest = latest(meetings);
    if (!newest) throw new Refusal('noPlace');
    const meeting = lastBeside(meetings, newest);
    const there = (key: string) => meeting.sections.find((section) => section.key === key);
    if (there('questions')) throw new Refusal('questionsThere');
    const { tab } = meeting.place;
    const blocks = outline.tabs[tab]?.blocks ?? [];
    const block = there('feedback')?.place.block ?? endOf(blocks, meeting);
    const writing = document.writeAt({ tab, block });
    undo.push(() => writing.takeOut());
    writing.write(questionPieces(meeting.language));
    return document.outline();
  });
}

/** The one with the latest day; of those without a day the first in the document. */
function latest(meetings: readonly Minutes[]): Minutes | undefined {
  const dayOf = ({ date }: Minutes) => date?.iso ?? '';
  return [...meetings].sort((one, other) => dayOf(other).localeCompare(dayOf(one)))[0];
}

/** Of meetings that are rows of one table, the one that has what stands beneath it. */
function lastBeside(meetings: readonly Minutes[], meeting: Minutes): Minutes {
  const { tab, block } = meeting.place;
  const beside = meetings.filter(({ place }) => place.tab === tab && place.block === block);
  return beside[beside.length - 1] ?? meeting;
}
