import { oneLine, spoken } from '../feedback/names';
import { keepIntroduction } from '../google/preferences';
import type { DocumentView, Payload } from './calls';
import { Refusal } from './errors';
import { openDocument } from './openDocument';

/** Who leaves feedback stands beside it by name; a member of the group leaves none and needs no name. */
export function introduce({ role, name }: Payload<'introduce'>): DocumentView {
  const kept = oneLine(name.replace(/\p{Cc}/gu, ' '));
  if (role === 'principal' && !spoken(kept)) throw new Refusal('nameNeeded');
  keepIntroduction(role, kept);
  return openDocument();
}
