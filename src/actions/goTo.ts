import type { PlaceView } from './calls';
import { everySection, find, placeView } from './places';
import { readDocument } from './reading';

/** Shows a section, or the beginning of a meeting. */
export function goTo(wanted: PlaceView): null {
  const { document, outline, meetings } = readDocument();
  const sections = everySection(meetings).map(({ meeting, section }) => ({ meeting, place: section.place }));
  const beginnings = meetings.map((meeting) => ({ meeting, place: meeting.place }));
  const target = find([...sections, ...beginnings], wanted, ({ meeting, place }) =>
    placeView(outline, meeting, place),
  );
  document.goTo(target.place);
  return null;
}
