import { oneLine, spoken } from '../feedback/names';
import { keepIntroduction, preferences } from '../google/preferences';
import type { DocumentView, Payload } from './calls';
import { Refusal } from './errors';
import { openDocumentPanel, pageFor } from './menu';
import { openDocument } from './openDocument';

/** Letters: longer than any name, short enough to stand in a cell. */
const longestName = 80;

/**
 * Who leaves feedback stands beside it by name; the others leave none and need no name. Where the role has
 * another page, that one takes the panel's place.
 */
export function introduce({ role, name }: Payload<'introduce'>): DocumentView {
  const letters = Array.from(oneLine(name.replace(/\p{Cc}/gu, ' ')));
  const kept = letters.slice(0, longestName).join('').trim();
  if ((role === 'principal' || role === 'peer') && !spoken(kept)) throw new Refusal('nameNeeded');
  const { person } = preferences();
  keepIntroduction(role, kept, person);
  const view = openDocument();
  if (pageFor(role) !== pageFor(person.role)) openDocumentPanel();
  return view;
}
