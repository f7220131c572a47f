/** What Google hands out a minute and person. */
const mostAMinute = 300;

/**
 * Whole minutes until a refresh is done, 0 for less than one, or null while nothing tells: as quickly as
 * documents have been read so far, and never quicker than Google's quota lets them. Times in milliseconds.
 */
export function minutesLeft(readHere: number, left: number, milliseconds: number): number | null {
  if (readHere <= 0 || milliseconds <= 0) return null;
  const aMinute = Math.min(mostAMinute, (readHere * 60_000) / milliseconds);
  const minutes = left / aMinute;
  return minutes < 1 ? 0 : Math.ceil(minutes);
}
