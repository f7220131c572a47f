/** The same tests many times over, with other seeds each night: the seed is told where one fails. */
module.exports = {
  ...require('./jest.config'),
  testTimeout: 4 * 60 * 60_000,
  setupFilesAfterEnv: [],
  maxWorkers: '100%',
  globals: { isNight: true },
};
