import { entriesOf } from '../meeting/year/entries';
import { gatheredYears } from '../meeting/year/gathered';
import { yearPieces } from '../meeting/year/pieces';
import { dayAndMonth } from '../text/dates';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { groupDocuments } from './groupDocuments';
import { placeToWrite } from './placeToWrite';

/** More than a group writes in ten years, and a fifth of what Google lets a person read in a minute. */
const mostDocuments = 60;

/**
 * Gathers a school year of the group from its own minutes into the open document, at the cursor or on top.
 * All of it under the document's lock: a run may go on seeing a document as it was when it first looked, so it
 * does not look before nobody else can write.
 */
export const gatherYear = ({ year, language }: Payload<'gatherYear'>): DocumentView =>
  changing((reading, undo) => {
    const { document, outline, today } = reading;
    if (gatheredYears(outline)?.includes(year)) throw new Refusal('alreadyGathered');
    const { documents, unread, more, failure, later } = groupDocuments(reading, mostDocuments);
    // Half a year would look like a whole one; what one may not read is named instead.
    if (failure) throw failure;
    if (later) throw new Refusal('quota');
    const entries = entriesOf(documents, year, today);
    if (entries.length === 0) throw new Refusal(unread.length > 0 ? 'noAccess' : 'noMinutes');
    const day = (iso: string) => `${dayAndMonth(language, iso)} ${iso.slice(0, 4)}`;
    const gathered = {
      year,
      group: document.group() ?? entries[entries.length - 1]?.group ?? null,
      entries,
      unread,
      notAll: more ? mostDocuments : null,
      today: day(today),
    };
    const writing = document.writeAt(placeToWrite(document, outline));
    undo.push(() => writing.takeOut());
    writing.write(yearPieces(gathered, language, day));
    return document.outline();
  });
