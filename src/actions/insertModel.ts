import type { Edit } from '../meeting/edits';
import { models } from '../meeting/models';
import { lineNaming, modelIn } from '../meeting/models/inSection';
import { modelLines } from '../meeting/models/model';
import { paragraph } from '../meeting/templates/piece';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { type FoundSection, findMeeting, findSection, placeView } from './places';
import type { DocumentReading } from './reading';

/**
 * Writes the steps of a conversation model beneath what the template asks in a section, and the model's name
 * in the line for it. Steps of another model that stand there go; what the group has written stays.
 */
export function insertModel({ section: wanted, model: key }: Payload<'insertModel'>): DocumentView {
  return changing((reading, undo) => {
    const { document, outline } = reading;
    const { meeting, section } = sectionFor(reading, wanted);
    const { tab } = section.place;
    const isHeading = outline.tabs[tab]?.blocks[section.place.block]?.kind === 'paragraph';
    if (!isHeading || section.key === 'feedback') throw new Refusal('noDiscussion');
    const { language } = meeting;
    const model = models[key];
    const { named, steps, at } = modelIn(outline, section);
    const pieces = modelLines(model, language).map((line) => paragraph(line, { look: 'prompt' }));
    if (!named) pieces.unshift(paragraph(lineNaming(model, language)));
    const writing = document.writeAt({ tab, block: at });
    undo.push(() => writing.takeOut());
    writing.write(pieces);
    const moved = (block: number) => (block < at ? block : block + pieces.length);
    const edits: Edit[] = steps
      .map(({ block }): Edit => ({ kind: 'removal', tab, block: moved(block) }))
      .reverse();
    if (named) {
      const text = lineNaming(model, language);
      const all = { cell: null, from: 0, to: named.text.length, plain: false };
      edits.push({ kind: 'words', tab, block: moved(named.block), text, ...all });
    }
    const editing = document.editing();
    undo.unshift(() => editing.takeOut());
    editing.write(edits);
    return document.outline();
  });
}

/** The section that the panel names; the discussion of the meeting when it names that. */
function sectionFor(
  { outline, meetings }: DocumentReading,
  wanted: Payload<'insertModel'>['section'],
): FoundSection {
  const isMeeting = meetings.some(
    (meeting) => placeView(outline, meeting, meeting.place).words === wanted.words,
  );
  if (!isMeeting) return findSection(outline, meetings, wanted);
  const meeting = findMeeting(outline, meetings, wanted);
  const section = meeting.sections.find((each) => each.key === 'discussion');
  if (!section) throw new Refusal('noDiscussion');
  return { meeting, section };
}
