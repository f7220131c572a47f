import { readFileSync } from 'node:fs';

interface Locked {
  packages: Record<string, { optionalDependencies?: Record<string, string>; optional?: boolean }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;

// `npm ci` refuses a lock file that leaves out another machine's binaries; one written where
// the registry does not hold them all leaves them out in silence.
test('the lock file names the binaries of every kind of machine', () => {
  const wanted = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  expect(wanted).toContain('@biomejs/cli-darwin-arm64');
  expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
});
