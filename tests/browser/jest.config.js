module.exports = {
  ...require('../jest.project')('browser'),
  setupFilesAfterEnv: ['<rootDir>/tests/browser/patience.js'],
};
