import type { Place } from '../meeting/minutes';
import { templateOf } from '../meeting/templates';
import type { Piece } from '../meeting/templates/piece';
import { templatePieces } from '../meeting/templates/pieces';
import { keptApart, topPlace } from '../meeting/topPlace';
import { nearDay } from '../text/dates';
import type { Payload } from './calls';
import { changing } from './changing';
import { isEmpty } from './documentView';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { placeToWrite } from './placeToWrite';
import { type DocumentReading, readerFor } from './reading';

/**
 * Writes a meeting of a template into the tab that the person looks at: at the top, beneath what holds for all
 * its meetings, or where the cursor stands. Of two who begin in the same empty document at once, the second is shown what the first one
 * inserted. Where nobody has said which group it is, the folder's name does.
 */
export function insertTemplate(payload: Payload<'insertTemplate'>): DocumentView {
  const { language, at, minutes, carried } = payload;
  const template = templateOf(payload.template);
  const part = template.parts[payload.part];
  const lengths = [null, part?.minutes, ...(part?.presets.map((preset) => preset.minutes) ?? [])];
  if (!part || !lengths.includes(minutes)) throw new Refusal('badPayload');
  return changing((reading, undo) => {
    const { document, today, outline } = reading;
    if (at === 'empty' && !isEmpty(outline)) throw new Refusal('moved');
    const group = carried.group ?? document.group();
    const day = (iso: string) => nearDay(language, iso, today);
    const made = { template, part, language, date: today, minutes, carried: { ...carried, group }, day };
    const bare = templatePieces(made);
    const place = at === 'cursor' ? placeToWrite(document, outline) : onTop(reading, bare);
    const pieces = keptApart(outline, place, bare, language, readerFor(reading));
    const writing = document.writeAt(place);
    undo.push(() => writing.takeOut());
    writing.write(pieces);
    return document.outline();
  });
}

function onTop(reading: DocumentReading, pieces: readonly Piece[]): Place {
  const tab = reading.document.activeTab();
  return { tab, block: topPlace(reading.outline, tab, pieces, readerFor(reading)) };
}
