/** When the time is told to those who listen to the panel: seldom, and never in the middle of much else. */
export type Moment = 'half' | 'twoMinutes' | 'end';

/** Seconds left at each, the last one first. */
function momentsOf(minutes: number): readonly (readonly [number, Moment])[] {
  const half = (minutes * 60) / 2;
  return [
    [0, 'end'],
    ...(minutes > 2 ? [[120, 'twoMinutes'] as const] : []),
    // Of a short step the half is so near the other one that they would be said together.
    ...(minutes >= 8 ? [[half, 'half'] as const] : []),
  ];
}

/**
 * The moment that was come to when the seconds left went from `before` to `after`. Of several, which
 * happens when the browser let the panel sleep, only the last counts.
 */
export function momentBetween(minutes: number, before: number, after: number): Moment | null {
  return momentsOf(minutes).find(([left]) => before > left && after <= left)?.[1] ?? null;
}
