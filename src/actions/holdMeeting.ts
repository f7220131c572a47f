import { today } from '../google/person';
import { keepUnderWay } from '../google/underWay';
import type { Payload } from './calls';
import { goTo } from './goTo';
import { kept } from './underWay';

/**
 * Keeps where the meeting is and shows the step in the document. Nothing is written in the document, so
 * nothing is locked; what is kept stays kept when the step cannot be shown, and the other way round.
 */
export function holdMeeting({ show, state }: Payload<'holdMeeting'>): null {
  try {
    keepUnderWay(state && kept(state, today()));
  } finally {
    if (show) goTo(show);
  }
  return null;
}
