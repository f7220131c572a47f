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
import { readDocument } from './reading';

/** More than a group writes in ten years, and a fifth of what Google lets a person read in a minute. */
const mostDocuments = 60;

/**
 * Gathers a school year of the group from its own minutes into the open document, at the cursor or on top.
 * The minutes are read before the document is locked, so that nobody has to wait for that.
 */
export function gatherYear({ year, language }: Payload<'gatherYear'>): DocumentView {
  const reading = readDocument();
  if (gatheredYears(reading.outline)?.includes(year)) throw new Refusal('alreadyGathered');
  const { documents, unread, more, failure, later } = groupDocuments(reading, mostDocuments);
  // Half a year would look like a whole one; what one may not read is named instead.
  if (failure) throw failure;
  if (later) throw new Refusal('quota');
  const entries = entriesOf(documents, year, reading.today);
  if (entries.length === 0) throw new Refusal(unread.length > 0 ? 'noAccess' : 'noMinutes');
  const day = (iso: string) => `${dayAndMonth(language, iso)} ${iso.slice(0, 4)}`;
  const gathered = {
    year,
    group: reading.document.group() ?? entries[entries.length - 1]?.group ?? null,
    entries,
    unread,
    notAll: more ? mostDocuments : null,
    today: day(reading.today),
  };
  return changing(({ document, outline }, undo) => {
    if (gatheredYears(outline)?.includes(year)) throw new Refusal('alreadyGathered');
    const writing = document.writeAt(placeToWrite(document, outline));
    undo.push(() => writing.takeOut());
    writing.write(yearPieces(gathered, language, day));
    return document.outline();
  });
}
