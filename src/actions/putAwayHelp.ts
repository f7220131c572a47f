import { keepHelpAway } from '../google/preferences';
import type { Payload } from './calls';
import type { DocumentView } from './documentViews';
import { openedWith } from './openDocument';

/** Puts the short help away, or brings it back: for this person, in every document. */
export function putAwayHelp({ away }: Payload<'putAwayHelp'>): DocumentView {
  return openedWith(() => {
    keepHelpAway(away);
    return { helpAway: away };
  });
}
