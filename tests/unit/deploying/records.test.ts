import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Records } from '../../../deploying/records';
import { Obstacle } from '../../../deploying/setting';
import { wordsFor } from '../../../deploying/words/words';

const scriptId = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123-45';
const full = {
  scriptId,
  container: scriptId,
  version: 3,
  contents: '0123456789abcdef',
  deploymentId: `AKfycb${scriptId}`,
  deployedVersion: 2,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const records = (language: 'sv' | 'en' = 'sv') => new Records(join(folder, 'deploy'), wordsFor[language]);
const put = (text: string) => {
  mkdirSync(join(folder, 'deploy'));
  writeFileSync(records().place('pilot'), text);
};
const said = (doing: () => unknown): string => {
  try {
    doing();
  } catch (error) {
    if (error instanceof Obstacle) return error.message;
    throw error;
  }
  return '';
};

test('what is kept is read again, and each project has its own', () => {
  records().keep('pilot', full);
  expect(records().read('pilot')).toEqual(full);
  expect(records().read('production')).toBeNull();
});

test('a record that someone has written by hand needs no more than the script', () => {
  put(`\ufeff{ "scriptId": "${scriptId}" }`);
  expect(records().read('pilot')).toEqual({ scriptId });
});

test.each(['', '{', 'null', '"text"', '[1'])('a record that cannot be read is named: %j', (text) => {
  put(text);
  expect(said(() => records().read('pilot'))).toContain(`${records().place('pilot')} går inte att läsa`);
});

test.each([
  [{ deploymentId: 'x" & calc & "' }, 'deploymentId', 'Manage deployments'],
  [{ deploymentId: '--help-me-with-this-please' }, 'deploymentId', 'Manage deployments'],
  [{ deploymentId: null }, 'deploymentId', 'Manage deployments'],
  [{ scriptId: '' }, 'scriptId', 'Project Settings'],
  [{ scriptId: undefined }, 'scriptId', 'Project Settings'],
  [{ scriptId: '../../../../etc/passwd-and-more' }, 'scriptId', 'Project Settings'],
  [{ container: '%PATH%%PATH%%PATH%%PATH%' }, 'container', '/d/'],
  [{ version: '3 & calc' }, 'version', 'Ta bort raden'],
  [{ version: 0 }, 'version', 'Ta bort raden'],
  [{ deployedVersion: 1.5 }, 'deployedVersion', 'Ta bort raden'],
  [{ contents: 7 }, 'contents', 'Ta bort raden'],
  [{ project: 'test' }, 'project', 'Ta bort raden'],
])('a value that no record has is named, with what to do: %j', (change, field, mend) => {
  put(JSON.stringify({ ...full, ...change }));
  const sentence = said(() => records().read('pilot'));
  expect(sentence).toContain(records().place('pilot'));
  expect(sentence).toContain(`”${field}”`);
  expect(sentence).toContain(mend);
});

test("a document's record cannot stand for a spreadsheet, nor the pilot's for production", () => {
  const one = records('en');
  for (const [from, to] of [
    ['bound-document', 'bound-spreadsheet'],
    ['pilot', 'production'],
  ] as const) {
    one.keep(from, full);
    writeFileSync(one.place(to), readFileSync(one.place(from)));
    expect(said(() => one.read(to))).toContain(one.place(from));
    expect(one.read(from)).toEqual(full);
  }
});

test('where nothing can be written, what was to stand there is said', () => {
  mkdirSync(join(folder, 'deploy'));
  symlinkSync(join(folder, 'nowhere', 'pilot.json'), records().place('pilot'));
  const sentence = said(() => records().keep('pilot', full));
  expect(sentence).toContain(records().place('pilot'));
  expect(sentence).toContain(`"scriptId": "${scriptId}"`);
});
