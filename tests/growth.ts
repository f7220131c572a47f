const larger = 8;

/** Less work than this (milliseconds) says nothing about how it grows. */
const noticeable = 5;

/**
 * How many times as long the work takes when it is eight times as large: about 8 when it grows in step,
 * 64 when it grows with the square. Both are measured on the same machine in the same moment, so that a
 * slow or busy one makes no difference.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  const small = Math.min(...[1, 2, 3].map(() => workTime(() => work(size))));
  const large = Math.min(...[1, 2].map(() => workTime(() => work(size * larger))));
  return large / Math.max(small, noticeable);
}

/** Between growth in step, with room for the collection of garbage, and growth with the square. */
export const inStep = 28;

/** Milliseconds of the processor's time. */
function workTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
