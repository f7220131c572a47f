declare global {
  /** Set by nightly.config.js. */
  var isNight: boolean | undefined;
}

/** How often a test is tried in `npm test`, and how often in `npm run nightly`. */
export const howMany = (each: number, nightly: number): number => (globalThis.isNight ? nightly : each);

/** What fast-check is told: the same cases each time in `npm test`, so that a red one stays red; new ones by night. */
export const tries = (each: number, nightly: number) =>
  globalThis.isNight ? { numRuns: nightly, seed: Date.now() % 2 ** 31 } : { numRuns: each, seed: 20261122 };
