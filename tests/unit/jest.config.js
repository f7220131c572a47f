module.exports = {
  displayName: 'unit',
  rootDir: '../..',
  roots: ['<rootDir>/tests/unit'],
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', importSource: 'preact' } } } }] },
};
