import { readdirSync, readFileSync } from 'node:fs';
import { cases, inAll } from './fuzzed';

test('as many cases are tried as was promised, and all that stand in the table', () => {
  expect(inAll.each).toBeGreaterThanOrEqual(5000);
  expect(inAll.nightly).toBeGreaterThanOrEqual(100_000);
  const tests = readdirSync(__dirname).filter((name) => /^fuzzed\w+\.test\.ts$/.test(name));
  const words = tests.map((name) => readFileSync(`${__dirname}/${name}`, 'utf8')).join('\n');
  const tried = Object.keys(cases).filter((what) => new RegExp(`fuzz(?:ed|ing)\\('${what}'\\)`).test(words));
  expect(tried).toEqual(Object.keys(cases));
});
