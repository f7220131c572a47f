/** The hard tests: short here, long with `npm run nightly`. */
module.exports = {
  ...require('../jest.project')('survival'),
  setupFilesAfterEnv: ['<rootDir>/tests/browser/patience.js'],
};
