import type { Minutes, Place } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import type { PlaceView } from './documentViews';
import { everySection, find, findSection, placeView } from './places';
import { readDocument } from './reading';
import { writingPlace } from './writingPlace';

/** Puts the cursor where one goes on writing in a section, or at the end of any other place in a meeting. */
export function goTo(wanted: PlaceView): null {
  const { document, outline, meetings } = readDocument();
  const heads = everySection(meetings).map(({ meeting, section }) =>
    placeView(outline, meeting, section.place),
  );
  const isSection = heads.some(({ words }) => words === wanted.words);
  const place = isSection ? null : textPlace(outline, meetings, wanted);
  if (place) document.goTo(place);
  else {
    const found = findSection(outline, meetings, wanted);
    document.goTo({ tab: found.section.place.tab, block: writingPlace(outline, found) });
  }
  return null;
}

/** A block of a meeting that says what the panel read there; null where none does. */
function textPlace(outline: Outline, meetings: readonly Minutes[], wanted: PlaceView): Place | null {
  const places = meetings.flatMap((meeting) => {
    const { tab, block } = meeting.place;
    const blocks = Array.from({ length: meeting.end - block }, (_, index) => ({ tab, block: block + index }));
    return blocks.map((place) => ({ meeting, place }));
  });
  const said = places.filter(
    ({ meeting, place }) => placeView(outline, meeting, place).words === wanted.words,
  );
  return said.length > 0
    ? find(said, wanted, ({ meeting, place }) => placeView(outline, meeting, place)).place
    : null;
}
