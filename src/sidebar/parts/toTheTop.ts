/** The id of the first heading of whatever room is shown. */
export const roomHeading = 'room-heading';

/** The keyboard goes to the room's heading; the panel is shown from its beginning, in whatever it scrolls. */
export function toTheTop(): void {
  const heading = document.getElementById(roomHeading);
  heading?.focus({ preventScroll: true });
  for (const place of [heading?.closest('.scrolls'), document.scrollingElement]) place?.scrollTo({ top: 0 });
}
