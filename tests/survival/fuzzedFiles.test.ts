import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readOwnTemplates, told } from '../../building/ownTemplates';
import { docxOf } from '../unit/local/docxFile';
import { fuzzed, fuzzing } from './fuzzed';
import { answer } from './hostileAnswer';
import { anything, slip, slipped, text } from './hostilePayload';
import { hostileText } from './hostileText';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzzed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seed = fuzzing('files').seed;
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Bytes that are not what they were: some others, some gone, some twice. */
const spoiled = (whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('other', 'out', 'twice', 'end')), {
        maxLength: 4,
      }),
    )
    .map(([bytes, changes]) =>
      changes.reduce((now, [where, byte, kind]) => {
        const at = where % Math.max(1, now.length);
        if (kind === 'end') return now.slice(0, at);
        const between = { other: [byte], out: [], twice: [now[at] ?? 0, now[at] ?? 0] }[kind];
        return Uint8Array.from([...now.slice(0, at), ...between, ...now.slice(at + 1)]);
      }, bytes),
    );

const xml = fc.oneof(
  hostileText.map((words) => words.replace(/[<>&]/g, '')),
  hostileText,
  fc.constantFrom(
    '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    '<w:tbl/>',
    '<w:p><w:r><w:tab/><w:br/></w:r></w:p>',
    '<w:sdt><w:sdtContent/></w:sdt>',
    '</w:p>',
    '<![CDATA[x]]>',
    '&lol;',
    '<w:x>',
  ),
  fc
    .nat(3000)
    .map((depth) => `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`),
);
const docx = fc
  .array(xml, { maxLength: 5 })
  .map((parts) => docxOf(parts.map((part) => `<w:p><w:r><w:t>${part}</w:t></w:r></w:p>`).join('')));

/** Files that somebody may give to `inspect`, by the ending of their name. */
const files: Record<string, fc.Arbitrary<Uint8Array>> = {
  docx: fc.oneof(spoiled(docx), docx, fc.uint8Array({ maxLength: 200 })),
  txt: fc.oneof(
    fc.array(hostileText, { maxLength: 12 }).map((lines) => bytesOf(lines.join('\n'))),
    fc
      .array(hostileText, { maxLength: 12 })
      .map((lines) => Buffer.from(`\ufeff${lines.join('\r')}`, 'utf16le')),
    fc.uint8Array({ maxLength: 400 }),
  ),
  json: fc.oneof(
    spoiled(answer.map((json) => bytesOf(JSON.stringify(json) ?? ''))),
    answer.map((json) => bytesOf(JSON.stringify(json) ?? '')),
    text.map(bytesOf),
  ),
};

/** A line for each, or a sentence; nothing of the program's own. */
const stack = /^\s+at |node:internal|Error:|undefined|\[object/m;

test('inspect says a line or a sentence of every file', () => {
  const each = Math.ceil(fuzzed('files') / 3);
  for (const [ending, made] of Object.entries(files)) {
    for (let begun = 0; begun < each; begun += 200) {
      const names = fc
        .sample(made, { numRuns: Math.min(200, each - begun), seed: seed + begun })
        .map((bytes, index) => {
          const name = join(folder, `${index}.${ending}`);
          writeFileSync(name, bytes);
          return name;
        });
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['build/inspect.js', '--today', '2025-11-20', ...names],
        { encoding: 'utf8', maxBuffer: 2 ** 29 },
      );
      expect([0, 1]).toContain(status);
      for (const line of stdout.split('\n').slice(0, -1))
        expect(names).toContain((JSON.parse(line) as { file: string }).file);
      for (const line of stderr.split('\n').slice(0, -1)) {
        expect(line).not.toMatch(stack);
        expect(names).toContain(line.slice(0, line.indexOf(': ')));
      }
    }
  }
});

test('check-note says a line of every note', () => {
  const notes = fc
    .sample(text, { numRuns: fuzzed('notes'), seed })
    .map((note) => note.replace(/[\r\n\u2028\u2029]/g, ' ').replace(/[\ud800-\udfff]/gu, '\ufffd'));
  for (const language of ['sv', 'en']) {
    const { stdout, stderr } = spawnSync(process.execPath, ['build/checkNote.js', '--lang', language], {
      input: notes.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
    });
    expect(stderr).toBe('');
    const lines = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { text: string; verdict: string });
    expect(lines.map((line) => line.text)).toEqual(notes.at(-1) === '' ? notes.slice(0, -1) : notes);
    expect(lines.filter(({ verdict }) => !['fine', 'hint', 'stopped'].includes(verdict))).toEqual([]);
  }
});

test.each([
  ['build/checkNote.js', ['--lang', '__proto__']],
  ['build/checkNote.js', ['--lang', 'sv', '--stem', 'constructor']],
  ['build/checkNote.js', ['--lang']],
  ['build/inspect.js', ['--today', 'toString', 'x.txt']],
  ['build/inspect.js', ['--__proto__', 'x']],
  ['build/inspect.js', []],
])('%s %j says how it is used', (command, given) => {
  const { stderr, status } = spawnSync(process.execPath, [command, ...given], {
    encoding: 'utf8',
    input: '',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Usage: .*\n$/);
});

const example = JSON.parse(readFileSync('templates/examples/klassrumsbesok.json', 'utf8')) as unknown;
const ownFile = fc.oneof(
  fc
    .array(
      slip.chain((one) =>
        fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }).map((path) => ({ ...one, path })),
      ),
      { maxLength: 3 },
    )
    .map((slips) => bytesOf(JSON.stringify(slips.reduce<unknown>(slipped, example), null, 2) ?? '')),
  spoiled(fc.constant(bytesOf(JSON.stringify(example, null, 2)))),
  anything.map((json) => bytesOf(JSON.stringify(json) ?? '')),
  fc.uint8Array({ maxLength: 200 }),
);

test('a template of a municipality’s own becomes one, or it is said on which line to mend what', () => {
  const file = join(folder, 'besok.json');
  const property = fc.property(ownFile, fc.constantFrom('sv_SE.UTF-8', 'en_GB'), (bytes, LANG) => {
    writeFileSync(file, bytes);
    const { templates, problems } = readOwnTemplates(folder);
    expect(templates.length > 0).toBe(problems.length === 0);
    if (problems.length > 0) expect(told(problems, { LANG })).not.toMatch(stack);
    for (const { line } of problems) expect(line === null || line >= 1).toBe(true);
  });
  fc.assert(property, fuzzing('ownTemplates'));
});
