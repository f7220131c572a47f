import { spawnSync } from 'node:child_process';

/** The command as it has been built, with what it prints. */
const checkNote = (input: string, ...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/checkNote.js', ...given], { input });
  const lines = stdout.toString().split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line)), said: stderr.toString() };
};

test('prints a line a note: as it was written, how it reads, and what was found', () => {
  const { status, lines, said } = checkNote('Ni måste börja tidigare\r\nTack för bilden\n', '--lang', 'sv');
  expect(lines).toEqual([
    {
      text: 'Ni måste börja tidigare',
      verdict: 'stopped',
      findings: [{ key: 'modal', from: 3, to: 8, suggestion: 'Säg till om jag kan vara till hjälp.' }],
    },
    { text: 'Tack för bilden', verdict: 'fine', findings: [] },
  ]);
  expect({ status, said }).toEqual({ status: 0, said: '' });
});

test('reads a note with the beginning that it is given', () => {
  const text = 'testa i små steg ger mer\n';
  expect(checkNote(text, '--lang', 'sv', '--stem', 'learned').lines).toMatchObject([{ verdict: 'fine' }]);
  expect(checkNote(text, '--lang', 'sv').lines).toMatchObject([{ verdict: 'stopped' }]);
});

test('answers nothing to nothing, in either language', () => {
  expect(checkNote('', '--lang', 'en')).toEqual({ status: 0, lines: [], said: '' });
});

test.each([
  [[]],
  [['--lang', 'de']],
  [['--lang', 'sv', '--stem', 'toString']],
  [['--lang', 'sv', '--stem', 'noted']],
  [['--lang', 'sv', 'notes.txt']],
  [['--language', 'sv']],
])('says how it is used when it is not: %j', (given) => {
  expect(checkNote('', ...given)).toEqual({ status: 1, lines: [], said: expect.stringContaining('Usage:') });
});
