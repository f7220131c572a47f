import { spawnSync } from 'node:child_process';

/** The command as it has been built, with what it prints. */
const inspect = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/inspect.js', ...given]);
  return { status, lines: stdout.toString().split('\n').filter(Boolean), said: stderr.toString() };
};

const sample = 'tests/samples/F1-exemplary.txt';

test('prints a line a meeting, of each file in turn, and names the one that cannot be read', () => {
  const { status, lines, said } = inspect(sample, 'nowhere.docx', sample);
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    Array(2).fill(expect.objectContaining({ file: sample, meeting: 1, read: 'certain' })),
  );
  expect(said).toBe('nowhere.docx: there is no such file\n');
  expect(status).toBe(1);
});

test.each([
  [['--today', '2026-02-01', sample]],
  [['--today=2026-02-01', sample]],
  [[sample, '--today', '2026-02-01']],
])('takes the day that it is given: %j', (given) => {
  expect(inspect(...given)).toMatchObject({ status: 0, said: '' });
});

test.each([
  [[]],
  [['--today', '2026-02-01']],
  [['--today', '2026-02-30', sample]],
  [['--today', 'i dag', sample]],
  [['--todya', '2026-02-01', sample]],
])('says how it is used when it is not: %j', (given) => {
  expect(inspect(...given)).toEqual({ status: 1, lines: [], said: expect.stringContaining('Usage:') });
});
