import { openPromises } from '../feedback/promises';
import { outlineFromJson } from '../google/documentJson';
import type { DocumentAnswer } from '../google/documentsApi';
import { type ReadContext, readMinutes } from '../meeting/read';
import { factsOf, type Place, placeOf } from '../overview/facts';
import type { IndexEntry } from '../overview/indexRows';
import type { FoundDocument } from '../overview/listing';
import { feedbackOf } from './meetingFeedback';

type Known = Pick<IndexEntry, 'facts' | 'place' | 'trouble'>;

const nowhere: Place = { tab: null, heading: null, shared: null };

/**
 * What the index shall say of a document that was asked for: a row a meeting, one for a document without
 * minutes, and for one that could not be read what stood there before, with the reason.
 */
export function entriesOf(
  document: FoundDocument,
  answer: Exclude<DocumentAnswer, { kind: 'later' }>,
  context: ReadContext,
  before: readonly IndexEntry[],
): IndexEntry[] {
  const found = answer.kind === 'read' ? meetingsIn(answer.json, context) : [];
  const trouble = answer.kind === 'trouble' ? answer.trouble : null;
  const rows: readonly Known[] = trouble ? before : found;
  const known = rows.length > 0 ? rows : [{ facts: null, place: nowhere, trouble }];
  const read = `${new Date().toISOString().slice(0, 16)}Z`;
  return known.map(({ facts, place }, index) => ({
    document: document.id,
    number: index + 1,
    of: known.length,
    place,
    modified: document.modified,
    read,
    facts,
    trouble,
  }));
}

function meetingsIn(json: unknown, context: ReadContext): Known[] {
  const outline = outlineFromJson(json);
  const tabs = outline.tabs.map(({ id }) => id);
  return readMinutes(outline, context).map((minutes) => ({
    facts: factsOf(
      minutes,
      outline,
      openPromises(feedbackOf(minutes)).map(({ promised }) => promised),
    ),
    place: placeOf(minutes, tabs),
    trouble: null,
  }));
}
