/** What the three kinds of tests share; each lies in a folder of its own. */
const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic', importSource: 'preact' } },
};

module.exports = (kind) => ({
  displayName: kind,
  rootDir: '../..',
  roots: [`<rootDir>/tests/${kind}`],
  testEnvironment: 'node',
  // Generous, since many tests at once make each slow: what hangs still ends.
  testTimeout: 30_000,
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', { jsc }] },
});
