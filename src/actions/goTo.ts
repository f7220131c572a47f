import type { PlaceView } from './calls';
import { findSection } from './places';
import { readDocument } from './reading';
import { writingPlace } from './writingPlace';

/** Puts the cursor where one goes on writing in a section. */
export function goTo(wanted: PlaceView): null {
  const { document, outline, meetings } = readDocument();
  const found = findSection(outline, meetings, wanted);
  document.goTo({ tab: found.section.place.tab, block: writingPlace(outline, found) });
  return null;
}
